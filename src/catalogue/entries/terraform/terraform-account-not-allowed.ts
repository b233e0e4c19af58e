import type { Entry } from '../../entry.js';

export const terraformAccountNotAllowed: Entry = {
  id: 'terraform-account-not-allowed',
  emitters: ['terraform'],
  says: ['AWS account ID not allowed: {account}', 'AWS Account ID not allowed: {account}'],
  weight: 'cause',
  title: 'Terraform runs in the account {account}, which `allowed_account_ids` does not list',
  causes: [
    {
      id: 'wrong-account',
      rules: ['account/wrong-account'],
      why: 'The credentials of the job belong to another account than the provider allows.',
      fix: 'Let the job assume the role of the right account (check `role-to-assume` and the environment), or correct `allowed_account_ids`.',
    },
  ],
  example: 'Error: AWS account ID not allowed: 444455556666',
  basis: 'source',
  source: 'hashicorp/aws-sdk-go-base',
};
