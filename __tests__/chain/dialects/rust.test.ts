import { describe, expect, test } from '@jest/globals';
import { type Sketch, traceOf } from '../environment.js';

const see = (sketch: Sketch) => traceOf('rust', sketch).view;
const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const NODE = { kind: 'role', role: 'node' } as const;

describe('since aws-config 1.10, Rust goes on to the machine from', () => {
  const sso = 'sso_account_id = 111122223333\nsso_role_name = dev\n';
  test.each<[string, Sketch]>([
    ['a profile that is not there', { env: { AWS_PROFILE: 'ghost' }, config: '[default]\n' }],
    [
      'a source profile that is not there',
      { config: `[default]\nrole_arn = ${arn('a')}\nsource_profile = ghost\n` },
    ],
    ['a sign-in without a region', { config: `[default]\n${sso}sso_start_url = https://a\n` }],
    [
      'a session without a start URL',
      { config: `[default]\n${sso}sso_session = s\n[sso-session s]\nsso_region = eu-west-1\n` },
    ],
    [
      'a sign-in for a token alone',
      { config: '[default]\nsso_start_url = https://a\nsso_region = eu-west-1\n' },
    ],
    ['a token file without a role', { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' } }],
  ])('%s', (_, sketch) => {
    expect(see({ ...sketch, metadata: NODE })).toMatchObject({
      outcome: 'resolved',
      provider: 'instance-metadata',
    });
  });
});

describe('Rust still ends with', () => {
  test.each<[string, Sketch, string]>([
    [
      'an account without a role',
      { config: '[default]\nsso_account_id = 1\n' },
      'if `sso_account_id` is set, then `sso_role_name` must also be set',
    ],
    [
      'a broken source of a role',
      {
        config: `[default]\nrole_arn = ${arn('a')}\nsource_profile = b\n[profile b]\nsso_account_id = 1\nsso_role_name = r\n`,
      },
      '`sso_region` was missing',
    ],
    [
      'a token file in a profile, without a role',
      { config: '[default]\nweb_identity_token_file = /t\n' },
      '`role_arn` was missing',
    ],
    [
      'an empty name of a token file',
      { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '', AWS_ROLE_ARN: arn('a') } },
      'No such file or directory',
    ],
    [
      'an empty container variable',
      { env: { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '' } },
      'invalid relative URI for ECS provider (empty string)',
    ],
    [
      'a container token that ends in a line break, though nothing asks for it',
      { env: { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'token\n' } },
      'the auth token could not be used as an HTTP header value',
    ],
    [
      'a token of the instance that is refused, though version 1 would answer',
      { metadata: { ...NODE, tokenStatus: 403 } },
      'request forbidden: IMDS is disabled',
    ],
    [
      'a machine that answers the request for a token with something else',
      { metadata: { kind: 'not-ec2', status: 404 } },
      'token response did not contain a TTL header',
    ],
    [
      'a line without a name',
      { config: '[default]\n= value\n' },
      'on line 2:\n  Property did not have a name',
    ],
  ])('%s', (_, sketch, words) => {
    const view = see({ metadata: NODE, ...sketch });
    expect(view.outcome).toBe('error');
    expect(view.message).toContain(words);
  });
});

test('Rust lists what it tried', () => {
  expect(
    see({ env: { AWS_EC2_METADATA_DISABLED: 'true', AWS_PROFILE: 'g' }, config: '[a]\n' }),
  ).toMatchObject({
    outcome: 'none',
    message: [
      'the credential provider was not enabled: no credentials found in chain. Attempted:',
      '  Environment: the credential provider was not enabled: environment variable not set',
      '  Profile: the credential provider was not enabled',
      '  WebIdentityToken: the credential provider was not enabled: $AWS_WEB_IDENTITY_TOKEN_FILE was not set',
      '  EcsContainer: the credential provider was not enabled: ECS provider not configured',
      '  Ec2InstanceMetadata: the credential provider was not enabled: IMDS disabled by AWS_EC2_METADATA_DISABLED env var set to `true`',
    ].join('\n'),
  });
});

test('Rust takes the names of credential sources in any case of letters', () => {
  const view = see({
    env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1/c' },
    config: `[default]\nrole_arn = ${arn('a')}\ncredential_source = ecsCONTAINER\n`,
  });
  expect(view).toMatchObject({ outcome: 'resolved', roleArn: arn('a') });
});
