import type { Entry } from '../../entry.js';

export const cdkOtherAccount: Entry = {
  id: 'cdk-other-account',
  emitters: ['cdk'],
  says: [
    'Need to perform AWS calls for account {account}, but the current credentials are for {current}',
  ],
  weight: 'cause',
  title: "The credentials are those of another account ({current}) than the stack's ({account})",
  causes: [
    {
      id: 'account',
      rules: ['account/wrong-account'],
      why: "The stack's `env` names an account that the job's credentials do not belong to, and no bootstrap role of that account could be assumed.",
      fix: 'Let the job assume a role of the account {account}, or bootstrap it with `--trust {current}`.',
    },
  ],
  example:
    'Need to perform AWS calls for account 111122223333, but the current credentials are for 444455556666',
  basis: 'source',
  source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};
