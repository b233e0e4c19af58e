import { describe, expect, test } from '@jest/globals';
import { everyone, HOME, type Sketch, traceOf } from './environment.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const ENV = 'environment (6 characters)';
const DEV = 'profile-static (6 characters)';
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const WEB = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: arn('web') };
const TOKEN = { '/token': 'a.b.c' };

/** In the order of the table: JavaScript, boto3, AWS CLI 2 and 1, Java, Go, Rust, Terraform. */
type Row = readonly [string, Sketch, readonly string[]];

const all = (text: string) => Array.from({ length: 8 }, () => text);
const python = (javascript: string, text: string, java: string, go: string, rust: string) => [
  javascript,
  text,
  text,
  text,
  java,
  go,
  rust,
  go,
];

const ROWS: readonly Row[] = [
  ['nothing', {}, python('none', 'none', 'none', 'error', 'none')],
  ['keys', { env: KEYS }, all(ENV)],
  [
    'keys and AWS_PROFILE',
    { env: { ...KEYS, AWS_PROFILE: 'dev' }, credentials: `[dev]\n${pair('KEYDEV')}` },
    python(DEV, ENV, ENV, ENV, ENV),
  ],
  [
    'keys and a profile that is not there',
    { env: { ...KEYS, AWS_PROFILE: 'ghost' } },
    python('none', 'error', ENV, 'error', ENV),
  ],
  [
    'keys and an empty AWS_PROFILE',
    { env: { ...KEYS, AWS_PROFILE: '' } },
    python(ENV, 'error', ENV, ENV, ENV),
  ],
  [
    'an empty AWS_PROFILE and a default profile',
    { env: { AWS_PROFILE: '' }, credentials: `[default]\n${pair('KEYDEF')}` },
    // Java and Rust look for a profile without a name.
    python(DEV, 'error', 'none', DEV, 'none'),
  ],
  [
    // Python joins an empty HOME to `/.aws`; the others ask the system for the home.
    'an empty HOME and keys at the root of the file system',
    { env: { HOME: '' }, files: { '/.aws/credentials': `[default]\n${pair('KEYDEF')}` } },
    python('none', DEV, 'none', 'error', 'none'),
  ],
  [
    'an empty HOME and keys in the home that the system knows',
    { env: { HOME: '' }, credentials: `[default]\n${pair('KEYDEF')}` },
    python(DEV, 'none', DEV, DEV, DEV),
  ],
  [
    'the credentials file of the EC2 tools',
    {
      env: { AWS_CREDENTIAL_FILE: '/ec2' },
      files: { '/ec2': '# of 2010\nAWSAccessKeyId=KEYEC2\nAWSSecretKey = se=cret\n' },
    },
    python('none', DEV, 'none', 'error', 'none'),
  ],
  [
    'the configuration of boto 2',
    { files: { [`${HOME}/.boto`]: `[Credentials]\n${pair('KEYOLD')}` } },
    python('none', DEV, 'none', 'error', 'none'),
  ],
  [
    'the configuration of boto 2 for the machine, before that of the user',
    {
      files: {
        '/etc/boto.cfg': `[Credentials]\n${pair('KEYETC')}`,
        [`${HOME}/.boto`]: `[Credentials]\naws_access_key_id = KEYOLD\n`,
      },
    },
    python('none', DEV, 'none', 'error', 'none'),
  ],
  [
    'half a key in the configuration of boto 2',
    { env: { BOTO_CONFIG: '/boto' }, files: { '/boto': '[Credentials]\naws_access_key_id = K\n' } },
    python('none', 'error', 'none', 'error', 'none'),
  ],
  [
    'AWS_DEFAULT_PROFILE alone',
    { env: { AWS_DEFAULT_PROFILE: 'dev' }, credentials: `[dev]\n${pair('KEYDEV')}` },
    python('none', DEV, 'none', DEV, 'none'),
  ],
  [
    'an id and an empty secret before a default profile',
    {
      env: { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: '' },
      credentials: `[default]\n${pair('KEYDEF')}`,
    },
    python(DEV, 'error', DEV, DEV, DEV),
  ],
  [
    'web identity and a default profile',
    { env: WEB, files: TOKEN, credentials: `[default]\n${pair('KEYDEF')}` },
    python(
      DEV,
      `web-identity ${arn('web')}`,
      `web-identity ${arn('web')}`,
      `web-identity ${arn('web')}`,
      DEV,
    ),
  ],
  [
    'web identity without its token file, on a machine with a role',
    { env: WEB, metadata: { kind: 'role', role: 'node' } },
    python('error', 'error', 'instance-metadata instance-metadata', 'error', 'error'),
  ],
  [
    'a broken config file beside keys',
    { env: KEYS, config: 'words\n[default]\n' },
    python(ENV, 'error', ENV, ENV, ENV),
  ],
  [
    'a byte order mark',
    { credentials: `\uFEFF[default]\n${pair('KEYDEF')}` },
    python(DEV, 'error', 'none', 'error', 'error'),
  ],
  [
    'a section twice',
    { credentials: `[default]\n${pair('KEYONE')}[default]\n${pair('KEYTWO')}` },
    python(DEV, 'error', DEV, DEV, DEV),
  ],
  [
    'settings in capitals',
    { credentials: '[default]\nAWS_ACCESS_KEY_ID = KEYDEF\nAWS_SECRET_ACCESS_KEY = s\n' },
    python('none', DEV, 'none', DEV, DEV),
  ],
  [
    'a role without a source, beside keys of its own',
    { config: `[default]\nrole_arn = ${arn('a')}\n${pair('KEYDEF')}` },
    python(DEV, 'error', DEV, `profile-assume-role ${arn('a')}`, 'error'),
  ],
  [
    'credential_source Environment by AWS_PROFILE',
    {
      env: { ...KEYS, AWS_PROFILE: 'a' },
      config: `[profile a]\nrole_arn = ${arn('a')}\ncredential_source = Environment\n`,
    },
    python(`profile-assume-role ${arn('a')}`, ENV, ENV, ENV, ENV),
  ],
  [
    'half a key in the default profile, beside keys',
    { env: KEYS, credentials: '[default]\naws_access_key_id = KEYDEF\n' },
    python(ENV, ENV, ENV, 'error', ENV),
  ],
  [
    'an empty container variable',
    { env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: '' } },
    python('none', 'error', 'none', 'error', 'error'),
  ],
  [
    'metadata disabled by 1, on a machine with a role',
    { env: { AWS_EC2_METADATA_DISABLED: '1' }, metadata: { kind: 'role', role: 'node' } },
    python(
      'none',
      'instance-metadata instance-metadata',
      'instance-metadata instance-metadata',
      'instance-metadata instance-metadata',
      'instance-metadata instance-metadata',
    ),
  ],
  [
    'a role of another profile, through a chain',
    {
      env: { AWS_PROFILE: 'a' },
      config: `[profile a]\nrole_arn = ${arn('a')}\nsource_profile = b\n[profile b]\nrole_arn = ${arn('b')}\nsource_profile = c\n[profile c]\n${pair('KEYC')}`,
    },
    all(`profile-assume-role ${arn('a')}`),
  ],
  [
    'a loop of profiles',
    {
      env: { AWS_PROFILE: 'a' },
      config: `[profile a]\nrole_arn = ${arn('a')}\nsource_profile = b\n[profile b]\nrole_arn = ${arn('b')}\nsource_profile = a\n`,
    },
    python('none', 'error', 'none', 'error', 'error'),
  ],
  [
    'a process',
    {
      config: '[default]\ncredential_process = /bin/creds\n',
      files: { '/bin/creds': 'a program' },
    },
    all('profile-process process'),
  ],
];

test.each(ROWS)('with %s, every SDK does as its source says', (_name, sketch, expected) => {
  expect(Object.values(everyone(sketch))).toEqual(expected);
});

describe('the words of SDKs that are not run here', () => {
  const words = (dialect: Parameters<typeof traceOf>[0], sketch: Sketch) =>
    traceOf(dialect, sketch).view.message;

  test('Go blames the metadata service when nothing is configured', () => {
    expect(words('go', {})).toContain('no EC2 IMDS role found');
    expect(words('terraform', {})).toMatch(/^No valid credential sources found/);
  });

  test('Java lists a reason for every provider', () => {
    const message = words('java', {}) ?? '';
    expect(message).toMatch(/^Unable to load credentials from any of the providers in the chain/);
    expect(message.split('Provider(): ')).toHaveLength(7);
  });

  test('Java names the half of a key that is missing', () => {
    expect(words('java', { env: { AWS_ACCESS_KEY_ID: 'KEYENV' } })).toContain('Secret key must be');
  });

  test('Go does not load a profile whose source is missing, whatever else is there', () => {
    const config = `[default]\nrole_arn = ${arn('a')}\nsource_profile = nope\n`;
    expect(words('go', { env: KEYS, config })).toBe(
      `failed to load assume role ${arn('a')}, of profile nope, failed to get shared config profile, nope`,
    );
  });

  test('Rust tells where a file breaks', () => {
    expect(words('rust', { config: '[default\n' })).toContain(
      "error parsing /home/runner/.aws/config on line 1:\n  Profile definition must end with ']'",
    );
  });

  test('Rust names both ends of a missing source', () => {
    const config = `[default]\nrole_arn = ${arn('a')}\nsource_profile = nope\n`;
    expect(words('rust', { config })).toContain(
      'profile `nope` was not defined: could not find source profile nope referenced from default',
    );
  });

  test('only what was run here claims so', () => {
    for (const dialect of ['java', 'rust', 'aws-cli-v1'] as const) {
      expect(traceOf(dialect, {}).view.basis).not.toBe('run');
    }
  });
});

describe('the AWS CLI', () => {
  const config = `[profile a]\nrole_arn = ${arn('a')}\nsource_profile = b\n[profile b]\n${pair('KEYB')}`;
  const session = (expiration: string) =>
    JSON.stringify({
      Credentials: {
        AccessKeyId: 'KEYCACHED',
        SecretAccessKey: 'secret',
        SessionToken: 'token',
        Expiration: expiration,
      },
    });

  function cachePath(): string {
    const { wanted } = traceOf('aws-cli', { env: { AWS_PROFILE: 'a' }, config });
    return [...wanted.files].find((file) => file.includes('/cli/cache/')) ?? '';
  }

  test('goes on with an earlier session that boto3 knows nothing of', () => {
    const sketch = {
      env: { AWS_PROFILE: 'a' },
      config,
      files: { [cachePath()]: session('2026-06-01T08:00:00Z') },
    };
    expect(traceOf('aws-cli', sketch).view).toMatchObject({
      provider: 'profile-assume-role',
      accessKeyId: '(9 characters)',
    });
    expect(traceOf('boto3', sketch).view.roleArn).toBe(arn('a'));
  });

  test('leaves a session alone in its last quarter of an hour', () => {
    const files = { [cachePath()]: session('2026-06-01T00:14:00Z') };
    const { view } = traceOf('aws-cli', { env: { AWS_PROFILE: 'a' }, config, files });
    expect(view.roleArn).toBe(arn('a'));
  });
});

describe('a profile whose sso-session is not there', () => {
  const place = 'sso_start_url = https://acme.awsapps.com/start\nsso_region = eu-west-1\n';
  const config = `[profile dev]\nsso_session = corp\n${place}sso_account_id = 111122223333\nsso_role_name = dev\n`;

  test.each([
    ['javascript', "Cannot read properties of undefined (reading 'sso_region')"],
    ['boto3', 'The specified sso-session does not exist: "corp"'],
    ['aws-cli', 'The specified sso-session does not exist: "corp"'],
    ['java', 'Sso-session section not found with sso-session title corp.'],
    ['go', 'failed to find SSO session section, corp'],
    ['rust', 'sso-session named `corp` (referenced by profile `dev`) was not found'],
  ] as const)('stops %s, though the profile holds all the rest', (dialect, words) => {
    const { view } = traceOf(dialect, { env: { AWS_PROFILE: 'dev' }, config });
    expect(view.message).toContain(words);
  });
});

test('a role asks for its code before its source is used, in boto3 and the AWS CLI', () => {
  const gone = `[profile b]\nrole_arn = ${arn('b')}\nweb_identity_token_file = /nope/token\n`;
  const device = 'arn:aws:iam::111122223333:mfa/u';
  const config = `[profile a]\nrole_arn = ${arn('a')}\nsource_profile = b\nmfa_serial = ${device}\n${gone}`;
  const told = (name: 'boto3' | 'aws-cli', text: string) =>
    traceOf(name, { env: { AWS_PROFILE: 'a' }, config: text }).view.message;
  expect(told('boto3', config)).toBe('EOFError');
  expect(told('aws-cli', config)).toBe(`Enter MFA code for ${device}:`);
  // Without a device, the source is what fails.
  expect(told('boto3', config.replace(/^mfa_serial.*\n/m, ''))).toMatch(/\/nope\/token/);
});

describe('settings that profile and sso-session both hold', () => {
  const profile = 'sso_account_id = 111122223333\nsso_role_name = dev\nsso_session = corp\n';
  const session =
    '[sso-session corp]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = eu-west-1\n';
  const rust = (inProfile: string, inSession = '') =>
    traceOf('rust', {
      env: { AWS_PROFILE: 'dev' },
      config: `[profile dev]\n${profile}${inProfile}${session}${inSession}`,
    }).view.message;

  test.each(['sso_start_url = https://acme.awsapps.com/start\n', 'sso_region = eu-west-1\n'])(
    'are refused by Rust where they say where to sign in, even if they agree: %j',
    (twice) => {
      expect(rust(twice)).toMatch(/can only be specified in the \[sso-session\] config/);
    },
  );

  test('are no matter to Rust otherwise', () => {
    const scopes = 'sso_registration_scopes = sso:account:access\n';
    expect(rust(scopes, scopes)).toMatch(/failed to read .*\/sso\/cache\//);
  });

  test('lack what Rust names first', () => {
    const config = '[profile dev]\nsso_account_id = 111122223333\nsso_region = eu-west-1\n';
    expect(traceOf('rust', { env: { AWS_PROFILE: 'dev' }, config }).view.message).toMatch(
      /invalid SSO config: if `sso_account_id` is set, then `sso_role_name` must also be set/,
    );
  });
});

describe('a services section that is not there', () => {
  const config = `[profile dev]\nservices = corp\n${pair('KEYDEV')}`;
  const boto3 = (env: Record<string, string>, text = config) =>
    traceOf('boto3', { env: { AWS_PROFILE: 'dev', ...env }, config: text }).view.outcome;

  test('stops boto3', () => {
    expect(boto3({})).toBe('error');
  });

  test.each([
    [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }],
    [{ AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' }],
    [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'True' }],
  ])('is not looked for with %j', (env) => {
    expect(boto3(env)).toBe('resolved');
  });

  test('is not looked for where the profile ignores addresses, or names none', () => {
    expect(boto3({}, `${config}ignore_configured_endpoint_urls = true\n`)).toBe('resolved');
    expect(boto3({}, config.replace('services = corp\n', ''))).toBe('resolved');
    expect(boto3({}, `${config}[services corp]\nsts =\n  endpoint_url = http://x\n`)).toBe(
      'resolved',
    );
  });
});
