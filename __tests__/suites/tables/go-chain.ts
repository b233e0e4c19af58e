import { signedIn } from '../clones/rust-data.js';
import { HOME } from '../../chain/environment.js';
import type { Expected, Suite, SuiteCase } from '../case.js';
import { exported, keysOf, machine, pair, prints, section } from './write.js';

const OLD = { AWS_ACCESS_KEY: 'access_key', AWS_SECRET_KEY: 'secret_key' };
const ECS = 'http://169.254.170.2/ECS';
const FULL = 'http://127.0.0.1:8080/ECSFullPath';
const AT = { [ECS]: keysOf('ecs-access-key'), [FULL]: keysOf('ecs-full-path-access-key') };
const RELATIVE = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/ECS' };
const ABSOLUTE = { AWS_CONTAINER_CREDENTIALS_FULL_URI: FULL };
const EC2 = section('profile ec2metadata', {
  role_arn: 'arn_ec2',
  credential_source: 'Ec2InstanceMetadata',
});
const CONTAINER = section('profile ecscontainer', {
  role_arn: 'arn_ecs',
  credential_source: 'EcsContainer',
});
const SSO = {
  sso_account_id: '012345678901',
  sso_region: 'us-west-2',
  sso_role_name: 'TestRole',
  sso_start_url: 'https://127.0.0.1/start',
};
const SIGNED_IN = signedIn('https://127.0.0.1/start');
const COMMAND = 'cat ./test.json';
const PRINTED = {
  [COMMAND]: prints({ AccessKeyId: 'cred_proc_akid', SecretAccessKey: 'cred_proc_secret' }),
};
const TOKEN = { '/wit.txt': 'token' };
const MACHINE = machine('EC2');

const chosen = (
  test: string,
  profile: string,
  config: string,
  expect: Expected,
  more: Partial<SuiteCase> = {},
): SuiteCase => ({
  test,
  config,
  metadata: MACHINE,
  expect,
  ...more,
  env: { AWS_REGION: 'us-east-1', AWS_PROFILE: profile, ...more.env },
});

/** Keys that stand, so that only the setting decides. */
const withKeys = (env: Readonly<Record<string, string>>, expect: Expected): SuiteCase => ({
  test: JSON.stringify(env),
  env: { ...exported('AKID', 'SECRET'), ...env },
  expect,
});
const taken = (env: Readonly<Record<string, string>>) => withKeys(env, { key: 'AKID' });
const refused = (env: Readonly<Record<string, string>>) => withKeys(env, { fails: '' });
const metadataAt = (env: Readonly<Record<string, string>>, metadata: string): SuiteCase => ({
  test: JSON.stringify(env),
  env,
  metadata: null,
  expect: { metadata },
});

const repository = 'aws/aws-sdk-go-v2';
const commit = 'config/v1.32.17';
const dialects = ['go'];

/** How the SDK for Go finds its credentials. */
export const goChain: Suite = {
  repository,
  commit,
  path: 'config/resolve_credentials_test.go',
  dialects,
  cases: [
    chosen(
      'credential source and source profile',
      'bad',
      section('profile bad', {
        role_arn: 'arn',
        credential_source: 'Environment',
        source_profile: 'other',
      }),
      { fails: 'only one credential type may be specified per profile' },
      { env: OLD },
    ),
    {
      test: 'env var credential source',
      profile: 'p',
      env: OLD,
      config: section('profile p', { role_arn: 'arn_env', credential_source: 'Environment' }),
      expect: { key: 'access_key', roles: ['arn_env'] },
    },
    chosen('ec2metadata credential source', 'ec2metadata', EC2, { key: 'EC2', roles: ['arn_ec2'] }),
    chosen(
      'ecs container credential source',
      'ecscontainer',
      CONTAINER,
      { container: ECS, roles: ['arn_ecs'] },
      { env: RELATIVE, containers: AT },
    ),
    chosen(
      'chained assume role with env creds',
      'chained',
      `${section('profile chained', { role_arn: 'arn_chain', source_profile: 'ec2metadata' })}${EC2}`,
      { key: 'EC2', roles: ['arn_ec2', 'arn_chain'] },
    ),
    chosen(
      'credential process with no ARN set',
      'p',
      section('profile p', { credential_process: COMMAND }),
      { takes: 'profile-process', key: 'cred_proc_akid', roles: [] },
      { processes: PRINTED },
    ),
    chosen(
      'credential process with ARN set',
      'p',
      section('profile p', { role_arn: 'arn_proc', credential_process: COMMAND }),
      { key: 'cred_proc_akid', roles: ['arn_proc'] },
      { processes: PRINTED },
    ),
    chosen(
      'chained assume role with credential process',
      'p',
      `${section('profile p', { role_arn: 'arn', source_profile: 'q' })}${section('profile q', { credential_process: COMMAND })}`,
      { key: 'cred_proc_akid', roles: ['arn'] },
      { processes: PRINTED },
    ),
    chosen(
      'credential source overrides config source',
      'p',
      section('profile p', { role_arn: 'arn', credential_source: 'Ec2InstanceMetadata' }),
      { container: ECS, roles: ['arn'] },
      {
        credentials: section('p', { role_arn: 'arn', credential_source: 'EcsContainer' }),
        env: RELATIVE,
        containers: AT,
      },
    ),
    chosen(
      'only credential source',
      'p',
      '',
      { container: ECS, roles: ['arn'] },
      {
        credentials: section('p', { role_arn: 'arn', credential_source: 'EcsContainer' }),
        env: RELATIVE,
        containers: AT,
      },
    ),
    chosen(
      'sso credentials',
      'p',
      section('profile p', SSO),
      { takes: 'profile-sso', sso: { account: '012345678901', role: 'TestRole' } },
      { files: SIGNED_IN },
    ),
    chosen(
      'chained assume role with sso credentials',
      'p',
      `${section('profile p', { role_arn: 'arn', source_profile: 's' })}${section('profile s', SSO)}`,
      { takes: 'profile-assume-role', roles: ['arn'], sso: { role: 'TestRole' } },
      { files: SIGNED_IN },
    ),
    chosen(
      'chained assume role with sso and static credentials',
      'p',
      `${section('profile p', { role_arn: 'arn', source_profile: 's' })}${section('profile s', { ...SSO, ...pair('akid', 'secret', 'token') })}`,
      { key: 'akid', roles: ['arn'] },
    ),
    chosen(
      'invalid sso configuration',
      'sso_invalid',
      section('profile sso_invalid', { sso_account_id: '012345678901', sso_role_name: 'TestRole' }),
      {
        fails:
          'profile "sso_invalid" is configured to use SSO but is missing required configuration: sso_region, sso_start_url',
      },
    ),
    chosen(
      'environment credentials with invalid sso',
      'sso_invalid',
      section('profile sso_invalid', { sso_account_id: '012345678901', sso_role_name: 'TestRole' }),
      { takes: 'environment', key: 'access_key', secret: 'secret_key' },
      { env: OLD },
    ),
    chosen(
      'sso mixed with credential process provider',
      'p',
      section('profile p', { ...SSO, credential_process: COMMAND }),
      { takes: 'profile-sso' },
      { files: SIGNED_IN, processes: PRINTED },
    ),
    chosen(
      'sso mixed with web identity token provider',
      'p',
      section('profile p', { web_identity_token_file: '/wit.txt', role_arn: 'arn', ...SSO }),
      { takes: 'profile-web-identity', roles: ['arn'] },
      { files: TOKEN },
    ),
    chosen(
      'SSO Session missing region',
      'p',
      `${section('profile p', { sso_session: 's', sso_account_id: '1', sso_role_name: 'r' })}${section('sso-session s', { sso_start_url: 'https://d.awsapps.com/start' })}`,
      {
        fails:
          'profile "p" is configured to use SSO but is missing required configuration: sso_region',
      },
    ),
    chosen(
      'SSO Session mismatched region',
      'p',
      `${section('profile p', { sso_session: 's', sso_region: 'us-east-1', sso_account_id: '1', sso_role_name: 'r' })}${section('sso-session s', { sso_region: 'us-west-2', sso_start_url: 'https://d.awsapps.com/start' })}`,
      { fails: 'sso_region in profile "p" must match sso_region in sso-session' },
    ),
    chosen(
      'web identity',
      'p',
      section('profile p', { web_identity_token_file: '/wit.txt', role_arn: 'webident_arn' }),
      { takes: 'profile-web-identity', roles: ['webident_arn'] },
      { files: TOKEN },
    ),
    {
      test: 'default no options (IMDS)',
      metadata: MACHINE,
      expect: { takes: 'instance-metadata', key: 'EC2' },
    },
    {
      test: 'env var DISABLED true',
      env: { AWS_EC2_METADATA_DISABLED: 'true' },
      metadata: MACHINE,
      expect: { fails: 'access disabled to EC2 IMDS' },
    },
    {
      test: 'env var DISABLED false',
      env: { AWS_EC2_METADATA_DISABLED: 'false' },
      metadata: MACHINE,
      expect: { key: 'EC2' },
    },
    {
      test: 'only relative ECS URI set',
      env: RELATIVE,
      containers: AT,
      expect: { takes: 'container', container: ECS, key: 'ecs-access-key' },
    },
    {
      test: 'only full ECS URI set',
      env: ABSOLUTE,
      containers: AT,
      expect: { container: FULL, key: 'ecs-full-path-access-key' },
    },
    {
      test: 'relative ECS URI has precedence over full',
      env: { ...ABSOLUTE, ...RELATIVE },
      containers: AT,
      expect: { container: ECS },
    },
    chosen(
      'credential source only full ECS URI set',
      'ecscontainer',
      CONTAINER,
      { container: FULL, roles: ['arn_ecs'] },
      { env: ABSOLUTE, containers: AT },
    ),
    chosen(
      'credential source relative ECS URI has precedence over full',
      'ecscontainer',
      CONTAINER,
      { container: ECS },
      { env: { ...ABSOLUTE, ...RELATIVE }, containers: AT },
    ),
    chosen(
      'TestAssumeRole_InvalidSourceProfile',
      'p',
      section('profile p', { role_arn: 'arn', source_profile: 'profile_not_exists' }),
      { fails: 'failed to load assume role arn, of profile profile_not_exists' },
    ),
    {
      test: 'token from env, without a role',
      env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/wit.txt', AWS_REGION: 'us-east-1' },
      files: TOKEN,
      expect: { fails: 'role ARN is not set' },
    },
    chosen(
      'token from profile',
      'webident-partial',
      section('profile webident-partial', { web_identity_token_file: '/wit.txt' }),
      { fails: 'web_identity_token_file requires role_arn' },
      { files: TOKEN },
    ),
    ...['config', 'credentials'].flatMap((file): SuiteCase[] => {
      const header = (name: string) =>
        file === 'credentials' || name === 'default' ? name : `profile ${name}`;
      const old = prints({
        AccessKeyId: 'accessKey',
        SecretAccessKey: 'secret',
        SessionToken: 'tokenDefault',
        Expiration: '2000-01-01T00:00:00-00:00',
      });
      return [
        {
          test: `TestProcessCredentialsProvider, ${file}, expired`,
          [file]: section('default', { credential_process: 'cat expired' }),
          processes: { 'cat expired': old },
          expect: { takes: 'profile-process', key: 'accessKey' },
        },
        {
          test: `TestProcessCredentialsProvider, ${file}, with profile`,
          env: { AWS_PROFILE: 'not_expire' },
          [file]: section(header('not_expire'), { credential_process: COMMAND }),
          processes: PRINTED,
          expect: { takes: 'profile-process', key: 'cred_proc_akid' },
        },
        {
          test: `TestProcessCredentialsProvider, ${file}, with static keys`,
          env: { AWS_PROFILE: 'not_alone' },
          [file]: section(header('not_alone'), {
            ...pair('notFromCredProcAccess', 'notFromCredProcSecret'),
            credential_process: COMMAND,
          }),
          processes: PRINTED,
          expect: { takes: 'profile-static', key: 'notFromCredProcAccess' },
        },
      ];
    }),
  ],
};

/** What the SDK for Go makes of variables. */
export const goVariables: Suite = {
  repository,
  commit,
  path: 'config/env_config_test.go',
  dialects,
  cases: [
    ...['AWS_ACCESS_KEY', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_KEY', 'AWS_SECRET_ACCESS_KEY'].map(
      (name): SuiteCase => ({
        test: `${name} alone`,
        env: { [name]: 'VALUE' },
        expect: { attempt: ['environment', 'absent'] },
      }),
    ),
    { test: 'both keys', env: exported('AKID', 'SECRET'), expect: { key: 'AKID', token: null } },
    {
      test: 'both keys by their old names',
      env: OLD,
      expect: { key: 'access_key', secret: 'secret_key' },
    },
    {
      test: 'old names with a token',
      env: { ...OLD, AWS_SESSION_TOKEN: 'TOKEN' },
      expect: { key: 'access_key', token: 'TOKEN' },
    },
    {
      test: 'keys and an account',
      env: { ...exported('AKID', 'SECRET'), AWS_ACCOUNT_ID: '012345678901' },
      expect: { key: 'AKID' },
    },
    {
      test: 'region and profile',
      env: { AWS_REGION: 'region', AWS_PROFILE: 'profile' },
      config: section('profile profile', pair('AKID', 'SECRET')),
      expect: { region: 'region', key: 'AKID' },
    },
    {
      test: 'region and profile before the default ones',
      env: {
        AWS_REGION: 'region',
        AWS_DEFAULT_REGION: 'default_region',
        AWS_PROFILE: 'profile',
        AWS_DEFAULT_PROFILE: 'default_profile',
      },
      config: `${section('profile profile', pair('AKID', 'SECRET'))}${section('profile default_profile', pair('NO', 'NO'))}`,
      expect: { region: 'region', key: 'AKID' },
    },
    {
      test: 'the default ones alone',
      env: { AWS_DEFAULT_REGION: 'default_region', AWS_DEFAULT_PROFILE: 'default_profile' },
      config: section('profile default_profile', pair('AKID', 'SECRET')),
      expect: { region: 'default_region', key: 'AKID' },
    },
    {
      test: 'paths of files',
      env: {
        AWS_SHARED_CREDENTIALS_FILE: '/path/to/aws/file',
        AWS_CONFIG_FILE: '/path/to/config/file',
      },
      expect: { configPath: '/path/to/config/file', credentialsPath: '/path/to/aws/file' },
    },
    taken({ AWS_S3_USE_ARN_REGION: 'true' }),
    ...['true', 'auto', 'false'].map((value) => taken({ AWS_ENABLE_ENDPOINT_DISCOVERY: value })),
    metadataAt({ AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6' }, 'http://[fd00:ec2::254]'),
    metadataAt({ AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv4' }, 'http://169.254.169.254'),
    refused({ AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'foobar' }),
    metadataAt(
      { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://endpoint.localhost' },
      'http://endpoint.localhost',
    ),
    metadataAt(
      {
        AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6',
        AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://endpoint.localhost',
      },
      'http://endpoint.localhost',
    ),
    {
      test: 'metadata neither on nor off',
      env: { AWS_EC2_METADATA_DISABLED: 'foobar' },
      metadata: MACHINE,
      expect: { key: 'EC2' },
    },
    taken({ AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS: 'true' }),
    taken({ AWS_USE_DUALSTACK_ENDPOINT: 'true' }),
    taken({ AWS_USE_DUALSTACK_ENDPOINT: 'false' }),
    refused({ AWS_USE_DUALSTACK_ENDPOINT: 'invalid' }),
    taken({ AWS_USE_FIPS_ENDPOINT: 'true' }),
    taken({ AWS_USE_FIPS_ENDPOINT: 'false' }),
    refused({ AWS_USE_FIPS_ENDPOINT: 'invalid' }),
    taken({ AWS_DEFAULTS_MODE: 'auto' }),
    taken({ AWS_DEFAULTS_MODE: 'standard' }),
    refused({ AWS_DEFAULTS_MODE: 'invalid' }),
    taken({ AWS_MAX_ATTEMPTS: '2' }),
    refused({ AWS_MAX_ATTEMPTS: 'invalid' }),
    taken({ AWS_RETRY_MODE: 'adaptive' }),
    refused({ AWS_RETRY_MODE: 'invalid' }),
    withKeys({ AWS_ENDPOINT_URL: 'https://example.com' }, { endpoint: 'https://example.com' }),
    taken({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }),
    taken({ AWS_EC2_METADATA_V1_DISABLED: 'tRuE' }),
    refused({ AWS_EC2_METADATA_V1_DISABLED: 'invalid' }),
    taken({
      AWS_DISABLE_REQUEST_COMPRESSION: 'true',
      AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES: '12345',
    }),
    refused({ AWS_DISABLE_REQUEST_COMPRESSION: 'blabla' }),
    refused({ AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES: '1.1' }),
    refused({ AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES: '10485761' }),
    taken({ AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required' }),
    refused({ AWS_ACCOUNT_ID_ENDPOINT_MODE: 'blabla' }),
    taken({ AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_SUPPORTED' }),
    taken({ AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required' }),
    refused({ AWS_REQUEST_CHECKSUM_CALCULATION: 'blabla' }),
    taken({ AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_SUPPORTED' }),
    taken({ AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_Required' }),
    refused({ AWS_RESPONSE_CHECKSUM_VALIDATION: 'blabla' }),
    taken({ AWS_AUTH_SCHEME_PREFERENCE: '  \tsigv4a\t  ,sigv4 ' }),
  ],
};

const LOGIN = 'arn:aws:sts::012345678910:assumed-role/Admin/admin';
const LEFT = {
  accessToken: {
    accessKeyId: 'akid',
    secretAccessKey: 'secret',
    sessionToken: 'session',
    accountId: '012345678901',
    expiresAt: '2999-01-01T00:00:00Z',
  },
  clientId: 'client',
  refreshToken: 'refresh',
  dpopKey: 'key',
};
const left = (test: string, token: object | undefined, expect: Expected): SuiteCase => ({
  test,
  env: { AWS_PROFILE: 'signin' },
  config: section('profile signin', { login_session: LOGIN }),
  files:
    token === undefined
      ? {}
      : {
          [`${HOME}/.aws/login/cache/4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json`]:
            JSON.stringify(token),
        },
  expect,
});
const { accessToken, clientId, refreshToken, dpopKey } = LEFT;

/** What the SDK for Go makes of a session that `aws login` left behind. */
export const goLogin: Suite = {
  repository,
  commit: 'credentials/v1.19.17',
  path: 'credentials/logincreds/provider_test.go',
  dialects,
  cases: [
    left('success', LEFT, { takes: 'profile-login' }),
    left('no cache file', undefined, { fails: 'token file not found' }),
    left(
      'missing accessToken',
      { clientId, refreshToken, dpopKey },
      { fails: 'missing accessToken' },
    ),
    left(
      'missing refreshToken',
      { accessToken, clientId, dpopKey },
      { fails: 'missing refreshToken' },
    ),
    left('missing clientId', { accessToken, refreshToken, dpopKey }, { fails: 'missing clientId' }),
    left('missing dpopKey', { accessToken, clientId, refreshToken }, { fails: 'missing dpopKey' }),
  ],
};
