import type { Entry } from '../../entry.js';

export const cdkRoleRefused: Entry = {
  id: 'cdk-role-refused',
  emitters: ['cdk'],
  says: [
    'Could not assume role in target account using {description...}',
    "current credentials could not be used to assume '{role}'",
    "could not be used to assume '{role}', but are for the right account",
    'failed to assume role arn:aws:iam::{account}:role/cdk-{role}',
  ],
  weight: 'wrapper',
  title: 'The CDK could not assume its deploy role',
  causes: [
    {
      id: 'bootstrap-role',
      why: "The CDK deploys with the `cdk-*` roles of the bootstrap. The job's role may not assume them, they are not there, or they do not trust this account.",
      fix: "Allow the job's role `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, and bootstrap the account (from another account with `--trust`).",
    },
  ],
  example:
    "Could not assume role in target account using current credentials User is not authorized. Please make sure that this role exists in the account. If it doesn't exist, (re)-bootstrap the environment with the right '--trust', using the latest version of the CDK CLI.",
  basis: 'source',
  source: 'aws-cdk-cli toolkit-lib, 2026-08-21',
};
