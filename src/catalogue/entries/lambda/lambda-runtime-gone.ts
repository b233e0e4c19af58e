import type { Entry } from '../../entry.js';

export const lambdaRuntimeGone: Entry = {
  id: 'lambda-runtime-gone',
  emitters: ['aws-cli', 'cloudformation', 'terraform', 'serverless'],
  says: [
    'The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions',
    "Value {runtime} at 'runtime' failed to satisfy constraint",
  ],
  weight: 'cause',
  title: 'Lambda no longer takes the runtime `{runtime}`',
  causes: [
    {
      id: 'runtime',
      why: 'AWS has ended this runtime: functions that use it can be neither made nor changed.',
      fix: 'Set a runtime that is supported, such as `nodejs22.x` or `python3.13`, in the template, and redeploy.',
    },
  ],
  example:
    'The runtime parameter of nodejs12.x is no longer supported for creating or updating AWS Lambda functions.',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/11948',
};
