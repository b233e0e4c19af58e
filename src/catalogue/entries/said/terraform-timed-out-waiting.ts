import type { Entry } from '../../entry.js';

export const terraformTimedOutWaiting: Entry = {
  id: 'terraform-timed-out-waiting',
  emitters: ['terraform'],
  says: [
    "timeout while waiting for state to become '{state...}' (last state: '{last...}', timeout: {time})",
    "unexpected state '{last...}', wanted target '{state...}'",
  ],
  near: ['aws_', 'amazonaws', 'arn:aws'],
  general: true,
  weight: 'wrapper',
  title: 'A resource of AWS did not get into the state that Terraform waits for',
  causes: [
    {
      id: 'waits',
      why: 'AWS took the change, and the resource stayed or ended in `{last}` instead of `{state}`.',
      fix: 'Look at the events of the resource in AWS for why; if it only takes longer, raise its `timeouts`.',
    },
  ],
  example:
    "aws_ecs_service.web: timeout while waiting for state to become 'tfSTABLE' (last state: 'tfPENDING', timeout: 20m0s)",
  basis: 'source',
  source: 'hashicorp/terraform-plugin-sdk helper/retry/error.go',
};
