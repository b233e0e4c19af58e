import type { Entry } from '../../entry.js';

export const cacSourceAccount: Entry = {
  id: 'cac-source-account',
  emitters: ['configure-aws-credentials'],
  says: ['Source Account ID is needed if the Role Name is provided'],
  weight: 'cause',
  explains: 'credentials',
  title: 'role-to-assume is a name, and no ARN',
  causes: [
    {
      id: 'name',
      rules: ['inputs/role-not-usable'],
      why: "A role's bare name can only be completed from the account of credentials that are there already; with OIDC there are none.",
      fix: 'Give the whole ARN: `arn:aws:iam::ACCOUNT:role/NAME`.',
    },
  ],
  example: 'Error: Source Account ID is needed if the Role Name is provided and not the Role Arn.',
  basis: 'source',
  source: 'aws-actions/configure-aws-credentials 6.2.3 src/assumeRole.ts',
};
