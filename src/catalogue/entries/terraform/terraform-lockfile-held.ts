import type { Entry } from '../../entry.js';

export const terraformLockfileHeld: Entry = {
  id: 'terraform-lockfile-held',
  emitters: ['terraform'],
  says: [
    'Error acquiring the state lock{why...}PreconditionFailed',
    'Error acquiring the state lock{why...}StatusCode: 412',
    'At least one of the pre-conditions you specified did not hold',
  ],
  near: ['lock'],
  weight: 'cause',
  title: 'The state is locked by another run (lock file in S3)',
  causes: [
    {
      id: 'lock',
      why: 'With `use_lockfile` the lock is an object beside the state; it is there, so another run holds it, or one was cut off and left it.',
      fix: 'Wait for the other run; if there is none (see `Who` and `Created` in the message), `terraform force-unlock ID`; let runs go one after another (`concurrency`).',
    },
  ],
  example:
    'Error acquiring the state lock: operation error S3: PutObject, https response error StatusCode: 412, PreconditionFailed',
  basis: 'source',
  source: 'hashicorp/terraform internal/backend/remote-state/s3/client.go',
};
