import { describe, expect, test } from '@jest/globals';
import { type Sketch, traceOf } from '../environment.js';

/** As the source of aws-sdk-php reads; nothing of it was run but PHP's own reader of ini files. */
const see = (sketch: Sketch) => traceOf('php', sketch).view;
const ARN = 'arn:aws:iam::111122223333:role/r';
const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const ended = (sketch: Sketch) => {
  const { outcome, provider, profile } = see(sketch);
  return [outcome, provider, ...(profile === undefined ? [] : [profile])];
};

describe('PHP takes', () => {
  test.each<[string, Sketch, readonly unknown[]]>([
    [
      'keys in the environment before a profile that is named',
      { env: { ...KEYS, AWS_PROFILE: 'dev' }, credentials: `[dev]\n${pair('K')}` },
      ['resolved', 'environment'],
    ],
    [
      'keys in spite of a profile that is not there',
      { env: { ...KEYS, AWS_PROFILE: 'ghost' } },
      ['resolved', 'environment'],
    ],
    [
      'keys with a line break, which it trims',
      { env: { ...KEYS, AWS_ACCESS_KEY_ID: 'K\n' } },
      ['resolved', 'environment'],
    ],
    ['the text 0 for no key', { env: { ...KEYS, AWS_ACCESS_KEY_ID: '0' } }, ['none', null]],
    [
      'the credentials file',
      { credentials: `[default]\n${pair('K')}` },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'nothing under [default] of the config file',
      { config: `[default]\n${pair('K')}` },
      ['none', null],
    ],
    [
      'what stands under [profile default] of the config file',
      { config: `[profile default]\n${pair('K')}` },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'no profile by AWS_DEFAULT_PROFILE',
      { env: { AWS_DEFAULT_PROFILE: 'dev' }, credentials: `[dev]\n${pair('K')}` },
      ['none', null],
    ],
    [
      'an empty AWS_PROFILE for none',
      { env: { AWS_PROFILE: '' }, credentials: `[default]\n${pair('K')}` },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'a process of the credentials file before the keys there',
      { credentials: `[default]\ncredential_process = /bin/x\n${pair('K')}` },
      ['resolved', 'profile-process', 'default'],
    ],
    [
      'keys of the credentials file before a process of the config file',
      {
        credentials: `[default]\n${pair('K')}`,
        config: '[profile default]\ncredential_process = /bin/x\n',
      },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'a role of the credentials file before the keys beside it',
      {
        credentials: `[default]\n${pair('K')}role_arn = ${ARN}\nsource_profile = b\n[b]\n${pair('L')}`,
      },
      ['resolved', 'profile-assume-role', 'default'],
    ],
    [
      'the config file where the credentials file has a broken role',
      {
        credentials: `[default]\n${pair('K')}role_arn = ${ARN}\n`,
        config: `[profile default]\n${pair('L')}`,
      },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'no source from the other file',
      {
        credentials: `[default]\n${pair('K')}`,
        config: `[profile dev]\nrole_arn = ${ARN}\nsource_profile = default\n`,
        env: { AWS_PROFILE: 'dev' },
      },
      ['none', null],
    ],
    [
      'a source of the config file by its bare name alone',
      {
        config: `[profile dev]\nrole_arn = ${ARN}\nsource_profile = base\n[profile base]\n${pair('K')}`,
        env: { AWS_PROFILE: 'dev' },
      },
      ['none', null],
    ],
    [
      'such a source where its section has no prefix',
      {
        config: `[profile dev]\nrole_arn = ${ARN}\nsource_profile = base\n[base]\n${pair('K')}`,
        env: { AWS_PROFILE: 'dev' },
      },
      ['resolved', 'profile-assume-role', 'dev'],
    ],
    [
      'credential_source by its exact name',
      {
        env: KEYS_IN_ROLE(),
        credentials: `[r]\nrole_arn = ${ARN}\ncredential_source = EcsContainer\n`,
      },
      ['resolved', 'profile-assume-role', 'r'],
    ],
    [
      'no credential_source in other letters',
      {
        env: KEYS_IN_ROLE(),
        credentials: `[r]\nrole_arn = ${ARN}\ncredential_source = ecscontainer\n`,
      },
      ['resolved', 'container'],
    ],
    [
      'a role whose profile names a code device, without a code',
      {
        credentials: `[default]\nrole_arn = ${ARN}\nsource_profile = b\nmfa_serial = m\n[b]\n${pair('L')}`,
      },
      ['resolved', 'profile-assume-role', 'default'],
    ],
    [
      'a profile of the config file with AWS_SDK_LOAD_NONDEFAULT_CONFIG',
      { env: { AWS_SDK_LOAD_NONDEFAULT_CONFIG: '1' }, config: `[default]\n${pair('K')}` },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'the instance where nothing else is',
      { metadata: { kind: 'role', role: 'node' } },
      ['resolved', 'instance-metadata'],
    ],
  ])('%s', (_, sketch, expected) => {
    expect(ended(sketch)).toEqual(expected);
  });
});

function KEYS_IN_ROLE() {
  return { AWS_PROFILE: 'r', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/c' };
}

describe('PHP and web identity', () => {
  const WEB = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: ARN };
  test.each<[string, Sketch, readonly unknown[]]>([
    [
      'come before every profile',
      { env: WEB, files: { '/token': 'a.b.c' }, credentials: `[default]\n${pair('K')}` },
      ['resolved', 'web-identity'],
    ],
    [
      'go on where the token is not there',
      { env: WEB, credentials: `[default]\n${pair('K')}` },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'go on where its path is not whole',
      {
        env: { ...WEB, AWS_WEB_IDENTITY_TOKEN_FILE: 'token' },
        files: { token: 'a.b.c' },
        credentials: `[default]\n${pair('K')}`,
      },
      ['resolved', 'profile-static', 'default'],
    ],
    [
      'read the config file in the home, whatever AWS_CONFIG_FILE says',
      {
        env: { AWS_CONFIG_FILE: '/other' },
        files: { '/token': 'a.b.c', '/other': '' },
        config: `[profile default]\nrole_arn = ${ARN}\nweb_identity_token_file = /token\n`,
      },
      ['resolved', 'profile-web-identity', 'default'],
    ],
    [
      'take a profile of the credentials file as a whole',
      {
        files: { '/token': 'a.b.c' },
        credentials: `[default]\n${pair('K')}`,
        config: `[default]\nrole_arn = ${ARN}\nweb_identity_token_file = /token\n`,
      },
      ['resolved', 'profile-static', 'default'],
    ],
  ])('%s', (_, sketch, expected) => {
    expect(ended(sketch)).toEqual(expected);
  });
});

describe('PHP says only what its last provider says', () => {
  const METADATA = 'Error retrieving credentials from the instance profile metadata service.';
  test.each<[string, Sketch, string]>([
    [
      'of the instance, for a typo in AWS_PROFILE',
      { env: { AWS_PROFILE: 'ghost' }, credentials: `[default]\n${pair('K')}` },
      METADATA,
    ],
    [
      'of the instance, for a sign-in that has run out',
      {
        config:
          '[default]\nsso_start_url = https://a\nsso_region = r\nsso_account_id = 1\nsso_role_name = n\n',
      },
      METADATA,
    ],
    [
      'that it is switched off',
      { env: { AWS_EC2_METADATA_DISABLED: 'TRUE' } },
      `${METADATA} (EC2 metadata service access disabled)`,
    ],
    [
      'of a mode in other letters',
      { env: { AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'ipv6' } },
      'Invalid input for endpoint_mode provided.  Valid inputs include: IPv4, IPv6',
    ],
    [
      'of a container at a host that it does not ask',
      {
        env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://example.com/c' },
        metadata: { kind: 'role', role: 'node' },
      },
      "Uri 'http://example.com/c' contains an unsupported host.",
    ],
  ])('%s', (_, sketch, words) => {
    const view = see(sketch);
    expect(view.outcome).toBe('none');
    expect(view.message).toContain(words);
    expect(view.basis).not.toBe('run');
  });
});

describe('PHP reads a sign-in', () => {
  const SIGN_IN =
    'sso_start_url = https://a\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = n\n';
  const token = JSON.stringify({ accessToken: 't', expiresAt: '2030-01-01T00:00:00Z' });
  test.each(['default', 'profile default'])('under [%s] of the config file', (header) => {
    const view = see({ config: `[${header}]\n${SIGN_IN}` });
    const attempt = view.attempts.find(({ provider }) => provider === 'profile-sso');
    expect(attempt?.cause.kind).toBe('sso-not-signed-in');
    const looked = attempt?.looked.find((one) => one.includes('/sso/cache/')) ?? '';
    expect(see({ config: `[${header}]\n${SIGN_IN}`, files: { [looked]: token } })).toMatchObject({
      outcome: 'resolved',
      provider: 'profile-sso',
    });
  });

  test('never from the credentials file', () => {
    const view = see({ credentials: `[default]\n${SIGN_IN}` });
    expect(view.attempts.find(({ provider }) => provider === 'profile-sso')?.outcome).toBe(
      'absent',
    );
  });
});

test('PHP goes on where a session of `aws login` lacks parts', () => {
  const config = '[default]\nlogin_session = arn:aws:iam::111122223333:user/u\n';
  const first = see({ config }).attempts.find(({ provider }) => provider === 'profile-login');
  const path = first?.looked.find((one) => one.includes('/login/cache/')) ?? '';
  const accessToken = {
    accessKeyId: 'K',
    secretAccessKey: 's',
    sessionToken: 't',
    accountId: '1',
    expiresAt: '2030-01-01T00:00:00Z',
  };
  const whole = { accessToken, clientId: 'c', refreshToken: 'r', dpopKey: 'k' };
  const { dpopKey: _, ...half } = whole;
  const login = (kept: object) => see({ config, files: { [path]: JSON.stringify(kept) } });
  expect(login(whole)).toMatchObject({ outcome: 'resolved', provider: 'profile-login' });
  const attempt = login(half).attempts.find(({ provider }) => provider === 'profile-login');
  expect(attempt).toMatchObject({ outcome: 'failed', cause: { missing: ['dpopKey'] } });
});

test('PHP passes over a file that it cannot parse, and tells nobody', () => {
  const view = see({
    credentials: `[default]\nyes = 1\n${pair('K')}`,
    config: `[profile default]\n${pair('L')}`,
  });
  expect(view).toMatchObject({
    outcome: 'resolved',
    provider: 'profile-static',
    profile: 'default',
  });
  expect(view.warnings).toEqual([expect.stringContaining('is passed over as a whole')]);
});

test('no reason of PHP speaks of a profile by its whole header', () => {
  const { attempts } = see({
    env: { AWS_PROFILE: 'dev' },
    config: `[profile dev]\nrole_arn = ${ARN}\n`,
  });
  expect(attempts.map(({ reason }) => reason).join('\n')).not.toContain('profile profile');
});
