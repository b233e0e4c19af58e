import { botocoreBase } from './botocore-base.js';
import { botocoreSteps } from './botocore-steps.js';
import { pythonRegion } from './botocore-region.js';
import type { Dialect } from './dialect.js';

/**
 * boto3: botocore's chain. Run with botocore 1.29 (Debian) and 1.43.
 * @see https://boto3.amazonaws.com/v1/documentation/api/latest/guide/credentials.html
 */
export const boto3: Dialect = {
  ...botocoreBase('botocore'),
  name: 'boto3',
  names: { long: 'boto3', short: 'boto3' },
  version: '1.43',
  profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
  steps: botocoreSteps({
    login: 'needs-package',
    mfa: () => ({ text: 'EOFError', basis: 'run' }),
  }),
  nothingFound: () => ({ text: 'Unable to locate credentials', basis: 'run' }),
  region: {
    variables: ['AWS_DEFAULT_REGION'],
    emptyCounts: true,
    missing: { text: 'You must specify a region.', basis: 'run' },
    invalid: pythonRegion,
  },
  endpoint: { supported: true, ignorable: true },
  warnings: ({ sight }) =>
    sight.variable('AWS_SECURITY_TOKEN') && sight.variable('AWS_ACCESS_KEY_ID')
      ? ['AWS_SECURITY_TOKEN is sent, and not AWS_SESSION_TOKEN']
      : [],
};
