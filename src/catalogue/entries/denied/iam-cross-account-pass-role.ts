import type { Entry } from '../../entry.js';

export const iamCrossAccountPassRole: Entry = {
  id: 'iam-cross-account-pass-role',
  emitters: ['aws-cli', 'javascript', 'java-v1', 'serverless'],
  says: ['Cross-account pass role is not allowed'],
  weight: 'cause',
  title: 'The role that is handed to the service lies in another account',
  causes: [
    {
      id: 'other-account',
      rules: ['account/wrong-account'],
      why: 'A service takes only a role of the account in which it works: either the role ARN names another account, or the deploy runs with credentials of another account than was meant.',
      fix: 'Compare the account in the role ARN with `aws sts get-caller-identity`; use the credentials of that account, or a role of this one.',
    },
  ],
  example: 'AccessDeniedException: Cross-account pass role is not allowed.',
  basis: 'report',
  source: 'https://github.com/aws/aws-toolkit-azure-devops/issues/546',
};
