import type { Cause } from '../entry.js';

/** A change runs already. */
export const saidBusy: Cause = {
  id: 'busy',
  holds: {
    code: [
      'conflict',
      'inprogress',
      'inuse',
      'invalidstate',
      'incorrectstate',
      'concurrent',
      'notready',
      'preconditionfailed',
      'deleteconflict',
      'unsupportedoperation',
      'resourcenotready',
      'incorrect',
    ],
  },
  why: 'The resource is in a state in which it cannot be changed, most often since another change of it is still running: {message}',
  fix: 'Wait until the other change has ended and run the step again; let deploys of one target run one after another (`concurrency` in GitHub Actions, `resource_group` in GitLab).',
};
