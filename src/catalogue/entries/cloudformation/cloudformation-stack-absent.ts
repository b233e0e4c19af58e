import type { Entry } from '../../entry.js';

export const cloudformationStackAbsent: Entry = {
  id: 'cloudformation-stack-absent',
  emitters: ['cloudformation', 'aws-cli', 'serverless', 'sam'],
  says: [
    'Stack with id {stack} does not exist',
    'Stack [{stack}] does not exist',
    "Stack '{stack}' does not exist",
  ],
  onlyLast: true,
  weight: 'wrapper',
  title: 'There is no stack `{stack}` in this account and region',
  causes: [
    {
      id: 'other',
      why: 'CloudFormation knows no stack of this name with these credentials: the account or the region is another, the stage is misspelt, or it was never deployed.',
      fix: 'Compare with `aws cloudformation list-stacks` run with the same credentials and region; deploy the stack first, or set the right region or stage.',
    },
  ],
  example:
    'An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id web-prod does not exist',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/4242',
};
