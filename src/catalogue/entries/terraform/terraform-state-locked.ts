import type { Entry } from '../../entry.js';

export const terraformStateLocked: Entry = {
  id: 'terraform-state-locked',
  emitters: ['terraform'],
  says: [
    'Error acquiring the state lock {why...} ConditionalCheckFailedException',
    'Error acquiring the state lock',
    'ConditionalCheckFailedException: The conditional request failed',
  ],
  weight: 'cause',
  title: 'The state is locked by another run',
  causes: [
    {
      id: 'lock',
      why: 'Another run holds the lock of the state, or one was stopped before it could release it. Credentials are not at fault.',
      fix: 'Wait for the other run; if there is none, release the lock with `terraform force-unlock ID`, the ID that the message shows. Let jobs queue up by `concurrency:`.',
    },
  ],
  example:
    'Error: Error acquiring the state lock: ConditionalCheckFailedException: The conditional request failed',
  basis: 'documentation',
  source: 'https://developer.hashicorp.com/terraform/language/state/locking',
};
