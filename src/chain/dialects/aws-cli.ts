import { cachedRole, rememberingWebIdentity } from '../providers/cli-cache.js';
import { pythonRegion } from './botocore-region.js';
import { botocoreBase } from './botocore-base.js';
import { botocoreSteps } from './botocore-steps.js';
import type { Dialect } from './dialect.js';
import { type Since, since } from '../words/since.js';

/** The newest that was run. */
const NEWEST = '2.38';

/** What is said, by the version since which it is said; the newest first. */
const NO_CREDENTIALS: Since<string> = [
  [
    '2.34',
    'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
  ],
  ['2.32', 'Unable to locate credentials. You can configure credentials by running "aws login".'],
  [
    '2.0',
    'Unable to locate credentials. You can configure credentials by running "aws configure".',
  ],
];
const NO_REGION: Since<string> = [
  [
    '2.34',
    'aws: [ERROR]: An error occurred (NoRegion): You must specify a region. You can also configure your region by running "aws configure".',
  ],
  [
    '2.0',
    'You must specify a region. You can also configure your region by running "aws configure".',
  ],
];
const FRAMES: Since<(text: string) => string> = [
  ['2.34', (text) => `aws: [ERROR]: ${text}`],
  ['2.0', (text) => text],
];

/**
 * The AWS CLI, version 2. It carries a botocore of its own, and keeps sessions on disk. Run with
 * 2.9 and 2.38 (Debian).
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html
 */
export const awsCli: Dialect = awsCliOf(NEWEST);

/** The same in the words of one version, such as `2.9` or `2.9.19`. */
export function awsCliOf(version: string): Dialect {
  return {
    ...botocoreBase('cli'),
    name: 'aws-cli',
    names: { long: 'AWS CLI', short: 'cli' },
    version,
    profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
    steps: botocoreSteps({
      login: 'works',
      mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'run' }),
      cached: cachedRole,
      cachedWebIdentity: rememberingWebIdentity,
    }),
    // A prompt stands alone.
    frame: (words, { kind }) =>
      kind === 'code-device-asked' ? words : { ...words, text: since(version, FRAMES)(words.text) },
    nothingFound: () => ({ text: since(version, NO_CREDENTIALS), basis: 'run' }),
    region: {
      variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
      emptyCounts: true,
      missing: { text: since(version, NO_REGION), basis: 'run' },
      invalid: pythonRegion,
    },
    endpoint: { supported: true, ignorable: true },
  };
}
