import type { Entry } from '../../entry.js';

export const cloudformationNoChanges: Entry = {
  id: 'cloudformation-no-changes',
  emitters: ['cloudformation', 'aws-cli', 'sam'],
  says: [
    'No updates are to be performed',
    "The submitted information didn't contain changes",
    'No changes to deploy. Stack {stack} is up to date',
  ],
  onlyLast: true,
  weight: 'wrapper',
  title: 'The stack has nothing to update',
  causes: [
    {
      id: 'nothing',
      why: 'The template and its parameters are what the stack has already, and CloudFormation calls that an error.',
      fix: 'Take it as success: `aws cloudformation deploy --no-fail-on-empty-changeset`, or `sam deploy --no-fail-on-empty-changeset`.',
    },
  ],
  example:
    'An error occurred (ValidationError) when calling the UpdateStack operation: No updates are to be performed.',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/3625',
};
