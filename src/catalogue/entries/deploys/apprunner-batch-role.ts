import type { Entry } from '../../entry.js';

export const apprunnerBatchRole: Entry = {
  id: 'apprunner-batch-role',
  emitters: ['aws-cli', 'terraform', 'cloudformation'],
  says: [
    'Unable to assume role {role}',
    'cannot assume the role {role}',
    'The role {role} cannot be assumed by principal',
    'Please make sure that the role exists and can be assumed',
    'Error while assuming role',
    'could not assume the provided role',
    'API Gateway does not have permission to assume the provided role',
    'The provided role {role} cannot be assumed',
    'is not authorized to be assumed by',
    "cannot be assumed by principal '{service}'",
    'Access role {role} could not be assumed',
    'The trust policy for the role {role}',
  ],
  near: ['amazonaws.com', 'arn:aws', 'operation', 'aws_'],
  weight: 'wrapper',
  title: 'A service of AWS cannot assume the role that it was given',
  causes: [
    {
      id: 'trust',
      why: "The role's trust policy does not name the service that is to use it, or the role is not there or not ready yet.",
      fix: 'Let the trust policy allow `sts:AssumeRole` to the service (`SERVICE.amazonaws.com`), compare the ARN with `aws iam get-role`, and wait some seconds where the role has just been made.',
    },
  ],
  example:
    "The role arn:aws:iam::111122223333:role/firehose cannot be assumed by principal 'firehose.amazonaws.com'",
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/2945',
};
