import * as fc from 'fast-check';
import type { Case } from './case.js';

/** Environments put together at random from pieces that matter to some SDK. */
export function randomCase(): fc.Arbitrary<Case> {
  return fc
    .record({
      env: fc.record(variables(), { requiredKeys: [] }),
      config: fc.option(file(CONFIG_HEADERS), { nil: undefined }),
      credentials: fc.option(file(CREDENTIALS_HEADERS), { nil: undefined }),
      profile: fc.option(fc.constantFrom('a', 'b', 'default', 'nope'), {
        nil: undefined,
        freq: 5,
      }),
    })
    .map(({ env, config, credentials, profile }) => ({
      name: 'random',
      env: Object.fromEntries(
        Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
      files: {
        token: 'a.b.c',
        printed: JSON.stringify({ Version: 1, AccessKeyId: 'KEYPROC', SecretAccessKey: 's' }),
        ...(config === undefined ? {} : { '.aws/config': config }),
        ...(credentials === undefined ? {} : { '.aws/credentials': credentials }),
      },
      ...(profile === undefined ? {} : { profile }),
    }));
}

function variables(): Record<string, fc.Arbitrary<string>> {
  return {
    AWS_ACCESS_KEY_ID: fc.constantFrom('KEYENV', '', ' ', 'KEYENV2'),
    AWS_SECRET_ACCESS_KEY: fc.constantFrom('secret', 'secret', '', ' '),
    AWS_SESSION_TOKEN: fc.constantFrom('token', ''),
    AWS_SECURITY_TOKEN: fc.constantFrom('old', ''),
    AWS_CREDENTIAL_EXPIRATION: fc.constantFrom(
      '2099-01-01T00:00:00Z',
      '2020-01-01T00:00:00Z',
      '2099-01-01T00:00:00',
      '',
    ),
    AWS_PROFILE: fc.constantFrom('a', 'b', 'c', 'default', 'nope', ''),
    AWS_DEFAULT_PROFILE: fc.constantFrom('a', 'b', 'nope', ''),
    AWS_ROLE_ARN: fc.constantFrom('arn:aws:iam::111122223333:role/W', ''),
    AWS_WEB_IDENTITY_TOKEN_FILE: fc.constantFrom('{home}/token', '{home}/missing', ''),
    AWS_ROLE_SESSION_NAME: fc.constantFrom('session', ''),
  };
}

const CONFIG_HEADERS = [
  '[default]',
  '[profile a]',
  '[profile a]',
  '[profile b]',
  '[profile c]',
  '[profile default]',
  '[a]',
  '[profile "b"]',
  '[profile  c]',
  '[ profile a ]',
  '[sso-session corp]',
  '[profile a] # note',
  '[DEFAULT]',
  '[profile\tc]',
];
const CREDENTIALS_HEADERS = ['[default]', '[a]', '[b]', '[c]', '[profile a]', '[ a ]', '[DEFAULT]'];

/** Mostly tidy lines, so that most files get past the strict parsers. */
const LINES = [
  'aws_access_key_id = KEY1',
  'aws_secret_access_key = secret',
  'aws_access_key_id = KEY2\naws_secret_access_key = secret',
  'aws_access_key_id=KEY3\naws_secret_access_key=secret\naws_session_token=token',
  'aws_security_token = old',
  'role_arn = arn:aws:iam::111122223333:role/A',
  'role_arn = arn:aws:iam::111122223333:role/B',
  'source_profile = a',
  'source_profile = b',
  'source_profile = c',
  'source_profile = nope',
  'credential_source = Environment',
  'credential_source = EcsContainer',
  'credential_source = nonsense',
  'web_identity_token_file = {home}/token',
  'web_identity_token_file = {home}/missing',
  'credential_process = /bin/cat {home}/printed',
  'sso_session = corp',
  'sso_session = nope',
  'sso_start_url = https://x.awsapps.com/start',
  'sso_region = eu-west-1',
  'sso_account_id = 111122223333',
  'sso_role_name = Admin',
  'region = eu-west-1',
  'role_session_name = session',
  's3 =\n  max_queue = 10',
  '# a comment',
  '',
  '; another',
];
const ODD_LINES = [
  'aws_access_key_id = KEY4 # note',
  '  aws_secret_access_key = secret',
  'AWS_ACCESS_KEY_ID = KEY5',
  'aws_access_key_id: KEY6',
  'words without a sign',
  'aws_secret_access_key =',
  '\taws_session_token = token',
  'source_profile =',
  'role_arn = short',
  '= nameless',
  'aws_access_key_id = "KEY7"',
  'region = eu-west-1 ; note',
];

function file(headers: readonly string[]): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...LINES) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_LINES) },
  );
  const section = fc
    .tuple(fc.constantFrom(...headers), fc.uniqueArray(line, { maxLength: 6 }))
    .map(([header, lines]) => [header, ...lines].join('\n'));
  const sections = fc.uniqueArray(section, {
    maxLength: 4,
    selector: (text) => text.split('\n')[0],
  });
  return fc
    .tuple(sections, fc.constantFrom('\n', '\n', '\r\n'), fc.constantFrom('', '', '', '\uFEFF'))
    .map(([parts, end, mark]) => mark + parts.join('\n').replaceAll('\n', end) + end);
}
