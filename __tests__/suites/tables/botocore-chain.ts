import type { Expected, Suite, SuiteCase } from '../case.js';
import { signedIn } from '../clones/rust-data.js';
import { exported, keysOf, machine, pair, prints, section } from './write.js';

const arn = (name: string) => `arn:aws:iam::123456789:role/${name}`;
const A = { role_arn: arn('RoleA'), source_profile: 'B' };
const KEYS = pair('abc123', 'def456');
const ENV = exported('access_key', 'secret_key');
const COMMAND = '/usr/bin/python credentialprocess.py';
const SSO = { sso_role_name: 'SSORole', sso_account_id: '1234567890' };
const PLACE = { sso_region: 'us-east-1', sso_start_url: 'https://test.url/start' };
const TOKEN = { '/token': 'a.token' };

/** The profile A of a file, asked for in code. */
const ofA = (
  test: string,
  sections: readonly string[],
  expect: Expected,
  more: Partial<SuiteCase> = {},
): SuiteCase => ({
  test,
  profile: 'A',
  config: sections.join('\n'),
  expect,
  ...more,
  env: { ...ENV, ...more.env },
});

/** botocore's whole chain. */
export const botocoreChain: Suite = {
  repository: 'boto/botocore',
  commit: '0e6e2404b85dc336dd2889814e089bde7d1a4c55',
  path: 'tests/functional/test_credentials.py',
  dialects: ['boto3', 'aws-cli', 'aws-cli-v1'],
  cases: [
    ofA('TestAssumeRole.test_assume_role', [section('profile A', A), section('profile B', KEYS)], {
      key: 'abc123',
      roles: [arn('RoleA')],
    }),
    ofA(
      'TestAssumeRole.test_environment_credential_source',
      [section('profile A', { role_arn: arn('RoleA'), credential_source: 'Environment' })],
      { key: 'access_key', roles: [arn('RoleA')] },
    ),
    ofA(
      'TestAssumeRole.test_instance_metadata_credential_source',
      [section('profile A', { role_arn: arn('RoleA'), credential_source: 'Ec2InstanceMetadata' })],
      { key: 'machine', roles: [arn('RoleA')] },
      { metadata: machine('machine') },
    ),
    ofA(
      'TestAssumeRole.test_container_credential_source',
      [section('profile A', { role_arn: arn('RoleA'), credential_source: 'EcsContainer' })],
      { key: 'container', roles: [arn('RoleA')] },
      {
        env: { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/creds' },
        containers: { 'http://169.254.170.2/creds': keysOf('container') },
      },
    ),
    ofA(
      'TestAssumeRole.test_invalid_credential_source',
      [
        section('profile A', {
          role_arn: arn('RoleA'),
          credential_source: 'CustomInvalidProvider',
        }),
      ],
      { fails: '"CustomInvalidProvider"' },
    ),
    ofA(
      'TestAssumeRole.test_misconfigured_source_profile',
      [section('profile A', A), section('profile B', { region: 'us-west-2' })],
      { fails: 'The source profile "B" must have credentials.' },
    ),
    ofA(
      'TestAssumeRole.test_recursive_assume_role',
      [
        section('profile A', A),
        section('profile B', { role_arn: arn('RoleB'), source_profile: 'C' }),
        section('profile C', KEYS),
      ],
      { key: 'abc123', roles: [arn('RoleB'), arn('RoleA')] },
    ),
    ofA(
      'TestAssumeRole.test_recursive_assume_role_stops_at_static_creds',
      [
        section('profile A', A),
        section('profile B', {
          ...pair('b', 's'),
          role_arn: arn('RoleB'),
          source_profile: 'C',
        }),
        section('profile C', KEYS),
      ],
      { key: 'b', roles: [arn('RoleA')] },
    ),
    ofA(
      'TestAssumeRole.test_infinitely_recursive_assume_role',
      [section('profile A', { role_arn: arn('RoleA'), source_profile: 'A' })],
      { fails: 'Infinite loop in credential configuration detected.' },
    ),
    ofA(
      'TestAssumeRole.test_process_source_profile',
      [section('profile A', A), section('profile B', { credential_process: COMMAND })],
      { key: 'spam', roles: [arn('RoleA')] },
      {
        processes: { [COMMAND]: prints({ AccessKeyId: 'spam', SecretAccessKey: 'eggs' }) },
        files: { '/usr/bin/python': '' },
      },
    ),
    ofA(
      'TestAssumeRole.test_web_identity_source_profile',
      [
        section('profile A', A),
        section('profile B', { role_arn: arn('RoleB'), web_identity_token_file: '/token' }),
      ],
      { roles: [arn('RoleB'), arn('RoleA')] },
      { files: TOKEN },
    ),
    ofA(
      'TestAssumeRole.test_web_identity_source_profile_ignores_env_vars',
      [section('profile A', A), section('profile B', { web_identity_token_file: '/token' })],
      { fails: 'has no role ARN configured' },
      { files: TOKEN, env: { AWS_ROLE_ARN: arn('RoleB') } },
    ),
    ofA(
      'TestAssumeRole.test_sso_source_profile_legacy',
      [section('profile A', A), section('profile B', { ...PLACE, ...SSO })],
      { roles: [arn('RoleA')], sso: { role: 'SSORole' } },
      { files: signedIn(PLACE.sso_start_url) },
    ),
    ofA(
      'TestAssumeRole.test_sso_source_profile',
      [
        section('profile A', A),
        section('profile B', { sso_session: 'C', ...SSO }),
        section('sso-session C', PLACE),
      ],
      { roles: [arn('RoleA')], sso: { role: 'SSORole', session: 'C' } },
      { files: signedIn('C') },
    ),
    {
      test: 'TestAssumeRole.test_web_identity_credential_source_ignores_env_vars',
      profile: 'A',
      env: { AWS_ROLE_ARN: arn('RoleB'), AWS_WEB_IDENTITY_TOKEN_FILE: '/token' },
      files: TOKEN,
      config: section('profile A', { role_arn: arn('RoleA'), credential_source: 'Environment' }),
      expect: { fails: 'Error when retrieving credentials from Environment' },
    },
    ofA(
      'TestAssumeRole.test_self_referential_profile',
      [section('profile A', { role_arn: arn('RoleA'), source_profile: 'A', ...KEYS })],
      { key: 'abc123', roles: [arn('RoleA')] },
    ),
    ofA(
      'TestAssumeRoleWithWebIdentity.test_assume_role',
      [
        section('profile A', {
          role_arn: arn('RoleA'),
          role_session_name: 'sname',
          web_identity_token_file: '/token',
        }),
      ],
      { takes: 'profile-web-identity', roles: [arn('RoleA')], session: 'sname' },
      { files: TOKEN },
    ),
    {
      test: 'TestAssumeRoleWithWebIdentity.test_assume_role_env_vars',
      env: {
        AWS_ROLE_ARN: arn('RoleB'),
        AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
        AWS_ROLE_SESSION_NAME: 'bname',
      },
      files: TOKEN,
      config: section('profile B', { region: 'us-west-2' }),
      expect: { takes: 'web-identity', roles: [arn('RoleB')], session: 'bname' },
    },
    ofA(
      'TestAssumeRoleWithWebIdentity.test_assume_role_env_vars_do_not_take_precedence',
      [
        section('profile A', {
          role_arn: arn('RoleA'),
          role_session_name: 'aname',
          web_identity_token_file: '/token',
        }),
      ],
      { roles: [arn('RoleA')], session: 'aname' },
      {
        files: { ...TOKEN, '/other': 'totally.different.token' },
        env: {
          AWS_ROLE_ARN: arn('RoleC'),
          AWS_WEB_IDENTITY_TOKEN_FILE: '/other',
          AWS_ROLE_SESSION_NAME: 'cname',
        },
      },
    ),
    {
      test: 'TestProcessProvider.test_credential_process',
      profile: 'processcreds',
      config: section('profile processcreds', { credential_process: COMMAND }),
      processes: { [COMMAND]: prints({ AccessKeyId: 'spam', SecretAccessKey: 'eggs' }) },
      files: { '/usr/bin/python': '' },
      expect: { takes: 'profile-process', key: 'spam', secret: 'eggs' },
    },
    {
      test: 'TestProcessProvider.test_credential_process_returns_error',
      profile: 'processcreds',
      config: section('profile processcreds', { credential_process: `${COMMAND} --raise-error` }),
      processes: {
        [`${COMMAND} --raise-error`]: {
          exitCode: 1,
          stdout: '',
          stderr: 'Failed to retrieve credentials',
        },
      },
      files: { '/usr/bin/python': '' },
      expect: {
        fails:
          'Error when retrieving credentials from custom-process: Failed to retrieve credentials',
      },
    },
    {
      test: 'SSOSessionTest.test_mismatched_session_values',
      profile: 'A',
      config: `${section('profile A', { sso_session: 's', ...SSO, sso_region: 'us-east-2', sso_start_url: PLACE.sso_start_url })}${section('sso-session s', PLACE)}`,
      expect: {
        fails:
          'The value for sso_region is inconsistent between profile (us-east-2) and sso-session (us-east-1).',
      },
    },
    {
      test: 'SSOSessionTest.test_missing_sso_session',
      profile: 'A',
      config: section('profile A', { sso_session: 's', ...SSO }),
      expect: { fails: 'The specified sso-session does not exist: "s"' },
    },
  ],
};
