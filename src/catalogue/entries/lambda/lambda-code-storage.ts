import type { Entry } from '../../entry.js';

export const lambdaCodeStorage: Entry = {
  id: 'lambda-code-storage',
  emitters: ['aws-cli', 'serverless', 'terraform'],
  says: ['CodeStorageExceededException', 'Code storage limit exceeded'],
  weight: 'cause',
  title: "Lambda's storage for code is used up in this region",
  causes: [
    {
      id: 'storage',
      why: 'All versions of all functions and layers of a region share 75 GB.',
      fix: 'Delete old versions of functions and layers (`aws lambda delete-function --function-name NAME --qualifier N`), or ask for a higher quota.',
    },
  ],
  example: 'CodeStorageExceededException: Code storage limit exceeded.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
};
