import { cachedRole, rememberingWebIdentity } from '../providers/cli-cache.js';
import { pythonRegion } from './botocore-region.js';
import { botocoreBase } from './botocore-base.js';
import { botocoreSteps } from './botocore-steps.js';
import type { Dialect } from './dialect.js';

/**
 * The AWS CLI, version 2. It carries a botocore of its own, and keeps sessions on disk. Run with
 * 2.9 (Debian); what is newer was read in the source of 2.36.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html
 */
export const awsCli: Dialect = {
  ...botocoreBase('cli'),
  name: 'aws-cli',
  names: { long: 'AWS CLI', short: 'cli' },
  version: '2.9',
  profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
  steps: botocoreSteps({
    login: 'works',
    mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'run' }),
    cached: cachedRole,
    cachedWebIdentity: rememberingWebIdentity,
  }),
  nothingFound: () => ({
    text: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
    basis: 'run',
  }),
  region: {
    variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
    emptyCounts: true,
    missing: {
      text: 'You must specify a region. You can also configure your region by running "aws configure".',
      basis: 'run',
    },
    invalid: pythonRegion,
  },
  endpoint: { supported: true, ignorable: true },
};
