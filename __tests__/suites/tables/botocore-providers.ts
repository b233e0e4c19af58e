import type { Suite, SuiteCase } from '../case.js';
import { signedIn } from '../clones/rust-data.js';
import { HOME } from '../../chain/environment.js';
import { exported, keysOf, machine, pair, prints, section } from './write.js';

const NONE = { attempt: ['environment', 'absent'] } as const;
const RELATIVE = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/latest/credentials?id=foo' };
const ECS = 'http://169.254.170.2/latest/credentials?id=foo';
const FULL = { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://localhost/foo' };
const LOCAL = 'http://localhost/foo';
const KEYS = { AccessKeyId: 'foo', SecretAccessKey: 'bar' };
const process = (test: string, out: object, expect: SuiteCase['expect']): SuiteCase => ({
  test,
  config: section('default', { credential_process: 'my-process' }),
  processes: { 'my-process': { exitCode: 0, stdout: JSON.stringify(out), stderr: '' } },
  expect,
});
const ROLE = 'arn:aws:iam::123456789012:role/myrole';
const TWO = { ...pair('id', 'secret') };
const role = (
  test: string,
  settings: Record<string, string>,
  expect: SuiteCase['expect'],
  more: Partial<SuiteCase> = {},
): SuiteCase => ({
  test,
  env: { AWS_PROFILE: 'development', AWS_DEFAULT_PROFILE: 'development' },
  config: `${section('profile development', settings)}${section('profile longterm', pair('akid', 'skid'))}`,
  expect,
  ...more,
});
const SSO = {
  sso_region: 'us-east-1',
  sso_start_url: 'https://d-92671207e4.awsapps.com/start',
  sso_role_name: 'test-role',
  sso_account_id: '1234567890',
};
const CACHED = signedIn(SSO.sso_start_url);
const inCache = (change: (token: string) => string) =>
  Object.fromEntries(Object.entries(CACHED).map(([path, token]) => [path, change(token)]));

/** botocore's providers, one by one. */
export const botocoreProviders: Suite = {
  repository: 'boto/botocore',
  commit: '0e6e2404b85dc336dd2889814e089bde7d1a4c55',
  path: 'tests/unit/test_credentials.py',
  dialects: ['boto3', 'aws-cli', 'aws-cli-v1'],
  cases: [
    {
      test: 'TestEnvVar.test_envvars_are_found_no_token',
      env: exported('foo', 'bar'),
      expect: { takes: 'environment', key: 'foo', secret: 'bar', token: null },
    },
    {
      test: 'TestEnvVar.test_envvars_found_with_security_token',
      env: { ...exported('foo', 'bar'), AWS_SECURITY_TOKEN: 'baz' },
      expect: { key: 'foo', token: 'baz' },
    },
    {
      test: 'TestEnvVar.test_envvars_found_with_session_token',
      env: exported('foo', 'bar', 'baz'),
      expect: { key: 'foo', token: 'baz' },
    },
    {
      test: 'TestEnvVar.test_envvars_found_with_account_id',
      env: { ...exported('foo', 'bar'), AWS_ACCOUNT_ID: '123456789012' },
      expect: { key: 'foo' },
    },
    { test: 'TestEnvVar.test_envvars_not_found', expect: NONE },
    {
      test: 'TestEnvVar.test_envvars_empty_string',
      env: { ...exported('', ''), AWS_SECURITY_TOKEN: '' },
      expect: NONE,
    },
    {
      test: 'TestEnvVar.test_expiry_omitted_if_envvar_empty',
      env: { ...exported('foo', 'bar', 'baz'), AWS_CREDENTIAL_EXPIRATION: '' },
      expect: { key: 'foo', token: 'baz' },
    },
    {
      test: 'TestEnvVar.test_partial_creds_is_an_error',
      env: { AWS_ACCESS_KEY_ID: 'foo' },
      expect: { fails: 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY' },
    },
    {
      test: 'TestEnvVar.test_partial_creds_is_an_error_empty_string',
      env: exported('foo', ''),
      expect: { fails: 'Partial credentials found in env' },
    },
    {
      test: 'TestEnvVar.test_credentials_refresh',
      env: { ...exported('foo', 'bar', 'baz'), AWS_CREDENTIAL_EXPIRATION: '2999-01-01T00:00:00Z' },
      expect: { key: 'foo' },
    },
    {
      test: 'TestSharedCredentialsProvider.test_credential_file_exists_default_profile',
      credentials: section('default', pair('foo', 'bar')),
      expect: { takes: 'profile-static', key: 'foo', token: null },
    },
    {
      test: 'TestSharedCredentialsProvider.test_partial_creds_raise_error',
      credentials: section('default', { aws_access_key_id: 'foo' }),
      expect: {
        fails:
          'Partial credentials found in shared-credentials-file, missing: aws_secret_access_key',
      },
    },
    {
      test: 'TestSharedCredentialsProvider.test_credentials_file_exists_with_session_token',
      credentials: section('default', pair('foo', 'bar', 'baz')),
      expect: { key: 'foo', token: 'baz' },
    },
    {
      test: 'TestSharedCredentialsProvider.test_credentials_file_with_multiple_profiles',
      profile: 'dev',
      credentials: `${section('default', pair('a', 'b', 'c'))}${section('dev', pair('d', 'e', 'f'))}`,
      expect: { key: 'd', secret: 'e', token: 'f' },
    },
    {
      test: 'TestSharedCredentialsProvider.test_credentials_file_does_not_exist_returns_none',
      env: { AWS_SHARED_CREDENTIALS_FILE: '/nowhere' },
      expect: { attempt: ['profile-static', 'absent'] },
    },
    {
      test: 'TestConfigFileProvider.test_config_file_exists',
      config: section('default', pair('a', 'b', 'c')),
      expect: { takes: 'profile-static', key: 'a', secret: 'b', token: 'c' },
    },
    {
      test: 'TestConfigFileProvider.test_config_file_missing_profile_config',
      profile: 'NOT-default',
      config: section('default', pair('a', 'b')),
      expect: { fails: 'The config profile (NOT-default) could not be found' },
    },
    {
      test: 'TestConfigFileProvider.test_partial_creds_is_error',
      config: section('default', { aws_access_key_id: 'a' }),
      expect: {
        fails: 'Partial credentials found in config-file, missing: aws_secret_access_key',
      },
    },
    {
      test: 'TestBotoProvider.test_boto_config_file_exists_in_home_dir',
      files: { [`${HOME}/.boto`]: section('Credentials', pair('a', 'b')) },
      expect: { key: 'a', secret: 'b' },
    },
    {
      test: 'TestBotoProvider.test_env_var_set_for_boto_location',
      env: { BOTO_CONFIG: '/alternate-config.cfg' },
      files: { '/alternate-config.cfg': section('Credentials', pair('a', 'b')) },
      expect: { key: 'a', secret: 'b' },
    },
    {
      test: 'TestBotoProvider.test_partial_creds_is_error',
      files: { [`${HOME}/.boto`]: section('Credentials', { aws_access_key_id: 'a' }) },
      expect: { fails: 'Partial credentials found in boto-config, missing: aws_secret_access_key' },
    },
    {
      test: 'TestOriginalEC2Provider.test_load_ec2_credentials_file_exists',
      env: { AWS_CREDENTIAL_FILE: '/foo.cfg' },
      files: { '/foo.cfg': 'AWSAccessKeyId=a\nAWSSecretKey=b\n' },
      expect: { key: 'a', secret: 'b' },
    },
    {
      test: 'TestInstanceMetadataProvider.test_load_from_instance_metadata',
      metadata: machine('a'),
      expect: { takes: 'instance-metadata', key: 'a' },
    },
    {
      test: 'TestInstanceMetadataProvider.test_no_role_creds_exist',
      metadata: { kind: 'no-role' },
      expect: { attempt: ['instance-metadata', 'absent'] },
    },
    {
      test: 'CredentialResolverTest.test_no_creds_loaded',
      expect: { fails: 'Unable to locate credentials' },
    },
    {
      test: 'TestCreateCredentialResolver.test_explicit_profile_ignores_env_provider',
      profile: 'dev',
      env: exported('env', 'secret'),
      credentials: section('dev', pair('file', 'secret')),
      expect: { key: 'file' },
    },
    {
      test: 'TestCreateCredentialResolver.test_no_profile_checks_env_provider',
      env: exported('env', 'secret'),
      credentials: section('default', pair('file', 'secret')),
      expect: { key: 'env' },
    },
    role(
      'TestAssumeRoleCredentialProvider.test_assume_role_with_no_cache',
      {
        role_arn: ROLE,
        source_profile: 'longterm',
      },
      { takes: 'profile-assume-role', key: 'akid', roles: [ROLE] },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_role_session_name_provided',
      {
        role_arn: ROLE,
        source_profile: 'longterm',
        role_session_name: 'myname',
      },
      { session: 'myname' },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_external_id_provided',
      {
        role_arn: ROLE,
        source_profile: 'longterm',
        external_id: 'myid',
      },
      { externalId: 'myid' },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_assume_role_with_duration',
      {
        role_arn: ROLE,
        source_profile: 'longterm',
        duration_seconds: '7200',
      },
      { roles: [ROLE] },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_assume_role_with_bad_duration',
      {
        role_arn: ROLE,
        source_profile: 'longterm',
        duration_seconds: 'garbage value',
      },
      { roles: [ROLE] },
    ),
    role('TestAssumeRoleCredentialProvider.test_no_config_is_noop', TWO, {
      takes: 'profile-static',
      attempt: ['profile-assume-role', 'absent'],
    }),
    role(
      'TestAssumeRoleCredentialProvider.test_source_profile_not_provided',
      { role_arn: ROLE },
      {
        fails: 'Partial credentials found in assume-role',
      },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_source_profile_does_not_exist',
      {
        role_arn: ROLE,
        source_profile: 'does-not-exist',
      },
      {
        fails:
          'The source_profile "does-not-exist" referenced in the profile "development" does not exist.',
      },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_incomplete_source_credentials_raises_error',
      {
        role_arn: ROLE,
        source_profile: 'half',
      },
      { fails: 'Partial credentials found in config-file' },
      {
        config: `${section('profile development', { role_arn: ROLE, source_profile: 'half' })}${section('profile half', { aws_access_key_id: 'akid' })}`,
      },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_source_profile_and_credential_source_provided',
      { role_arn: ROLE, source_profile: 'longterm', credential_source: 'Ec2InstanceMetadata' },
      { fails: 'contains both source_profile and credential_source' },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_credential_source_not_among_providers',
      {
        role_arn: ROLE,
        credential_source: 'CustomProvider',
      },
      { fails: 'The credential source "CustomProvider" referenced' },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_assume_role_with_credential_source',
      {
        role_arn: ROLE,
        credential_source: 'Ec2InstanceMetadata',
      },
      { key: 'machine', roles: [ROLE] },
      { metadata: machine('machine') },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_credential_source_returns_none',
      {
        role_arn: ROLE,
        credential_source: 'Environment',
      },
      {
        fails:
          'Error when retrieving credentials from Environment: No credentials found in credential_source',
      },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_source_profile_can_reference_self',
      {
        role_arn: ROLE,
        source_profile: 'development',
        ...pair('self', 'secret'),
      },
      { key: 'self', roles: [ROLE] },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_infinite_looping_profiles_raises_error',
      {
        role_arn: ROLE,
        source_profile: 'second',
      },
      { fails: 'Infinite loop in credential configuration detected.' },
      {
        config: `${section('profile development', { role_arn: ROLE, source_profile: 'second' })}${section('profile second', { role_arn: ROLE, source_profile: 'development' })}`,
      },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_recursive_assume_role',
      {},
      {
        key: 'akid',
        roles: ['arn:aws:iam::123456789012:role/second', ROLE],
      },
      {
        config: `${section('profile development', { role_arn: ROLE, source_profile: 'second' })}${section('profile second', { role_arn: 'arn:aws:iam::123456789012:role/second', source_profile: 'longterm' })}${section('profile longterm', pair('akid', 'skid'))}`,
      },
    ),
    role(
      'TestAssumeRoleCredentialProvider.test_assume_role_with_profile_provider',
      {},
      {
        key: 'sso',
        roles: [ROLE],
      },
      {
        config: `${section('profile development', { role_arn: ROLE, source_profile: 'other' })}${section('profile other', { credential_process: 'other' })}`,
        processes: { other: prints({ AccessKeyId: 'sso', SecretAccessKey: 's' }) },
      },
    ),
    {
      test: 'TestAssumeRoleWithWebIdentityCredentialProvider.test_assume_role_with_no_cache',
      config: section('default', {
        role_arn: ROLE,
        web_identity_token_file: '/some/path/token.jwt',
      }),
      files: { '/some/path/token.jwt': 'totally.a.token' },
      expect: { takes: 'profile-web-identity', roles: [ROLE] },
    },
    {
      test: 'TestAssumeRoleWithWebIdentityCredentialProvider.test_role_session_name_provided',
      config: section('default', {
        role_arn: ROLE,
        role_session_name: 'myname',
        web_identity_token_file: '/some/path/token.jwt',
      }),
      files: { '/some/path/token.jwt': 'totally.a.token' },
      expect: { session: 'myname' },
    },
    {
      test: 'TestAssumeRoleWithWebIdentityCredentialProvider.test_role_arn_not_set',
      config: section('default', { web_identity_token_file: '/some/path/token.jwt' }),
      files: { '/some/path/token.jwt': 'totally.a.token' },
      expect: { fails: 'configured to assume role with web identity but has no role ARN' },
    },
    {
      test: 'TestContainerProvider.test_noop_if_env_var_is_not_set',
      expect: { attempt: ['container', 'absent'] },
    },
    {
      test: 'TestContainerProvider.test_retrieve_from_provider_if_env_var_present',
      env: RELATIVE,
      containers: { [ECS]: keysOf('access_key') },
      expect: { takes: 'container', container: ECS, key: 'access_key' },
    },
    {
      test: 'TestContainerProvider.test_http_error_propagated',
      env: RELATIVE,
      containers: { [ECS]: { kind: 'answered', status: 500, body: 'fake http error' } },
      expect: {
        fails:
          'Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 500 from container metadata: fake http error',
      },
    },
    {
      test: 'TestContainerProvider.test_can_use_full_url',
      env: FULL,
      containers: { [LOCAL]: keysOf('access_key') },
      expect: { container: LOCAL, key: 'access_key' },
    },
    {
      test: 'TestContainerProvider.test_can_pass_basic_auth_token',
      env: { ...FULL, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Basic auth-token' },
      containers: { [LOCAL]: keysOf('access_key') },
      expect: { container: LOCAL },
    },
    {
      test: 'TestContainerProvider.test_can_pass_auth_token_from_file',
      env: { ...FULL, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/token' },
      files: { '/token': 'Basic auth-token' },
      containers: { [LOCAL]: keysOf('access_key') },
      expect: { container: LOCAL },
    },
    {
      test: 'TestContainerProvider.test_throws_error_on_invalid_token_file',
      env: { ...FULL, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/some/path/token.jwt' },
      expect: { fails: "[Errno 2] No such file or directory: '/some/path/token.jwt'" },
    },
    {
      test: 'TestContainerProvider.test_throws_error_on_illegal_header',
      env: { ...FULL, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'invalid\r\ntoken' },
      expect: { fails: 'Auth token value is not a legal header value' },
    },
    {
      test: 'TestProcessProvider.test_process_not_invoked_if_profile_does_not_exist',
      config: '',
      expect: { attempt: ['profile-process', 'absent'] },
    },
    process(
      'TestProcessProvider.test_can_retrieve_via_process',
      {
        Version: 1,
        ...KEYS,
        SessionToken: 'baz',
        Expiration: '2999-01-01T00:00:00Z',
      },
      { takes: 'profile-process', key: 'foo', secret: 'bar' },
    ),
    {
      test: 'TestProcessProvider.test_can_pass_arguments_through',
      config: section('default', {
        credential_process: 'my-process --foo --bar "one two"',
      }),
      processes: { 'my-process --foo --bar "one two"': prints(KEYS) },
      expect: { key: 'foo' },
    },
    {
      test: 'TestProcessProvider.test_non_zero_rc_raises_exception',
      config: section('default', { credential_process: 'my-process' }),
      processes: { 'my-process': { exitCode: 1, stdout: '', stderr: 'Error Message' } },
      expect: { fails: 'Error when retrieving credentials from custom-process: Error Message' },
    },
    process(
      'TestProcessProvider.test_unsupported_version_raises_mismatch',
      {
        Version: 100,
        ...KEYS,
      },
      { fails: "Unsupported version '100'" },
    ),
    process('TestProcessProvider.test_missing_version_in_payload_returned_raises_exception', KEYS, {
      fails: 'Unsupported version',
    }),
    process(
      'TestProcessProvider.test_missing_access_key_raises_exception',
      {
        Version: 1,
        SecretAccessKey: 'bar',
      },
      { fails: "Missing required key in response: 'AccessKeyId'" },
    ),
    process(
      'TestProcessProvider.test_missing_secret_key_raises_exception',
      {
        Version: 1,
        AccessKeyId: 'foo',
      },
      { fails: "Missing required key in response: 'SecretAccessKey'" },
    ),
    process(
      'TestProcessProvider.test_missing_session_token',
      {
        Version: 1,
        ...KEYS,
        Expiration: '2999-01-01T00:00:00Z',
      },
      { key: 'foo' },
    ),
    process(
      'TestProcessProvider.test_missing_expiration',
      {
        Version: 1,
        ...KEYS,
        SessionToken: 'baz',
      },
      { key: 'foo' },
    ),
    process(
      'TestProcessProvider.test_missing_expiration_and_session_token',
      {
        Version: 1,
        ...KEYS,
      },
      { key: 'foo' },
    ),
    {
      test: 'TestSSOProvider.test_load_sso_credentials_without_cache',
      config: section('default', SSO),
      files: inCache((token) => token.replace('Z"', 'UTC"')),
      expect: { takes: 'profile-sso', sso: { account: '1234567890', role: 'test-role' } },
    },
    {
      test: 'TestSSOProvider.test_required_config_not_set',
      config: section('default', {
        sso_region: SSO.sso_region,
        sso_role_name: SSO.sso_role_name,
        sso_account_id: SSO.sso_account_id,
      }),
      expect: {
        fails: 'is configured to use SSO but is missing required configuration: sso_start_url',
      },
    },
    {
      test: 'TestSSOCredentialFetcher.test_expired_legacy_token_has_expected_behavior',
      config: section('default', SSO),
      files: inCache(() => '{"accessToken":"t","expiresAt":"2002-10-22T20:52:11UTC"}'),
      expect: { fails: 'The SSO session associated with this profile has expired' },
    },
  ],
};
