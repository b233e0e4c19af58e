import { HOME } from '../../chain/environment.js';
import type { Expected, Suite, SuiteCase } from '../case.js';
import { signedIn } from '../clones/rust-data.js';
import { exported, keysOf, machine, pair, prints, section } from './write.js';

const dialects = ['javascript'];
const STATIC = section('profile static', pair('ASSUME_STATIC', 'secret'));
const ASSUME = {
  role_arn: 'ROLE_ARN',
  role_session_name: 'ROLE_SESSION_NAME',
  external_id: 'EXTERNAL_ID',
  source_profile: 'static',
};
const BASE = { region: 'us-west-2', output: 'json' };
const CONTAINER = {
  AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23',
  AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container-authorization',
};
const AT = { 'http://169.254.170.23': keysOf('CONTAINER_ACCESS_KEY') };
const TOKEN = { 'token-filepath': 'token-contents' };
const PROCESS = {
  'credential-process': prints({ AccessKeyId: 'PROCESS_KEY', SecretAccessKey: 'secret' }),
};
const SESSION = section('sso-session ssoNew', {
  sso_region: 'us-sso-region-2',
  sso_start_url: 'SSO_START_URL',
});
const NEW_SSO = {
  sso_region: 'us-sso-region-1',
  sso_session: 'ssoNew',
  sso_account_id: '1234',
  sso_role_name: 'integration-test',
};
const chained = (innermost: Record<string, string>) =>
  [
    section('default', { ...BASE, source_profile: 'one', role_arn: 'ROLE_ARN_3' }),
    section('profile one', { source_profile: 'two', role_arn: 'ROLE_ARN_2' }),
    section('profile two', innermost),
  ].join('\n');

/** The whole chain of the SDK for JavaScript. */
export const javascriptChain: Suite = {
  repository: 'aws/aws-sdk-js-v3',
  commit: '1dc88bc5e7afb5f314fa8a4425746cefacd5e0e6',
  path: 'packages/credential-provider-node/tests/credential-provider-node.integ.spec.ts',
  dialects,
  cases: [
    {
      test: 'should load static credentials from environment variables',
      env: exported('ENV_ACCESS_KEY', 'ENV_SECRET_KEY'),
      config: section('default', BASE),
      expect: { takes: 'environment', key: 'ENV_ACCESS_KEY', token: null },
    },
    {
      test: 'should optionally use session token and/or expiration',
      env: {
        ...exported('ENV_ACCESS_KEY', 'ENV_SECRET_KEY', 'ENV_SESSION_TOKEN'),
        AWS_CREDENTIAL_EXPIRATION: '2000-01-01T00:00:00.000Z',
      },
      expect: { key: 'ENV_ACCESS_KEY', token: 'ENV_SESSION_TOKEN' },
    },
    {
      test: 'should (for now) resolve AWS_PROFILE instead of static credentials from ENV if both are set',
      env: { ...exported('ENV_ACCESS_KEY', 'ENV_SECRET_KEY'), AWS_PROFILE: 'default' },
      config: section('default', pair('INI_STATIC', 'secret')),
      expect: { takes: 'profile-static', key: 'INI_STATIC' },
    },
    {
      test: 'should resolve static credentials if directly present in config profile',
      config: section('default', pair('INI_STATIC', 'secret')),
      expect: { takes: 'profile-static', key: 'INI_STATIC' },
    },
    {
      test: 'should resolve assumeRole credentials',
      config: `${STATIC}${section('default', { region: 'us-stsar-1', ...ASSUME })}`,
      expect: {
        takes: 'profile-assume-role',
        key: 'ASSUME_STATIC',
        roles: ['ROLE_ARN'],
        session: 'ROLE_SESSION_NAME',
        externalId: 'EXTERNAL_ID',
      },
    },
    {
      test: 'should resolve credentials from STS assumeRoleWithWebIdentity if the ini profile is configured for web identity',
      config: section('default', {
        web_identity_token_file: 'token-filepath',
        role_arn: 'ROLE_ARN',
      }),
      files: TOKEN,
      expect: { takes: 'profile-web-identity', roles: ['ROLE_ARN'] },
    },
    {
      test: 'should resolve process credentials if the profile is a process profile',
      config: section('default', { ...BASE, credential_process: 'credential-process' }),
      processes: PROCESS,
      expect: { takes: 'profile-process', key: 'PROCESS_KEY' },
    },
    {
      test: 'should resolve SSO credentials if the profile is an SSO profile',
      config: `${section('default', { ...BASE, ...NEW_SSO, sso_region: 'us-sso-region-2' })}${SESSION}`,
      files: signedIn('ssoNew'),
      expect: { takes: 'profile-sso', sso: { session: 'ssoNew', role: 'integration-test' } },
    },
    {
      test: 'should be able to combine a source_profile having only credential_source with an origin profile having role_arn and source_profile',
      env: CONTAINER,
      containers: AT,
      config: `${section('default', { ...BASE, source_profile: 'c', role_arn: 'ROLE_ARN' })}${section('profile c', { credential_source: 'EcsContainer' })}`,
      expect: { key: 'CONTAINER_ACCESS_KEY', roles: ['ROLE_ARN'] },
    },
    {
      test: 'should be able to combine a source_profile having web_identity_token_file and role_arn with an origin profile having role_arn and source_profile',
      config: `${section('default', { ...BASE, source_profile: 'c', role_arn: 'ROLE_ARN_2' })}${section('profile c', { web_identity_token_file: 'token-filepath', role_arn: 'ROLE_ARN_1' })}`,
      files: TOKEN,
      expect: { roles: ['ROLE_ARN_1', 'ROLE_ARN_2'] },
    },
    {
      test: 'should complete chained role_arn credentials',
      env: CONTAINER,
      containers: AT,
      config: chained({ credential_source: 'EcsContainer', role_arn: 'ROLE_ARN_1' }),
      expect: {
        key: 'CONTAINER_ACCESS_KEY',
        roles: ['ROLE_ARN_1', 'ROLE_ARN_2', 'ROLE_ARN_3'],
      },
    },
    {
      test: 'should complete chained role_arn credentials with optional role_arn in credential_source step',
      env: CONTAINER,
      containers: AT,
      config: chained({ credential_source: 'EcsContainer' }),
      expect: { key: 'CONTAINER_ACCESS_KEY', roles: ['ROLE_ARN_2', 'ROLE_ARN_3'] },
    },
    {
      test: 'should resolve credentials with STS assumeRoleWithWebIdentity using a token',
      env: { AWS_WEB_IDENTITY_TOKEN_FILE: 'token-filepath', AWS_ROLE_ARN: 'ROLE_ARN' },
      config: section('default', BASE),
      files: TOKEN,
      expect: { takes: 'web-identity', roles: ['ROLE_ARN'] },
    },
    {
      test: 'should use container metadata if AWS_CONTAINER_CREDENTIALS_FULL_URI is set',
      env: CONTAINER,
      containers: AT,
      config: section('default', BASE),
      expect: { takes: 'container', key: 'CONTAINER_ACCESS_KEY' },
    },
    ...['aaa', 'bbb'].map(
      (name): SuiteCase => ({
        test: `should allow clients to resolve credentials from different profiles: ${name}`,
        env: { AWS_PROFILE: 'default' },
        profile: name,
        config: ['aaa', 'bbb']
          .map((one) => section(`profile ${one}`, pair(one, one, one)))
          .join('\n'),
        expect: { key: name, token: name },
      }),
    ),
    {
      test: 'should allow client profile to control fromIni init profile in implicit (default) credentials provider',
      profile: 'assume',
      config: `${section('default', BASE)}${STATIC}${section('profile assume', { region: 'eu-west-1', ...ASSUME })}`,
      expect: { key: 'ASSUME_STATIC', roles: ['ROLE_ARN'] },
    },
    {
      test: 'should allow SSO region to be used in the SSO client request if a profile includes a region but also SSO credentials',
      profile: 'sso_root',
      config: `${SESSION}${section('profile sso_root', { ...NEW_SSO, region: 'ap-northeast-1' })}`,
      files: signedIn('ssoNew'),
      expect: { takes: 'profile-sso', sso: { region: 'us-sso-region-2' } },
    },
    {
      test: 'source_profile does not bring over any client configuration options',
      profile: 'assume',
      config: `${section('profile static', { ...pair('ASSUME_STATIC', 'secret'), region: 'us-west-2' })}${section('profile assume', { region: 'ap-northeast-1', ...ASSUME })}`,
      expect: { key: 'ASSUME_STATIC', region: 'ap-northeast-1' },
    },
  ],
};

const KEY = { key: 'value' };
/** A file of names as they stand: the credentials file's are not rewritten. */
const parsed = (
  test: string,
  credentials: string,
  profiles: NonNullable<Expected['profiles']>,
): SuiteCase => ({ test, credentials, expect: { profiles } });

/** The reader of profile files of the SDK for JavaScript. */
export const javascriptFiles: Suite = {
  repository: 'smithy-lang/smithy-typescript',
  commit: '1f0f6dbd2692035e4b5b55a633f2bf8ef09c1f70',
  path: 'packages/shared-ini-file-loader/src/parseIni.spec.ts',
  dialects,
  cases: [
    ...['__proto__', 'profile __proto__'].map((name) =>
      parsed(
        `throws error if profile name is '${name}'`,
        `[good]\nkey=value\n[${name}]\nfoo = not_exist`,
        {},
      ),
    ),
    parsed('trims data from key/value', '[p]\n   key = value ', { p: KEY }),
    parsed('returns value with equals sign', '[p]\nkey=value=value\n', {
      p: { key: 'value=value' },
    }),
    {
      test: "returns data for section 'profile' with separator",
      config: '[profile mock]\nkey=value\n',
      expect: { profiles: { mock: KEY } },
    },
    {
      test: "returns data for section 'sso-session' with separator",
      config: '[sso-session mock]\nkey=value\n',
      expect: { ssoSessions: { mock: KEY } },
    },
    ...['-', '_', '@', '+', '.', '/'].map(
      (character): SuiteCase => ({
        test: `returns data for character '${character}' in profile name`,
        config: `[profile profile${character}stage]\nkey=value\n`,
        expect: { profiles: { [`profile${character}stage`]: KEY } },
      }),
    ),
    parsed('returns data for two profiles', '[p]\nkey=value\n[q]\nkey2=value2\n', {
      p: KEY,
      q: { key2: 'value2' },
    }),
    parsed('skip section if data is not present', '[p]\nkey=value\n[empty]', { p: KEY }),
    parsed('skip section if data is not present, before', '[empty]\n[p]\nkey=value\n', { p: KEY }),
    parsed(
      'returns data for profile containing multiple entries',
      '[p]\nkey1=value1\nkey2=value2\nkey3=value3\n',
      { p: { key1: 'value1', key2: 'value2', key3: 'value3' } },
    ),
    parsed(
      'returns data from main section if subsection comes after section',
      '[p]\nkey=main\nsub=\n    key=inner\n    other=more\n[q]\nkey=main2\nsub=\n    key=inner2\n',
      {
        p: { key: 'main', 'sub.key': 'inner', 'sub.other': 'more' },
        q: { key: 'main2', 'sub.key': 'inner2' },
      },
    ),
    parsed(
      'returns data from main section if subsection comes before section',
      '[p]\nsub=\n    key=inner\n    other=more\nkey=main\n',
      { p: { key: 'main', 'sub.key': 'inner', 'sub.other': 'more' } },
    ),
    {
      test: 'loadSharedConfigFiles: expands homedir',
      env: {
        AWS_SHARED_CREDENTIALS_FILE: '~/path/credentials',
        AWS_CONFIG_FILE: '~/path/config',
      },
      expect: {
        configPath: `${HOME}/path/config`,
        credentialsPath: `${HOME}/path/credentials`,
      },
    },
    {
      test: 'getHomeDir: should prefer $HOME to $USERPROFILE',
      env: { HOME: '/foo/bar', USERPROFILE: 'C:\\Users\\user' },
      expect: { configPath: '/foo/bar/.aws/config' },
    },
    {
      test: 'getHomeDir: should use $USERPROFILE when available',
      platform: 'win32',
      env: { USERPROFILE: 'C:\\Users\\user', HOMEDRIVE: 'D:\\', HOMEPATH: 'Users\\user2' },
      expect: { configPath: 'C:\\Users\\user\\.aws\\config' },
    },
    {
      test: 'getHomeDir: should use $HOMEPATH/$HOMEDRIVE when available',
      platform: 'win32',
      env: { HOMEDRIVE: 'D:\\', HOMEPATH: 'Users\\user' },
      expect: { configPath: 'D:\\Users\\user\\.aws\\config' },
    },
  ],
};

const ACCEPTED = [
  'https://___.com',
  'http://169.254.170.2/test',
  'http://169.254.170.23/test',
  'http://[fd00:ec2::23]/test',
  'http://localhost/test',
  'http://127.0.0.0/test',
  'http://127.0.0.1/test',
  'http://127.255.255.255/test',
  'http://[::1]/test',
  'http://127.0.0.2/credentials',
];
const REFUSED = [
  'http://___.com',
  'http://169.254.170.3/test',
  'http://169.254.170.24/test',
  'http://[fd00:ec2::24]/test',
  'http://abcd.com',
  'http://192.168.1.1/endpoint',
];
const asked = (url: string): SuiteCase => ({
  test: url,
  env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: url },
  expect: {},
});

/** Where the SDK for JavaScript asks for a container's credentials. */
export const javascriptContainer: Suite = {
  repository: 'aws/aws-sdk-js-v3',
  commit: '079865694dcdcda0d73d55fb8d724290c08124bd',
  path: 'packages/credential-provider-http/src/fromHttp/checkUrl.spec.ts',
  dialects,
  cases: [
    ...ACCEPTED.map((url) => ({ ...asked(url), expect: { container: url } })),
    ...REFUSED.map((url) => ({
      ...asked(url),
      metadata: machine('MACHINE'),
      // remoteProvider.spec.ts: once a container is named, the machine is not asked.
      expect: { attempt: ['container', 'refused'] as const, fails: '' },
    })),
    {
      test: 'fromHttp: uses the relative uri',
      env: {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: '',
        AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/some-path',
      },
      expect: { container: 'http://169.254.170.2/some-path' },
    },
    {
      test: 'fromHttp: can use the token file',
      env: {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: 'https://t2.aws',
        AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: 'some-file',
      },
      files: { 'some-file': 'abcd' },
      expect: { container: 'https://t2.aws' },
    },
    {
      test: 'remoteProvider: throws if AWS_EC2_METADATA_DISABLED is set',
      env: { AWS_EC2_METADATA_DISABLED: '1' },
      metadata: machine('MACHINE'),
      expect: { attempt: ['instance-metadata', 'absent'], fails: 'Could not load credentials' },
    },
    {
      test: 'remoteProvider: returns fromInstanceMetadata if environment variables are not set',
      metadata: machine('MACHINE'),
      expect: { takes: 'instance-metadata', key: 'MACHINE' },
    },
  ],
};

const LOGIN = 'arn:aws:sts::012345678910:assumed-role/Admin/admin';
const LEFT = {
  accessToken: {
    accessKeyId: 'akid',
    secretAccessKey: 'secret',
    sessionToken: 'session-token',
    accountId: '123456789012',
    expiresAt: '2999-01-01T00:00:00.000Z',
  },
  clientId: 'test-client-id',
  refreshToken: 'test-refresh-token',
  dpopKey: 'test-dpop-key',
};
const CACHED = '4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json';
const left = (
  test: string,
  token: object | undefined,
  expect: Expected,
  folder = `${HOME}/.aws/login/cache`,
): SuiteCase => ({
  test,
  config: section('default', { login_session: LOGIN }),
  files: token === undefined ? {} : { [`${folder}/${CACHED}`]: JSON.stringify(token) },
  expect,
});
const without = (name: keyof typeof LEFT): object => ({ ...LEFT, [name]: undefined });

/** What the SDK for JavaScript makes of a session that `aws login` left behind. */
export const javascriptLogin: Suite = {
  repository: 'aws/aws-sdk-js-v3',
  commit: '2c08b1e01631e29003979b5648538996df0f6ad8',
  path: 'packages/credential-provider-login/src/LoginCredentialsFetcher.spec.ts',
  dialects,
  cases: [
    left('should load cached credentials successfully', LEFT, { takes: 'profile-login' }),
    left('should throw error when cache file not found', undefined, { fails: 'ENOENT' }),
    ...(['accessToken', 'refreshToken', 'clientId', 'dpopKey'] as const).map((name) =>
      left(`should throw error when missing ${name}`, without(name), { fails: name }),
    ),
    left(
      'should refresh expired credentials successfully',
      { ...LEFT, accessToken: { ...LEFT.accessToken, expiresAt: '2020-01-01T00:00:00Z' } },
      { takes: 'profile-login' },
    ),
    {
      ...left('AWS_LOGIN_CACHE_DIRECTORY', LEFT, { takes: 'profile-login' }, '/custom/cache/dir'),
      env: { AWS_LOGIN_CACHE_DIRECTORY: '/custom/cache/dir' },
    },
  ],
};

const PAIR = pair('DEFAULT', 'secret', 'sessionToken');
const FOO = pair('foo', 'bar', 'baz');
const ini = (test: string, more: Partial<SuiteCase>, expect: Expected): SuiteCase => ({
  test,
  ...more,
  expect,
});
const PATHS = { AWS_SHARED_CREDENTIALS_FILE: 'foo/bar/baz', AWS_CONFIG_FILE: 'foo/bar/baz' };

/** Profiles, as the SDK for JavaScript takes them. */
export const javascriptProfiles: Suite = {
  repository: 'aws/aws-sdk-js-v3',
  commit: '04592b775d715c1f0313954a3f09a01ba5d229bd',
  path: 'packages/credential-provider-ini/src/index.spec.ts',
  dialects,
  cases: [
    ini(
      'should flag a lack of credentials as a non-terminal error',
      { metadata: machine('M') },
      {
        key: 'M',
      },
    ),
    ...(['credentials', 'config'] as const).flatMap((file) => {
      const foo = file === 'config' ? 'profile foo' : 'foo';
      const text = `${section('default', PAIR)}${section(foo, FOO)}`;
      const variable = file === 'config' ? 'AWS_CONFIG_FILE' : 'AWS_SHARED_CREDENTIALS_FILE';
      return [
        ini(`should read credentials from ~/.aws/${file}`, { [file]: text }, { key: 'DEFAULT' }),
        ini(
          `should read profile credentials from ~/.aws/${file}`,
          { [file]: text, profile: 'foo' },
          { key: 'foo', secret: 'bar', token: 'baz' },
        ),
        ini(
          `should read the profile specified in AWS_PROFILE, ${file}`,
          { [file]: text, env: { AWS_PROFILE: 'foo' } },
          { key: 'foo' },
        ),
        ini(
          `should read from a filepath specified in ${variable}`,
          { env: { [variable]: PATHS[variable] }, files: { 'foo/bar/baz': text } },
          { key: 'DEFAULT' },
        ),
        ini(
          `should use $HOME when available, ${file}`,
          { env: { HOME: '/foo/bar' }, files: { [`/foo/bar/.aws/${file}`]: text } },
          { key: 'DEFAULT' },
        ),
      ];
    }),
    ini(
      'should invoke a role assumer callback with credentials from a source profile',
      {
        profile: 'foo',
        credentials: `${section('default', PAIR)}${section('foo', { role_arn: 'arn', role_session_name: 'fooSession', external_id: 'externalId', source_profile: 'default' })}`,
      },
      { key: 'DEFAULT', roles: ['arn'], session: 'fooSession', externalId: 'externalId' },
    ),
    ini(
      'throws error if source_profile is in visited profiles',
      {
        profile: 'a',
        config: `${section('profile a', { role_arn: 'x', source_profile: 'b' })}${section('profile b', { role_arn: 'y', source_profile: 'a' })}`,
      },
      { attempt: ['profile-assume-role', 'refused'] },
    ),
    ini(
      'throws error is mfa_serial is provided',
      {
        profile: 'foo',
        config: `${section('default', PAIR)}${section('profile foo', { role_arn: 'arn', source_profile: 'default', mfa_serial: 'mfa' })}`,
      },
      { fails: 'requires multi-factor authentication, but no MFA code callback was provided.' },
    ),
    ini(
      'resolveProcessCredentials: throws Error if credential_process throws',
      {
        config: section('default', { credential_process: '/mock_cred_proc' }),
        processes: { '/mock_cred_proc': { exitCode: 1, stdout: '', stderr: 'threw Error!' } },
      },
      { attempt: ['profile-process', 'refused'] },
    ),
    ini(
      'resolveProcessCredentials: throws Error if process credentials returns invalid JSON',
      {
        config: section('default', { credential_process: '/mock_cred_proc' }),
        processes: { '/mock_cred_proc': { exitCode: 0, stdout: 'not a valid JSON', stderr: '' } },
      },
      { attempt: ['profile-process', 'refused'] },
    ),
    ini(
      'returns false for a role_arn without a source',
      { config: section('default', { role_arn: 'arn' }) },
      { attempt: ['profile-assume-role', 'absent'] },
    ),
  ],
};
