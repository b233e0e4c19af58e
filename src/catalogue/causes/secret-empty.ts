import type { Cause } from '../entry.js';

/** A secret that does not exist under this name, or not for this job, is the empty string. */
export const secretEmpty: Cause = {
  id: 'secret-empty',
  when: { 'keys-empty': true },
  rules: ['secrets/empty', 'secrets/absent'],
  title: 'The keys are empty: no secret stands behind them in this job',
  why: 'A secret that is not defined where the job can see it is the empty string: its name is another, or it belongs to an environment that the job does not name.',
  fix: "Define the secret under the name that the workflow uses, or name the environment that holds it in the job's `environment:`.",
};
