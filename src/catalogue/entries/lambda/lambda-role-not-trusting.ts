import type { Entry } from '../../entry.js';

export const lambdaRoleNotTrusting: Entry = {
  id: 'lambda-role-not-trusting',
  emitters: ['aws-cli', 'boto3', 'terraform', 'cloudformation', 'serverless'],
  says: ['The role defined for the function cannot be assumed by Lambda'],
  weight: 'cause',
  title: 'Lambda cannot assume the role of the function',
  causes: [
    {
      id: 'trust',
      why: "The role's trust policy does not name `lambda.amazonaws.com`, the ARN is that of another role, or the role was made only seconds ago.",
      fix: 'Let the trust policy of the role allow `sts:AssumeRole` to the service `lambda.amazonaws.com`; where the role has just been made, wait ten seconds and run the step again.',
    },
  ],
  example:
    'An error occurred (InvalidParameterValueException) when calling the CreateFunction operation: The role defined for the function cannot be assumed by Lambda.',
  basis: 'report',
  source: 'https://github.com/pdomala/LambdaCDDemo/issues/1',
};
