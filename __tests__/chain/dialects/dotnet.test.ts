import { describe, expect, test } from '@jest/globals';
import { HOME, type Sketch, traceOf } from '../environment.js';

/** As the sources of aws-sdk-net read; nothing was run. */
const see = (name: string, sketch: Sketch) => traceOf(name, sketch).view;
const ARN = 'arn:aws:iam::111122223333:role/r';
const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const WEB = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: ARN };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const role = (more = '') => `role_arn = ${ARN}\nsource_profile = base\n${more}[base]\n${pair('B')}`;

/** What version 4 and version 3 come to. */
type Row = readonly [string, Sketch, string, string];
const ROWS: readonly Row[] = [
  [
    'keys in the environment and a default profile',
    { env: KEYS, credentials: `[default]\n${pair('K')}` },
    'environment',
    'profile-static',
  ],
  ['keys in the environment alone', { env: KEYS }, 'environment', 'environment'],
  [
    'a web identity and a default profile',
    { env: WEB, credentials: `[default]\n${pair('K')}`, files: { '/token': 'a.b.c' } },
    'web-identity',
    'web-identity',
  ],
  [
    'a web identity and keys in the environment',
    { env: { ...WEB, ...KEYS }, files: { '/token': 'a.b.c' } },
    'environment',
    'web-identity',
  ],
  [
    'the legacy name of the secret',
    { env: { AWS_ACCESS_KEY_ID: 'K', AWS_SECRET_KEY: 's' } },
    'environment',
    'environment',
  ],
  [
    'a profile that is not there, and keys',
    { env: { ...KEYS, AWS_PROFILE: 'ghost' } },
    'environment',
    'environment',
  ],
  [
    'a profile that is not there, and nothing else',
    { env: { AWS_PROFILE: 'ghost' }, metadata: { kind: 'role', role: 'node' } },
    'error',
    'instance-metadata',
  ],
  [
    'a profile called Default that is not there',
    { env: { AWS_PROFILE: 'Default' }, metadata: { kind: 'role', role: 'node' } },
    'instance-metadata',
    'instance-metadata',
  ],
  [
    'a token file that is not there',
    { env: WEB, credentials: `[default]\n${pair('K')}` },
    'error',
    'error',
  ],
  [
    'a token file by a relative path',
    {
      env: { ...WEB, AWS_WEB_IDENTITY_TOKEN_FILE: 'token' },
      credentials: `[default]\n${pair('K')}`,
    },
    'profile-static',
    'profile-static',
  ],
  [
    'a token without a role',
    { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' }, credentials: `[default]\n${pair('K')}` },
    'profile-static',
    'profile-static',
  ],
  [
    'a session name with a blank',
    {
      env: { ...WEB, AWS_ROLE_SESSION_NAME: 'a b' },
      credentials: `[default]\n${pair('K')}`,
      files: { '/token': 'a.b.c' },
    },
    'profile-static',
    'profile-static',
  ],
  ['a role', { credentials: `[default]\n${role()}` }, 'profile-assume-role', 'profile-assume-role'],
  [
    'a role with a session name and an external id',
    { credentials: `[default]\n${role('role_session_name = n\nexternal_id = e\n')}` },
    'profile-assume-role',
    'profile-assume-role',
  ],
  [
    'a role with keys of its own',
    { credentials: `[default]\n${pair('K')}${role()}` },
    'none',
    'none',
  ],
  [
    'a role with a code device',
    { credentials: `[default]\n${role('mfa_serial = m\n')}` },
    'none',
    'none',
  ],
  [
    'a role whose source is in the other file',
    {
      config: `[profile default]\nrole_arn = ${ARN}\nsource_profile = base\n`,
      credentials: `[base]\n${pair('K')}`,
    },
    'profile-assume-role',
    'profile-assume-role',
  ],
  [
    'a role from the environment, named in any letters',
    {
      env: { ...KEYS, AWS_PROFILE: 'r' },
      credentials: `[r]\nrole_arn = ${ARN}\ncredential_source = ENVIRONMENT\n`,
    },
    'environment',
    'profile-assume-role',
  ],
  [
    'a process',
    { credentials: '[default]\ncredential_process = /bin/x\n' },
    'profile-process',
    'profile-process',
  ],
  [
    'a process beside keys',
    { credentials: `[default]\ncredential_process = /bin/x\n${pair('K')}` },
    'none',
    'none',
  ],
  [
    'a process that fails, and an instance',
    {
      credentials: '[default]\ncredential_process = x\n',
      processes: { x: { exitCode: 3, stdout: '', stderr: 'no' } },
      metadata: { kind: 'role', role: 'node' },
    },
    'error',
    'error',
  ],
  [
    'a profile with a setting that cannot be parsed',
    {
      env: { AWS_PROFILE: 'dev' },
      credentials: `[dev]\nuse_fips_endpoint = yes\n${pair('K')}`,
      metadata: { kind: 'role', role: 'node' },
    },
    'error',
    'instance-metadata',
  ],
  [
    'a setting that stands twice',
    { credentials: `[default]\n${pair('K')}${pair('L')}` },
    'none',
    'none',
  ],
  [
    'a container at a strange host, and an instance',
    {
      env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://example.com/' },
      metadata: { kind: 'role', role: 'node' },
    },
    'none',
    'none',
  ],
  [
    'a blank AWS_PROFILE',
    { env: { AWS_PROFILE: ' ' }, credentials: `[default]\n${pair('K')}` },
    'profile-static',
    'profile-static',
  ],
  [
    'settings in capital letters, indented',
    { credentials: '[default]\n  AWS_ACCESS_KEY_ID = K\n  AWS_SECRET_ACCESS_KEY = s\n' },
    'profile-static',
    'profile-static',
  ],
  [
    'a prefix in the credentials file',
    { env: { AWS_PROFILE: 'dev' }, credentials: `[profile dev]\n${pair('K')}` },
    'profile-static',
    'profile-static',
  ],
  [
    'no prefix in the config file',
    {
      env: { AWS_PROFILE: 'dev' },
      config: `[dev]\n${pair('K')}`,
      metadata: { kind: 'role', role: 'node' },
    },
    'error',
    'instance-metadata',
  ],
];

test.each(ROWS)(
  'with %s, versions 4 and 3 of .NET do as their sources say',
  (_, sketch, four, three) => {
    const told = (name: string) => {
      const { outcome, provider } = see(name, sketch);
      return outcome === 'resolved' ? provider : outcome;
    };
    expect([told('dotnet'), told('dotnet-v3')]).toEqual([four, three]);
  },
);

describe('.NET finds its files', () => {
  const KEY = `[default]\n${pair('K')}`;
  test.each<[string, Sketch, string]>([
    [
      'the config file beside the credentials file',
      {
        env: { AWS_SHARED_CREDENTIALS_FILE: '/x/creds' },
        files: { '/x/creds': '', '/x/config': KEY },
      },
      'resolved',
    ],
    [
      'not that of the home, then',
      { env: { AWS_SHARED_CREDENTIALS_FILE: '/x/creds' }, files: { '/x/creds': '' }, config: KEY },
      'none',
    ],
    [
      'those of the home where the variable names none',
      { env: { AWS_SHARED_CREDENTIALS_FILE: '/gone' }, credentials: KEY },
      'resolved',
    ],
    [
      'the config file of a variable',
      { env: { AWS_CONFIG_FILE: '/c' }, files: { '/c': KEY } },
      'resolved',
    ],
    [
      'the home by USERPROFILE',
      { env: { HOME: '', USERPROFILE: '/u' }, files: { '/u/.aws/credentials': KEY } },
      'resolved',
    ],
  ])('%s', (_, sketch, outcome) => {
    expect(see('dotnet', sketch).outcome).toBe(outcome);
  });
});

describe('.NET says', () => {
  const NO_INSTANCE = 'Unable to get IAM security credentials from EC2 Instance Metadata Service.';
  test('in version 4, what each of its four looks came to', () => {
    expect(see('dotnet', {}).message).toBe(
      [
        'Failed to resolve AWS credentials. The credential providers used to search for credentials returned the following errors:',
        '',
        'Exception 1 of 4: The environment variables AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY/AWS_SESSION_TOKEN were not set with AWS credentials.',
        "Exception 2 of 4: The webIdentityTokenFile must be an absolute path. (Parameter 'webIdentityTokenFile')",
        'Exception 3 of 4: Unable to find the "default" profile.',
        `Exception 4 of 4: Failed to connect to EC2 instance metadata to retrieve credentials: ${NO_INSTANCE}.`,
      ].join('\n'),
    );
  });

  test('in version 3, what the machine says, whatever was wrong before', () => {
    expect(see('dotnet-v3', { env: { AWS_PROFILE: 'ghost' } }).message).toBe(NO_INSTANCE);
    expect(
      see('dotnet-v3', { credentials: `[default]\n${role('mfa_serial = m\n')}` }).message,
    ).toBe(NO_INSTANCE);
  });

  test.each<[string, Sketch, string]>([
    [
      'that a profile is not there',
      { env: { AWS_PROFILE: 'ghost' } },
      'Unable to find the "ghost" profile.',
    ],
    [
      'that a profile mixes what it may not',
      { credentials: `[default]\n${pair('K')}${role()}` },
      'Exception 3 of 4: Credential profile [default] is not valid.  Please ensure',
    ],
    [
      'that a profile holds nothing',
      { config: '[default]\nregion = eu-west-1\n' },
      'Exception 3 of 4: Credential profile [default] is not valid.',
    ],
    [
      'that a code device is not allowed',
      { credentials: `[default]\n${role('mfa_serial = m\n')}` },
      'The profile [default] is an assume role profile that requires an MFA.',
    ],
    [
      'that nobody has signed in',
      {
        config:
          '[default]\nsso_start_url = https://a\nsso_region = r\nsso_account_id = 1\nsso_role_name = n\n',
      },
      'The profile [default] is an SSO profile.',
    ],
    [
      'which source could not be read',
      { credentials: `[default]\nrole_arn = ${ARN}\nsource_profile = gone\n` },
      'Error reading source profile [gone] for profile [default].',
    ],
    [
      'the first of a chain of sources alone',
      {
        credentials: `[default]\nrole_arn = ${ARN}\nsource_profile = b\n[b]\nrole_arn = ${ARN}\nsource_profile = gone\n`,
      },
      'Error reading source profile [b] for profile [default].',
    ],
    [
      'which named source is none',
      { credentials: `[default]\nrole_arn = ${ARN}\ncredential_source = Ec2\n` },
      'Error reading credential source [Ec2] for profile [default].',
    ],
    [
      'what a process printed',
      {
        credentials: '[default]\ncredential_process = x\n',
        processes: { x: { exitCode: 3, stdout: '', stderr: 'no' } },
      },
      'Command returned non-zero exit value 3 with the error - no',
    ],
    [
      'that a token could not be loaded',
      { env: WEB },
      'A token could not be loaded from the WebIdentityTokenFile.',
    ],
    [
      'that a line is none, without the line',
      { credentials: '[default]\nwJalrX\n' },
      `Line 2:<...> in file ${HOME}/.aws/credentials does not contain a section, property or comment.`,
    ],
    [
      'that a host is not asked',
      { env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://example.com/' } },
      'the full URI contains an invalid host: http://example.com/',
    ],
    [
      'that the machine is switched off',
      { env: { AWS_EC2_METADATA_DISABLED: 'true' } },
      'Unable to retrieve credentials..',
    ],
  ])('%s', (_, sketch, words) => {
    const view = see('dotnet', sketch);
    expect(view.message).toContain(words);
    expect(view.basis).not.toBe('run');
  });
});
