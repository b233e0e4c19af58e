import type { Entry } from '../../entry.js';

export const stsRoleArnMalformed: Entry = {
  id: 'sts-role-arn-malformed',
  emitters: ['aws-cli', 'boto3', 'configure-aws-credentials', 'terraform'],
  says: [
    "Value '' at 'roleArn' failed to satisfy constraint",
    "at 'roleArn' failed to satisfy constraint",
    'Request ARN is invalid',
    'Invalid length for parameter RoleArn',
  ],
  weight: 'cause',
  explains: 'credentials',
  title: 'The role ARN is not one of a role',
  causes: [
    {
      id: 'arn',
      rules: ['inputs/role-not-usable'],
      why: "What was given as the role's ARN is empty, is only its name, or is the ARN of something else (a provider, a user, a session).",
      fix: 'Give the ARN as `aws iam get-role --role-name NAME --query Role.Arn` prints it, and look whether the secret or variable behind it is defined for this job.',
    },
  ],
  example: 'Error: Could not assume role with OIDC: Request ARN is invalid',
  basis: 'report',
  source: 'https://github.com/aws-actions/configure-aws-credentials/issues/953',
};
