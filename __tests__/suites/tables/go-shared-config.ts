import type { Expected, Suite, SuiteCase } from '../case.js';
import { pair, section } from './write.js';

/** One profile of the config file, read alone. */
function one(
  test: string,
  name: string,
  settings: Readonly<Record<string, string>>,
  expect: Expected,
  more: Partial<SuiteCase> = {},
): SuiteCase {
  return {
    test,
    profile: name,
    config: section(name === 'default' ? name : `profile ${name}`, settings),
    expect,
    ...more,
  };
}

const FULL = section(
  'profile complete_creds',
  pair('complete_creds_akid', 'complete_creds_secret'),
);
const NOT_FOUND = 'failed to get shared config profile';
const EC2 = { kind: 'role', role: 'RoleName', accessKeyId: 'EC2' } as const;
const FROM_EC2 = section('profile assume_role_with_credential_source', {
  role_arn: 'arn_of_source',
  credential_source: 'Ec2InstanceMetadata',
});
const SSO = {
  sso_account_id: '012345678901',
  sso_region: 'us-west-2',
  sso_role_name: 'TestRole',
  sso_start_url: 'https://127.0.0.1/start',
};
const cased = (name: string, region: string): SuiteCase => ({
  test: `profile names are case-sensitive: ${name}`,
  profile: name,
  config: ['DoNotNormalize', 'donotnormalize', 'DONOTNORMALIZE']
    .map((each) => section(`profile ${each}`, pair(`${each}_c`, `${each}_s`, `${each}_token`)))
    .join('\n'),
  credentials: [
    section(name, pair(`${name}_credentials_akid`, `${name}_credentials_secret`)),
    section(name, { region }),
  ].join('\n'),
  expect: {
    key: `${name}_credentials_akid`,
    secret: `${name}_credentials_secret`,
    token: `${name}_token`,
    region,
  },
});

/** A setting that is taken, and one that ends it. */
const taken = (test: string, name: string, value: string): SuiteCase =>
  one(test, 'p', { ...pair('AKID', 'SECRET'), [name]: value }, { key: 'AKID' });
const refused = (test: string, name: string, value: string, fails: string): SuiteCase =>
  one(test, 'p', { ...pair('AKID', 'SECRET'), [name]: value }, { fails });

const LOADING =
  '[default]\nregion = ap-south-1\n[profile    with-tab]\nregion = cn-north-1\n[profile default]\nregion = ap-north-1\n[profile duplicate-profile]\nregion = us-east-1\n[profile duplicate-profile]\nregion = us-west-2\n[replaced-profile]\nregion = eu-northeast-1\n[profile replaced-profile]\nregion = eu-west-1\n[profile]\nregion = us-west-2\n[profile ]\nregion = ap-east-2\n[profile-bar]\nregion = us-east-1\n[ignored-profile]\nregion = ap-east-1\n';
const KEPT =
  '[duplicate-profile]\nregion = us-east-1\n[profile    with-tab]\nregion = cn-south-2\n[duplicate-profile]\nregion = us-west-2\n[profile unused-profile]\nregion = ap-north-1\n[replaced-profile]\nregion = us-west-2\n[profile replaced-profile]\nregion = us-east-1\n[profile profile]\nregion = us-east-1\n[profile-bar]\nregion = us-west-2\n[profile ignored-profile]\nregion = ap-east-1\n';
const loaded = (
  test: string,
  profile: string | undefined,
  files: { config?: string; credentials?: string },
  expect: Expected,
): SuiteCase => ({ test, ...(profile === undefined ? {} : { profile }), ...files, expect });
const HALF = 'partial credentials';

/** What the SDK for Go makes of profile files: its tests of shared configuration. */
export const goSharedConfig: Suite = {
  repository: 'aws/aws-sdk-go-v2',
  commit: 'config/v1.32.17',
  path: 'config/shared_config_test.go',
  dialects: ['go'],
  cases: [
    { test: 'file not exist', profile: 'default', expect: { fails: NOT_FOUND } },
    one('default profile', 'default', { region: 'default_region' }, { region: 'default_region' }),
    {
      test: 'Assume role',
      profile: 'assume_role',
      config: `${section('profile assume_role', { role_arn: 'arn', source_profile: 'complete_creds' })}${FULL}`,
      expect: { key: 'complete_creds_akid', roles: ['arn'] },
    },
    one(
      'Assume role with invalid source profile',
      'p',
      { role_arn: 'arn', source_profile: 'profile_not_exists' },
      { fails: 'failed to load assume role arn, of profile profile_not_exists' },
    ),
    one(
      'Assume role with creds',
      'p',
      {
        role_arn: 'arn',
        source_profile: 'p',
        external_id: '1234',
        role_session_name: 'name',
        ...pair('akid', 'secret'),
      },
      { key: 'akid', roles: ['arn'], externalId: '1234', session: 'name' },
    ),
    one(
      'Assume role without creds',
      'p',
      { role_arn: 'arn', source_profile: 'p' },
      { fails: 'failed to load assume role arn, of profile p' },
    ),
    {
      test: 'Invalid INI file',
      profile: 'profile_name',
      config: '[profile_nam\nregion = us-west-2',
      expect: { fails: NOT_FOUND },
    },
    taken('S3UseARNRegion property on profile', 's3_use_arn_region', 'true'),
    taken(
      'S3DisableMultiRegionAccessPoints property on profile',
      's3_disable_multiregion_access_points',
      'true',
    ),
    taken('EndpointDiscovery enabled', 'endpoint_discovery_enabled', 'true'),
    taken('EndpointDiscovery disabled', 'endpoint_discovery_enabled', 'false'),
    taken('EndpointDiscovery auto', 'endpoint_discovery_enabled', 'auto'),
    taken('EndpointDiscovery unknown', 'endpoint_discovery_enabled', 'unknown'),
    {
      test: 'Assume role with credential source Ec2Metadata',
      profile: 'assume_role_with_credential_source',
      config: FROM_EC2,
      metadata: EC2,
      expect: { key: 'EC2', roles: ['arn_of_source'] },
    },
    {
      test: 'Assume role chained with creds',
      profile: 'multiple',
      config: `${section('profile multiple', { role_arn: 'outer', source_profile: 'assume_role' })}${section('profile assume_role', { role_arn: 'arn', source_profile: 'complete_creds' })}${FULL}`,
      expect: { key: 'complete_creds_akid', roles: ['arn', 'outer'] },
    },
    {
      test: 'Assume role chained with credential source',
      profile: 'multiple',
      config: `${section('profile multiple', { role_arn: 'outer', source_profile: 'assume_role_with_credential_source' })}${FROM_EC2}`,
      metadata: EC2,
      expect: { key: 'EC2', roles: ['arn_of_source', 'outer'] },
    },
    {
      test: 'Assume role chained with credential source reversed order',
      profile: 'two',
      config: `${section('profile two', { role_arn: 'outermost', source_profile: 'one' })}${section('profile one', { role_arn: 'outer', source_profile: 'assume_role_with_credential_source' })}${FROM_EC2}`,
      metadata: EC2,
      expect: { key: 'EC2', roles: ['arn_of_source', 'outer', 'outermost'] },
    },
    one('AWS SSO Profile', 'p', SSO, {}, {}),
    one(
      'AWS SSO Profile and Static Credentials',
      'p',
      { ...pair('akid', 'secret', 'token'), ...SSO },
      { takes: 'profile-static', key: 'akid', token: 'token' },
    ),
    {
      test: 'Assume Role with AWS SSO Configuration and Source Profile',
      profile: 'a',
      config: [
        section('profile a', { role_arn: 'arn_a', source_profile: 'b' }),
        section('profile b', { ...SSO, role_arn: 'arn_b', source_profile: 'c' }),
        section('profile c', {
          role_arn: 'arn_c',
          source_profile: 'assume_role_with_credential_source',
        }),
        FROM_EC2,
      ].join('\n'),
      metadata: EC2,
      expect: { key: 'EC2', roles: ['arn_of_source', 'arn_c', 'arn_b', 'arn_a'] },
    },
    cased('DoNotNormalize', 'eu-west-1'),
    cased('donotnormalize', 'eu-west-2'),
    cased('DONOTNORMALIZE', 'eu-west-3'),
    {
      test: 'source profile name is case-sensitive',
      profile: 'Assume',
      config: [
        section('profile Assume', { role_arn: 'arn', source_profile: 'DoNotNormalize' }),
        section('profile donotnormalize', pair('lower', 's')),
        section('profile DoNotNormalize', pair('mixed', 's')),
      ].join('\n'),
      expect: { key: 'mixed', roles: ['arn'] },
    },
    one(
      'profile with ec2_metadata_service_endpoint',
      'p',
      { ec2_metadata_service_endpoint: 'http://endpoint.localhost' },
      { metadata: 'http://endpoint.localhost' },
      { metadata: null },
    ),
    one(
      'profile with ec2_metadata_service_endpoint_mode as IPv6',
      'p',
      { ec2_metadata_service_endpoint_mode: 'IPv6' },
      { metadata: 'http://[fd00:ec2::254]' },
      { metadata: null },
    ),
    one(
      'profile with ec2_metadata_service_endpoint_mode as IPv4',
      'p',
      { ec2_metadata_service_endpoint_mode: 'IPv4' },
      { metadata: 'http://169.254.169.254' },
      { metadata: null },
    ),
    refused(
      'profile with ec2_metadata_service_endpoint_mode is unknown',
      'ec2_metadata_service_endpoint_mode',
      'foobar',
      'unknown EC2 IMDS endpoint mode',
    ),
    one(
      'profile with ec2_metadata_service_endpoint and ec2_metadata_service_endpoint_mode',
      'p',
      {
        ec2_metadata_service_endpoint: 'http://endpoint.localhost',
        ec2_metadata_service_endpoint_mode: 'IPv6',
      },
      { metadata: 'http://endpoint.localhost' },
      { metadata: null },
    ),
    one('region in quotes', 'p', { region: '"us-west-2"' }, { region: 'us-west-2' }),
    taken('dual-stack endpoint enabled', 'use_dualstack_endpoint', 'True'),
    taken('dual-stack endpoint disabled', 'use_dualstack_endpoint', 'False'),
    taken('dual-stack endpoint invalid', 'use_dualstack_endpoint', 'invalid'),
    taken('fips endpoint enabled', 'use_fips_endpoint', 'True'),
    taken('fips endpoint disabled', 'use_fips_endpoint', 'False'),
    taken('fips endpoint unknown', 'use_fips_endpoint', 'invalid'),
    taken('defaults mode auto', 'defaults_mode', 'auto'),
    taken('defaults mode standard', 'defaults_mode', 'standard'),
    refused(
      'defaults mode invalid',
      'defaults_mode',
      'invalid',
      'failed to load defaults_mode from shared config, invalid value: invalid',
    ),
    taken('retry options standard', 'retry_mode', 'standard'),
    taken('retry options adaptive', 'retry_mode', 'adaptive'),
    refused(
      'retry options invalid',
      'retry_mode',
      'invalid',
      'failed to load retry_mode from shared config, unknown RetryMode, invalid',
    ),
    refused(
      'retry options invalid retry attempts',
      'max_attempts',
      'invalid',
      'failed to load max_attempts from shared config, invalid value max_attempts=invalid, expect integer',
    ),
    taken('Profile with app ID', 'sdk_ua_app_id', '12345'),
    one(
      'endpoint config test',
      'p',
      {
        ...pair('AKID', 'SECRET'),
        ignore_configured_endpoint_urls: 'true',
        endpoint_url: 'https://example.com',
      },
      { endpoint: null },
    ),
    taken('imdsv1 disabled = false', 'ec2_metadata_v1_disabled', 'False'),
    taken('imdsv1 disabled = true', 'ec2_metadata_v1_disabled', 'True'),
    taken('imdsv1 disabled = invalid', 'ec2_metadata_v1_disabled', 'invalid'),
    taken('profile configuring request compression', 'disable_request_compression', 'true'),
    refused(
      'profile with invalid disableRequestCompression',
      'disable_request_compression',
      'blabla',
      'invalid value for shared config profile field, disable_request_compression=blabla, need true or false',
    ),
    refused(
      'profile with non-int requestMinCompressSizeBytes',
      'request_min_compression_size_bytes',
      'hahaha',
      'invalid value for min request compression size bytes hahaha, need int64',
    ),
    refused(
      'profile with requestMinCompressSizeBytes out of bounds',
      'request_min_compression_size_bytes',
      '10485761',
      'invalid range for min request compression size bytes 10485761, must be within 0 and 10485760 inclusively',
    ),
    one(
      'profile with aws account ID',
      'p',
      { aws_account_id: '012345678901', ...pair('account_id_akid', 'account_id_secret') },
      { key: 'account_id_akid' },
    ),
    taken('profile with account ID endpoint mode', 'account_id_endpoint_mode', 'disabled'),
    refused(
      'profile with invalid account ID endpoint mode',
      'account_id_endpoint_mode',
      'blabla',
      'account_id_endpoint_mode=blabla, must be preferred/required/disabled',
    ),
    taken('request checksum when supported', 'request_checksum_calculation', 'when_supported'),
    taken('request checksum when required', 'request_checksum_calculation', 'when_required'),
    refused(
      'profile with invalid request checksum calculation',
      'request_checksum_calculation',
      'blabla',
      'request_checksum_calculation=blabla, must be when_supported/when_required',
    ),
    taken('response checksum when supported', 'response_checksum_validation', 'when_supported'),
    taken('response checksum when required', 'response_checksum_validation', 'when_required'),
    refused(
      'profile with invalid response checksum validation',
      'response_checksum_validation',
      'blabla',
      'response_checksum_validation=blabla, must be when_supported/when_required',
    ),
    taken('auth scheme preference', 'auth_scheme_preference', 'sigv4a, sigv4'),
    one(
      'prefixed profile 2',
      'p',
      { region: 'short' },
      { region: 'alt' },
      { config: '[profile p]\nregion = short\n[profile p]\nregion = alt\n' },
    ),
    one('profile with complete creds and token', 'p', pair('akid', 'secret', 'token'), {
      key: 'akid',
      secret: 'secret',
      token: 'token',
    }),
    one(
      'profile with assume role and MFA',
      'p',
      {},
      {
        fails: 'assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.',
      },
      {
        config: `${section('profile p', { role_arn: 'arn', source_profile: 'complete_creds', mfa_serial: '0123456789' })}${FULL}`,
      },
    ),
    one(
      'profile with mixed casing',
      'p',
      { aWs_AcCeSs_kEy_ID: 'accessKey', aWs_SecrEt_AccEsS_kEY: 'secret' },
      { key: 'accessKey', secret: 'secret' },
    ),
    loaded(
      'profile not exist',
      'profile_not_exist',
      { config: section('default') },
      { fails: NOT_FOUND },
    ),
    loaded(
      'duplicate profiles in the configuration files',
      'duplicate-profile',
      { config: LOADING },
      { region: 'us-west-2' },
    ),
    loaded(
      'profile prefix not used in the configuration files',
      'no-such-profile',
      { config: LOADING },
      { fails: NOT_FOUND },
    ),
    loaded(
      'profile prefix overrides default',
      undefined,
      { config: LOADING },
      { region: 'ap-north-1' },
    ),
    loaded(
      'duplicate profiles in credentials file',
      'duplicate-profile',
      { credentials: KEPT },
      { region: 'us-west-2' },
    ),
    loaded(
      'profile prefix used in credentials files',
      'unused-profile',
      { credentials: KEPT },
      { fails: `${NOT_FOUND}, unused-profile` },
    ),
    loaded(
      'partial credentials in configuration files',
      'half',
      { config: '[profile half]\naws_access_key_id = id\n' },
      { fails: HALF },
    ),
    loaded(
      'parital credentials in the credentials files',
      'half',
      { credentials: '[half]\naws_secret_access_key = secret\n' },
      { fails: 'partial credentials found for profile half' },
    ),
    loaded(
      'credentials override configuration profile',
      'complete',
      {
        config: section('profile complete', {
          ...pair('configAccessKey', 'configSecretKey'),
          region: 'us-west-2',
        }),
        credentials: section('complete', pair('credsAccessKey', 'credsSecretKey')),
      },
      { key: 'credsAccessKey', secret: 'credsSecretKey', region: 'us-west-2' },
    ),
    loaded(
      'credentials profile has complete credentials',
      'complete',
      { credentials: section('complete', pair('credsAccessKey', 'credsSecretKey')) },
      { key: 'credsAccessKey' },
    ),
    loaded(
      'credentials split between credentials and config files',
      'half',
      {
        config: '[profile half]\naws_access_key_id = id\n',
        credentials: '[half]\naws_secret_access_key = secret\n',
      },
      { fails: HALF },
    ),
    loaded(
      'replaced profile with prefixed profile in config files',
      'replaced-profile',
      { config: LOADING },
      { region: 'eu-west-1' },
    ),
    loaded(
      'replaced profile with prefixed profile in credentials files',
      'replaced-profile',
      { credentials: KEPT },
      { region: 'us-west-2' },
    ),
    loaded(
      'ignored profiles w/o prefixed profile across credentials and config files',
      'replaced-profile',
      { config: LOADING, credentials: KEPT },
      { region: 'us-west-2' },
    ),
    loaded(
      '1. profile with name as `profile` in config file',
      'profile',
      { config: LOADING },
      { fails: `${NOT_FOUND}, profile` },
    ),
    loaded(
      '2. profile with name as `profile ` in config file',
      'profile ',
      { config: LOADING },
      { fails: `${NOT_FOUND}, profile` },
    ),
    loaded(
      'profile with tabs as delimiter for profile prefix in config file',
      'with-tab',
      { config: LOADING },
      { region: 'cn-north-1' },
    ),
    loaded(
      'profile with tabs as delimiter for profile prefix in credentials file',
      'with-tab',
      { credentials: KEPT },
      { fails: `${NOT_FOUND}, with-tab` },
    ),
    loaded(
      'profile with name as `profile profile` in credentials file',
      'profile',
      { credentials: KEPT },
      { fails: `${NOT_FOUND}, profile` },
    ),
    loaded(
      'profile with name profile-bar in credentials file',
      'profile-bar',
      { credentials: KEPT },
      { region: 'us-west-2' },
    ),
    loaded(
      'profile with name profile-bar in config file',
      'profile-bar',
      { config: LOADING },
      { fails: `${NOT_FOUND}, profile-bar` },
    ),
    loaded(
      'profile ignored in credentials and config file',
      'ignored-profile',
      { config: LOADING, credentials: KEPT },
      { fails: `${NOT_FOUND}, ignored-profile` },
    ),
  ],
};
