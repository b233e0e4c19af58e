import type { Entry } from '../../entry.js';

export const lambdaTooLarge: Entry = {
  id: 'lambda-too-large',
  emitters: ['aws-cli', 'cloudformation', 'serverless', 'sam'],
  says: [
    'Unzipped size must be smaller than {limit} bytes',
    'Request must be smaller than {limit} bytes for the {operation} operation',
    'RequestEntityTooLargeException',
  ],
  near: ['lambda', 'function', 'layer'],
  weight: 'cause',
  title: 'The package of the function is too large',
  causes: [
    {
      id: 'size',
      why: 'Lambda takes 250 MB of unzipped code, layers included, and 50 MB in one direct upload.',
      fix: 'Leave out what the function does not need (development dependencies, tests), upload through S3, or make the function a container image, which may have 10 GB.',
    },
  ],
  example:
    'Unzipped size must be smaller than 262144000 bytes (Service: AWSLambda; Status Code: 400; Error Code: InvalidParameterValueException)',
  basis: 'report',
  source: 'https://github.com/serverless/serverless/issues/2967',
};
