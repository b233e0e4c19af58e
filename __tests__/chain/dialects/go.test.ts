import { describe, expect, test } from '@jest/globals';
import { type Sketch, traceOf } from '../environment.js';

/** What the real SDK said of each: config 1.32 of aws-sdk-go-v2 1.41, as `oracles/go` runs it. */
const see = (sketch: Sketch) => traceOf('go', sketch).view;
const PAIR = 'aws_access_key_id = KEYDEF\naws_secret_access_key = secret\n';
const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };

describe('Go takes the keys of a profile', () => {
  test.each([
    ['with every line indented', `[default]\n${PAIR.replace(/^/gm, '  ').trimEnd()}\n`],
    ['with one line indented', `[default]\n${PAIR.replace('\naws', '\n\taws')}`],
    ['whose header is indented', `  [default]\n${PAIR}`],
    ['after a block', `[default]\ns3 =\n  a = b\n  c: d\n${PAIR}`],
    ['beside a line without a name', `[default]\n= x\n${PAIR}`],
    ['beside a line that says nothing', `[default]\nwords\n${PAIR}`],
  ])('%s', (_, config) => {
    expect(see({ config })).toMatchObject({ outcome: 'resolved', provider: 'profile-static' });
  });
});

describe('Go ends, whatever keys there are, over', () => {
  test.each([
    ['AWS_USE_FIPS_ENDPOINT', 'yes', 'AWS_USE_FIPS_ENDPOINT=yes, need true, false'],
    ['AWS_RETRY_MODE', 'Standard', 'invalid AWS_RETRY_MODE value, unknown RetryMode, Standard'],
    ['AWS_MAX_ATTEMPTS', 'many', 'strconv.ParseInt: parsing "many": invalid syntax'],
    ['AWS_DEFAULTS_MODE', 'x', 'invalid AWS_DEFAULTS_MODE value: x'],
    ['AWS_REQUEST_CHECKSUM_CALCULATION', 'x', 'must be when_supported/when_required'],
    ['AWS_ACCOUNT_ID_ENDPOINT_MODE', 'Preferred', 'must be preferred/required/disabled'],
  ])('the variable %s=%s', (name, value, words) => {
    const view = see({ env: { ...KEYS, [name]: value } });
    expect(view.outcome).toBe('error');
    expect(view.message).toContain(words);
    expect(see({ env: { ...KEYS, [name]: '' } }).outcome).toBe('resolved');
  });

  test.each([
    ['retry_mode', 'unknown RetryMode, x'],
    ['ec2_metadata_service_endpoint_mode', 'unknown EC2 IMDS endpoint mode'],
    ['max_attempts', 'invalid value max_attempts=x, expect integer'],
    ['disable_request_compression', 'need true or false'],
  ])('the setting %s', (name, words) => {
    const view = see({ env: KEYS, config: `[default]\n${name} = x\n` });
    expect(view.message).toMatch(
      `error fetching config from profile, default, failed to load ${name} from shared config, `,
    );
    expect(view.message).toContain(words);
  });
});

test('Go asks for no account and role where a session is named', () => {
  const session = '[sso-session s]\nsso_region = eu-west-1\nsso_start_url = https://a\n';
  const config = `[default]\nsso_session = s\n${session}`;
  expect(see({ config }).message).toContain('failed to read cached SSO token file');
});

test.each([
  [{ ...KEYS, AWS_ACCESS_KEY_ID: 'K\n' }, 'invalid header field value for "Authorization"'],
  [{ ...KEYS, AWS_SESSION_TOKEN: 't\n' }, 'invalid header field value for "X-Amz-Security-Token"'],
  [
    {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/c',
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 't\n',
    },
    'authorization token contains invalid newline sequence',
  ],
])('Go refuses the line break of %j', (env, words) => {
  expect(see({ env }).message).toContain(words);
});

describe('an address for every service', () => {
  const role = 'arn:aws:iam::111122223333:role/deploy';
  const config = `[profile a]\nrole_arn = ${role}\nsource_profile = b\n[profile b]\naws_access_key_id = id\naws_secret_access_key = secret\n`;
  const endpointOf = (env: Record<string, string>, profile: string) =>
    traceOf('go', { env: { ...env, AWS_PROFILE: profile }, config }).view.endpoint?.url;

  test('holds for calls with keys that are at hand, and not for the call that asks for a role', () => {
    const env = { AWS_ENDPOINT_URL: 'http://localhost:4566' };
    expect(endpointOf(env, 'b')).toBe('http://localhost:4566');
    expect(endpointOf(env, 'a')).toBeUndefined();
  });

  test("leaves STS's own address in force, for the role too", () => {
    const env = { AWS_ENDPOINT_URL_STS: 'http://localhost:4567' };
    expect(endpointOf(env, 'a')).toBe('http://localhost:4567');
  });
});
