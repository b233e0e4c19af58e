import type { Expected, Suite, SuiteCase } from '../case.js';
import { signedIn } from '../clones/rust-data.js';
import { exported, keysOf, machine, pair, section } from './write.js';

const ROLE = 'arn:aws:iam::555555555555:role/AssumeRole';
const TOKEN_ROLE = 'arn:aws:iam::666666666666:role/WebIdentityToken';
const ENV = exported('EnvAccessKey', 'EnvSecretKey');
const STATIC = exported('StaticAccessKey', 'StaticSecretKey');
const DEFAULT = section('default', pair('DefaultShared', 'secret'));
const NAMED = `${DEFAULT}${section('Shared', pair('ProfileShared', 'secret'))}`;
const BY_EC2 = section('profile Shared', {
  credential_source: 'Ec2InstanceMetadata',
  role_arn: ROLE,
  role_session_name: 'name',
});
const BY_PROFILE = `${section('profile Shared', { role_arn: ROLE, role_session_name: 'name', source_profile: 'Source' })}${section('profile Source', pair('SourceKey', 'secret'))}`;
const TOKEN = {
  AWS_ROLE_ARN: TOKEN_ROLE,
  AWS_ROLE_SESSION_NAME: 'token-session',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
};
const ECS = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/creds' };
const AT = { 'http://169.254.170.2/creds': keysOf('EcsCredentialsAccessKey') };
const EC2 = machine('Ec2MetadataAccessKey');
const NONE = 'No valid credential sources found';
const GONE = 'failed to get shared config profile';

const at = (
  env: Record<string, string>,
  config: string | undefined,
  metadata: string,
): SuiteCase => ({
  test: `EC2 metadata endpoint by ${Object.keys(env).join(' and ') || 'nothing'}${config ? ' over a file' : ''}`,
  env,
  ...(config === undefined ? {} : { config }),
  metadata: null,
  expect: { metadata },
});
const region = (
  env: Record<string, string>,
  config: string | undefined,
  expected: string | null,
): SuiteCase => ({
  test: `region by ${Object.keys(env).join(' and ') || 'nothing'}${config ? ' over a file' : ''}`,
  env: { ...STATIC, ...env },
  ...(config === undefined ? {} : { config }),
  expect: { region: expected, key: 'StaticAccessKey' },
});
const sts = (
  test: string,
  env: Record<string, string>,
  config: string,
  endpoint: string,
): SuiteCase => ({
  test,
  env,
  ...(config === '' ? { env: { ...STATIC, ...env } } : { config }),
  expect: { endpoint },
});
const IN_FILE = { ...pair('DefaultShared', 'secret') };
const services = (more: Record<string, string>, url: string) =>
  `${section('default', { ...IN_FILE, services: 'sts-test', ...more })}[services sts-test]\nsts =\n\tendpoint_url = ${url}\n`;
const layout = (test: string, config: string, expect: Expected, profile?: string): SuiteCase => ({
  test: `shared config file parsing: ${test}`,
  env: STATIC,
  config,
  ...(profile === undefined ? {} : { env: { ...STATIC, AWS_PROFILE: profile } }),
  expect,
});
const SSO = { sso_account_id: '123456789012', sso_role_name: 'testRole', region: 'us-east-1' };

/** What Terraform's provider takes. What its block names in the tests stands in variables here. */
export const goBase: Suite = {
  repository: 'hashicorp/aws-sdk-go-base',
  commit: '71dcf8ad2f4d8c9f02407d73a8dc666f79bfb555',
  path: 'aws_config_test.go',
  dialects: ['terraform'],
  cases: [
    { test: 'no configuration or credentials', expect: { fails: NONE } },
    {
      test: 'config Profile shared credentials profile aws_access_key_id',
      profile: 'Shared',
      credentials: NAMED,
      expect: { key: 'ProfileShared' },
    },
    {
      test: 'config Profile shared configuration credential_source Ec2InstanceMetadata',
      profile: 'Shared',
      config: BY_EC2,
      metadata: EC2,
      expect: { key: 'Ec2MetadataAccessKey', roles: [ROLE], session: 'name' },
    },
    {
      test: 'config Profile shared configuration source_profile',
      profile: 'Shared',
      config: BY_PROFILE,
      expect: { key: 'SourceKey', roles: [ROLE] },
    },
    {
      test: 'environment AWS_ACCESS_KEY_ID',
      env: ENV,
      expect: { key: 'EnvAccessKey', token: null },
    },
    {
      test: 'environment AWS_PROFILE shared credentials profile aws_access_key_id',
      env: { AWS_PROFILE: 'Shared' },
      credentials: NAMED,
      expect: { key: 'ProfileShared' },
    },
    {
      test: 'environment AWS_PROFILE shared configuration credential_source Ec2InstanceMetadata',
      env: { AWS_PROFILE: 'Shared' },
      config: BY_EC2,
      metadata: EC2,
      expect: { key: 'Ec2MetadataAccessKey', roles: [ROLE] },
    },
    {
      test: 'environment AWS_PROFILE shared configuration source_profile',
      env: { AWS_PROFILE: 'Shared' },
      config: BY_PROFILE,
      expect: { key: 'SourceKey', roles: [ROLE] },
    },
    {
      test: 'environment AWS_SESSION_TOKEN',
      env: exported('EnvAccessKey', 'EnvSecretKey', 'EnvSessionToken'),
      expect: { key: 'EnvAccessKey', token: 'EnvSessionToken' },
    },
    {
      test: 'shared credentials default aws_access_key_id',
      credentials: DEFAULT,
      expect: { key: 'DefaultShared' },
    },
    {
      test: 'web identity token access key',
      env: TOKEN,
      files: { '/token': 'a.b.c' },
      expect: { takes: 'web-identity', roles: [TOKEN_ROLE], session: 'token-session' },
    },
    {
      test: 'EC2 metadata access key',
      metadata: EC2,
      expect: { takes: 'instance-metadata', key: 'Ec2MetadataAccessKey' },
    },
    {
      test: 'ECS credentials access key',
      env: ECS,
      containers: AT,
      expect: { takes: 'container', key: 'EcsCredentialsAccessKey' },
    },
    {
      test: 'environment AWS_ACCESS_KEY_ID over shared credentials default aws_access_key_id',
      env: ENV,
      credentials: DEFAULT,
      expect: { key: 'EnvAccessKey' },
    },
    {
      test: 'environment AWS_ACCESS_KEY_ID over EC2 metadata access key',
      env: ENV,
      metadata: EC2,
      expect: { key: 'EnvAccessKey' },
    },
    {
      test: 'environment AWS_ACCESS_KEY_ID over ECS credentials access key',
      env: { ...ENV, ...ECS },
      containers: AT,
      expect: { key: 'EnvAccessKey' },
    },
    {
      test: 'shared credentials default aws_access_key_id over EC2 metadata access key',
      credentials: DEFAULT,
      metadata: EC2,
      expect: { key: 'DefaultShared' },
    },
    {
      test: 'shared credentials default aws_access_key_id over ECS credentials access key',
      env: ECS,
      credentials: DEFAULT,
      containers: AT,
      expect: { key: 'DefaultShared' },
    },
    {
      test: 'ECS credentials access key over EC2 metadata access key',
      env: ECS,
      containers: AT,
      metadata: EC2,
      expect: { key: 'EcsCredentialsAccessKey' },
    },
    {
      test: 'session creation error',
      profile: 'Shared',
      config: section('profile Shared', { source_profile: 'SourceSharedCredentials' }),
      expect: { fails: 'credential type source_profile requires role_arn, profile Shared' },
    },
    {
      test: 'skip EC2 Metadata API check',
      env: { AWS_EC2_METADATA_DISABLED: 'true' },
      metadata: EC2,
      expect: { fails: NONE },
    },
    {
      test: 'invalid profile name from envvar',
      env: { AWS_PROFILE: 'no-such-profile' },
      credentials: section('some-profile', pair('id', 'secret')),
      expect: { fails: GONE },
    },
    {
      test: 'invalid profile name from config',
      profile: 'no-such-profile',
      credentials: section('some-profile', pair('id', 'secret')),
      expect: { fails: GONE },
    },
    {
      test: 'AWS_ACCESS_KEY_ID overrides AWS_PROFILE',
      env: { ...ENV, AWS_PROFILE: 'Shared' },
      credentials: NAMED,
      expect: { key: 'EnvAccessKey' },
    },
    {
      test: 'AWS_ACCESS_KEY_ID does not override invalid profile name from envvar',
      env: { ...ENV, AWS_PROFILE: 'no-such-profile' },
      credentials: section('some-profile', pair('id', 'secret')),
      expect: { fails: GONE },
    },
    {
      test: 'environment AWS_ACCESS_KEY_ID does not override config Profile',
      profile: 'Shared',
      env: ENV,
      credentials: NAMED,
      expect: { key: 'ProfileShared' },
    },
    region({}, undefined, null),
    region({ AWS_REGION: 'us-east-1' }, undefined, 'us-east-1'),
    region({ AWS_DEFAULT_REGION: 'us-east-1' }, undefined, 'us-east-1'),
    region({ AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-west-2' }, undefined, 'us-east-1'),
    region({}, section('default', { region: 'us-east-1' }), 'us-east-1'),
    region({ AWS_REGION: 'us-east-1' }, section('default', { region: 'us-west-2' }), 'us-east-1'),
    region(
      { AWS_DEFAULT_REGION: 'us-east-1' },
      section('default', { region: 'us-west-2' }),
      'us-east-1',
    ),
    ...[
      { env: { AWS_MAX_ATTEMPTS: '5' }, config: '' },
      { env: {}, config: section('default', { max_attempts: '5' }) },
      { env: { AWS_RETRY_MODE: 'adaptive' }, config: '' },
      { env: {}, config: section('default', { retry_mode: 'adaptive' }) },
      { env: { AWS_USE_FIPS_ENDPOINT: 'true' }, config: '' },
      { env: {}, config: section('default', { use_fips_endpoint: 'true' }) },
      { env: { AWS_USE_DUALSTACK_ENDPOINT: 'true' }, config: '' },
      { env: {}, config: section('default', { use_dualstack_endpoint: 'true' }) },
    ].map(
      ({ env, config }): SuiteCase => ({
        test: `taken: ${JSON.stringify(env)} ${config}`,
        env: { ...STATIC, ...env },
        config,
        expect: { key: 'StaticAccessKey' },
      }),
    ),
    at({}, undefined, 'http://169.254.169.254'),
    at(
      { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'https://127.0.0.1:1234' },
      undefined,
      'https://127.0.0.1:1234',
    ),
    at({ AWS_METADATA_URL: 'https://127.0.0.1:1234' }, undefined, 'https://127.0.0.1:1234'),
    at(
      {
        AWS_METADATA_URL: 'https://127.1.1.1:1111',
        AWS_EC2_METADATA_SERVICE_ENDPOINT: 'https://127.0.0.1:1234',
      },
      undefined,
      'https://127.0.0.1:1234',
    ),
    at(
      {},
      section('default', { ec2_metadata_service_endpoint: 'https://127.0.0.1:1234' }),
      'https://127.0.0.1:1234',
    ),
    at(
      { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'https://127.0.0.1:1234' },
      section('default', { ec2_metadata_service_endpoint: 'https://127.1.1.1:1111' }),
      'https://127.0.0.1:1234',
    ),
    at(
      { AWS_METADATA_URL: 'https://127.0.0.1:1234' },
      section('default', { ec2_metadata_service_endpoint: 'https://127.1.1.1:1111' }),
      'https://127.0.0.1:1234',
    ),
    at({ AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6' }, undefined, 'http://[fd00:ec2::254]'),
    at(
      {},
      section('default', { ec2_metadata_service_endpoint_mode: 'IPv6' }),
      'http://[fd00:ec2::254]',
    ),
    at(
      { AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6' },
      section('default', { ec2_metadata_service_endpoint_mode: 'IPv4' }),
      'http://[fd00:ec2::254]',
    ),
    {
      test: 'AssumeRole by the shared configuration file',
      config: `${section('default', { role_arn: ROLE, role_session_name: 'name', source_profile: 'Source' })}${section('profile Source', pair('SourceKey', 'secret'))}`,
      expect: { key: 'SourceKey', roles: [ROLE] },
    },
    {
      test: 'AssumeRoleWithWebIdentity by the shared configuration file',
      config: section('default', {
        role_arn: TOKEN_ROLE,
        role_session_name: 'token-session',
        web_identity_token_file: '/token',
      }),
      files: { '/token': 'a.b.c' },
      expect: { takes: 'profile-web-identity', roles: [TOKEN_ROLE] },
    },
    {
      test: 'AssumeRoleWithWebIdentity: envvar overrides shared configuration',
      env: TOKEN,
      config: section('default', {
        role_arn: 'arn:aws:iam::666666666666:role/Alternate',
        web_identity_token_file: 'no-such-file',
      }),
      files: { '/token': 'a.b.c' },
      expect: { takes: 'web-identity', roles: [TOKEN_ROLE] },
    },
    sts('service envvar', { AWS_ENDPOINT_URL_STS: 'http://good' }, '', 'http://good'),
    sts('base envvar', { AWS_ENDPOINT_URL: 'http://good' }, '', 'http://good'),
    sts(
      'service envvar overrides base envvar',
      { AWS_ENDPOINT_URL_STS: 'http://good', AWS_ENDPOINT_URL: 'http://bad' },
      '',
      'http://good',
    ),
    sts('service config_file', {}, services({}, 'http://good'), 'http://good'),
    sts(
      'service config_file overrides base config_file',
      {},
      services({ endpoint_url: 'http://bad' }, 'http://good'),
      'http://good',
    ),
    sts(
      'service envvar overrides service config_file',
      { AWS_ENDPOINT_URL_STS: 'http://good' },
      services({}, 'http://bad'),
      'http://good',
    ),
    sts(
      'base envvar overrides service config_file',
      { AWS_ENDPOINT_URL: 'http://good' },
      services({}, 'http://bad'),
      'http://good',
    ),
    sts(
      'base config_file',
      {},
      section('default', { ...IN_FILE, endpoint_url: 'http://good' }),
      'http://good',
    ),
    sts(
      'base envvar overrides base config_file',
      { AWS_ENDPOINT_URL: 'http://good' },
      section('default', { ...IN_FILE, endpoint_url: 'http://bad' }),
      'http://good',
    ),
    sts(
      'service envvar overrides base config_file',
      { AWS_ENDPOINT_URL_STS: 'http://good' },
      section('default', { ...IN_FILE, endpoint_url: 'http://bad' }),
      'http://good',
    ),
    {
      test: 'SSO by the shared configuration file',
      config: `${section('default', { sso_session: 'test-sso-session', ...SSO })}${section('sso-session test-sso-session', { sso_region: 'us-east-1', sso_start_url: 'https://d-1.awsapps.com/start' })}`,
      files: signedIn('test-sso-session'),
      expect: { takes: 'profile-sso', sso: { account: '123456789012', role: 'testRole' } },
    },
    {
      test: 'legacy SSO by the shared configuration file',
      config: section('default', {
        ...SSO,
        sso_start_url: 'https://d-1.awsapps.com/start',
        sso_region: 'us-east-1',
      }),
      files: signedIn('https://d-1.awsapps.com/start'),
      expect: { takes: 'profile-sso', sso: { account: '123456789012', role: 'testRole' } },
    },
    layout('leading newline', '\n[default]\nregion = us-west-2\n', { region: 'us-west-2' }),
    layout('leading whitespace', '\t[default]\n\tregion = us-west-2\n\t', { region: 'us-west-2' }),
    layout('leading newline and whitespace', '\n\t[default]\n\tregion = us-west-2\n\t\t', {
      region: 'us-west-2',
    }),
    layout(
      'named profile after leading newline and whitespace',
      '\n[default]\nregion = us-west-2\n\n\t[profile test]\n\tregion = us-east-1\n\t\t\t',
      { region: 'us-east-1' },
      'test',
    ),
    layout(
      'named profile',
      '\n[default]\nregion = us-west-2\n\n[profile test]\nregion = us-east-1\n',
      { region: 'us-east-1' },
      'test',
    ),
    layout('trailing hash', '\n[default]\nsso_start_url = https://d-1.awsapps.com/start#\n', {
      profiles: { default: { sso_start_url: 'https://d-1.awsapps.com/start#' } },
    }),
    {
      test: 'TestAWSGetCredentials_sharedCredentialsFile',
      env: { AWS_PROFILE: 'myprofile', AWS_SHARED_CREDENTIALS_FILE: '/creds' },
      files: { '/creds': section('myprofile', pair('accesskey1', 'secretkey1')) },
      expect: { key: 'accesskey1', secret: 'secretkey1' },
    },
  ],
};
