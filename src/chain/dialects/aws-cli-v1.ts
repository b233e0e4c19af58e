import { cachedRole, rememberingWebIdentity } from '../providers/cli-cache.js';
import { pythonRegion } from './botocore-region.js';
import { botocoreBase } from './botocore-base.js';
import { botocoreSteps } from './botocore-steps.js';
import type { Dialect } from './dialect.js';

/**
 * The AWS CLI, version 1: boto3's botocore with the CLI's sessions on disk. It prints a traceback
 * where a profile file cannot be parsed.
 * @see https://docs.aws.amazon.com/cli/v1/userguide/cli-chap-authentication.html
 */
export const awsCliV1: Dialect = {
  ...botocoreBase('botocore'),
  name: 'aws-cli-v1',
  names: { long: 'AWS CLI v1', short: 'cli1' },
  version: '1.45',
  profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
  steps: botocoreSteps({
    login: 'needs-package',
    mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'source' }),
    cached: cachedRole,
    cachedWebIdentity: rememberingWebIdentity,
  }),
  // Its words were read in botocore's source; it was not run for this.
  frame: (words) => ({ ...words, basis: 'source' }),
  nothingFound: () => ({
    text: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
    basis: 'source',
  }),
  region: {
    variables: ['AWS_DEFAULT_REGION'],
    emptyCounts: true,
    missing: {
      text: 'You must specify a region. You can also configure your region by running "aws configure".',
      basis: 'source',
    },
    invalid: pythonRegion,
  },
  endpoint: { supported: true, ignorable: true },
};
