import type { Entry } from '../../entry.js';

/** An error of Pulumi's AWS provider about one resource. */
export const saidByPulumi: Entry = {
  id: 'said-by-pulumi',
  emitters: ['pulumi'],
  says: [
    'error: sdk-v2/provider2.go:{place} sdk.helper_schema: {message...}',
    'error: 1 error occurred: * {message...}',
  ],
  near: ['aws:', 'aws-'],
  general: true,
  weight: 'wrapper',
  title: 'Pulumi could not change or read a resource of AWS',
  causes: [
    {
      id: 'said',
      why: 'The AWS provider says: {message}',
      fix: 'Correct the resource that the line names; where something exists already, import it (`pulumi import`).',
    },
  ],
  example:
    'aws:lambda:Function img creating error: sdk-v2/provider2.go:515: sdk.helper_schema: creating Lambda Function (img)',
  basis: 'report',
  source: 'https://github.com/pulumi/pulumi-aws/issues/4457',
};
