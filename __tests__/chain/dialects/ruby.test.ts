import { describe, expect, test } from '@jest/globals';
import { HOME, type Sketch, traceOf } from '../environment.js';

/** As the source of aws-sdk-core 3.257 reads; what Debian's 3.168 does as well was run. */
const see = (sketch: Sketch) => traceOf('ruby', sketch).view;
const ARN = 'arn:aws:iam::111122223333:role/r';
const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const DEFAULT = `[default]\n${pair('K')}`;
const NODE = { kind: 'role', role: 'node' } as const;

describe('Ruby comes to', () => {
  test.each<[string, Sketch, string | null]>([
    [
      'keys in the environment before a profile that is named',
      { env: { ...KEYS, AWS_PROFILE: 'dev' }, credentials: `[dev]\n${pair('K')}` },
      'environment',
    ],
    [
      'keys by their old names',
      { env: { AMAZON_ACCESS_KEY_ID: 'K', AWS_SECRET_KEY: 's' } },
      'environment',
    ],
    [
      'no keys where the first name is there and empty',
      { env: { ...KEYS, AWS_SECRET_ACCESS_KEY: '', AWS_SECRET_KEY: 's' } },
      'none',
    ],
    [
      'the machine where a profile is not there',
      { env: { AWS_PROFILE: 'ghost' }, credentials: DEFAULT, metadata: NODE },
      'instance-metadata',
    ],
    [
      'the profile that AWS_DEFAULT_PROFILE names',
      { env: { AWS_DEFAULT_PROFILE: 'dev' }, credentials: `[dev]\n${pair('K')}` },
      'profile-static',
    ],
    [
      'no profile where AWS_PROFILE is empty',
      { env: { AWS_PROFILE: '' }, credentials: DEFAULT },
      'none',
    ],
    [
      'a profile without a prefix in the config file',
      { env: { AWS_PROFILE: 'dev' }, config: `[dev]\n${pair('K')}` },
      'profile-static',
    ],
    [
      'no config file where it is opted out',
      { env: { AWS_SDK_CONFIG_OPT_OUT: 'true' }, config: DEFAULT },
      'none',
    ],
    [
      'no keys of which each stands in another file',
      {
        credentials: '[default]\naws_access_key_id = K\n',
        config: '[default]\naws_secret_access_key = s\n',
      },
      'none',
    ],
    [
      'a role before the keys beside it',
      {
        credentials: `[default]\n${pair('K')}role_arn = ${ARN}\nsource_profile = b\n[b]\n${pair('L')}`,
      },
      'profile-assume-role',
    ],
    [
      'a role with the keys of its own profile',
      { credentials: `[default]\n${pair('K')}role_arn = ${ARN}\nsource_profile = default\n` },
      'profile-assume-role',
    ],
    [
      'a role with the keys of the environment, when it is named in code',
      {
        profile: 'r',
        env: KEYS,
        credentials: `[r]\nrole_arn = ${ARN}\ncredential_source = Environment\n`,
      },
      'environment',
    ],
    [
      'an end where a role has no source',
      { credentials: `[default]\nrole_arn = ${ARN}\n${pair('K')}`, metadata: NODE },
      'error',
    ],
    [
      'an end where a source is not known',
      {
        credentials: `[default]\nrole_arn = ${ARN}\ncredential_source = ecscontainer\n`,
        metadata: NODE,
      },
      'error',
    ],
    [
      'an end where nobody has signed in',
      {
        config:
          '[default]\nsso_account_id = 1\nsso_role_name = n\nsso_region = r\nsso_start_url = https://a\n',
        metadata: NODE,
      },
      'error',
    ],
    [
      'an end where a process fails',
      {
        credentials: '[default]\ncredential_process = x\n',
        processes: { x: { exitCode: 1, stdout: '', stderr: '' } },
        metadata: NODE,
      },
      'error',
    ],
    [
      'keys before a process',
      { credentials: `${DEFAULT}credential_process = x\n` },
      'profile-static',
    ],
    [
      'a token before every profile',
      {
        env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: ARN },
        files: { '/token': 'a.b.c' },
        credentials: DEFAULT,
      },
      'web-identity',
    ],
    [
      'an end where a token file is not there',
      { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: ARN }, credentials: DEFAULT },
      'error',
    ],
    [
      'an end where both variables of it are empty',
      { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '', AWS_ROLE_ARN: '' }, credentials: DEFAULT },
      'error',
    ],
    [
      'a token of the config file alone',
      {
        files: { '/token': 'a.b.c' },
        config: `[default]\nrole_arn = ${ARN}\nweb_identity_token_file = /token\n`,
      },
      'profile-web-identity',
    ],
    [
      'no token of the credentials file',
      {
        files: { '/token': 'a.b.c' },
        credentials: `[default]\nrole_arn = ${ARN}\nweb_identity_token_file = /token\n`,
      },
      'error',
    ],
    [
      'no machine where a container variable is there and empty',
      { env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: '' }, metadata: NODE },
      'error',
    ],
    [
      'no machine where it is switched off',
      { env: { AWS_EC2_METADATA_DISABLED: 'True' }, metadata: NODE },
      'none',
    ],
    [
      'nothing, where keys are indented',
      { credentials: `[default]\n${pair('K').replace(/^/gm, '  ')}` },
      'none',
    ],
    [
      'nothing, where settings are written in capital letters',
      { credentials: `[default]\n${pair('K').toUpperCase()}` },
      'none',
    ],
    [
      'an end over bytes that are no UTF-8, with keys',
      { env: KEYS, files: { [`${HOME}/.aws/config`]: Uint8Array.of(255, 254) } },
      'error',
    ],
  ])('%s', (_, sketch, expected) => {
    const { outcome, provider } = see(sketch);
    expect(outcome === 'resolved' ? provider : outcome).toBe(expected);
  });
});

test.each<[string, Sketch, string]>([
  ['nothing', {}, 'unable to sign request without credentials set'],
  [
    'a role without a source',
    { credentials: `[default]\nrole_arn = ${ARN}\n` },
    'Profile default has a role_arn, but no source_profile.',
  ],
  [
    'two sources',
    {
      credentials: `[default]\nrole_arn = ${ARN}\nsource_profile = a\ncredential_source = EcsContainer\n`,
    },
    'Profile default has a source_profile, and a credential_source.',
  ],
  [
    'a source without credentials',
    { credentials: `[default]\nrole_arn = ${ARN}\nsource_profile = a\n[a]\nregion = r\n` },
    'the source_profile does not have credentials.',
  ],
  [
    'a source that is none',
    { credentials: `[default]\nrole_arn = ${ARN}\ncredential_source = x\n` },
    'Unsupported credential_source: x',
  ],
  [
    'a token file that is not there',
    { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: ARN } },
    'Missing :web_identity_token_file parameter or invalid file path',
  ],
  [
    'half a sign-in',
    { config: '[default]\nsso_account_id = 1\nsso_role_name = n\n' },
    'Missing required keys: [:sso_start_url, :sso_region]',
  ],
  [
    'a mode that is none',
    { env: { AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'x' } },
    ':endpoint_mode is not valid, expected IPv4 or IPv6, got: x',
  ],
])('Ruby says of %s what its source says', (_, sketch, words) => {
  expect(see(sketch).message).toContain(words);
});
