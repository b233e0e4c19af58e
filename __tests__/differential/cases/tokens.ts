import type { Case } from '../case.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const config = (text: string) => ({ '.aws/config': text });
const web = { AWS_WEB_IDENTITY_TOKEN_FILE: '{home}/token', AWS_ROLE_ARN: arn('W') };
const token = { token: 'a.b.c' };
const sso =
  'sso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1\nsso_account_id = 111122223333\nsso_role_name = Admin\n';

/** Web identity, IAM Identity Center, login sessions. */
export const tokenCases: readonly Case[] = [
  { name: 'web identity by variables', env: web, files: token },
  { name: 'web identity beside keys', env: { ...web, ...KEYS }, files: token },
  {
    name: 'web identity beside a default profile',
    env: web,
    files: { ...token, '.aws/credentials': `[default]\n${pair('KEYDEFAULT')}` },
  },
  {
    name: 'web identity beside AWS_PROFILE',
    env: { ...web, AWS_PROFILE: 'dev' },
    files: { ...token, '.aws/credentials': `[dev]\n${pair('KEYDEV')}` },
  },
  {
    name: 'web identity beside an explicit profile',
    env: web,
    profile: 'dev',
    files: { ...token, '.aws/credentials': `[dev]\n${pair('KEYDEV')}` },
  },
  {
    name: 'web identity with an empty session name',
    env: { ...web, AWS_ROLE_SESSION_NAME: '' },
    files: token,
  },
  {
    name: 'web identity with an empty session name in the profile',
    env: { AWS_PROFILE: 'a' },
    files: {
      ...token,
      ...config(
        `[profile a]\nrole_arn = ${arn('A')}\nweb_identity_token_file = {home}/token\nrole_session_name =\n`,
      ),
    },
  },
  { name: 'web identity without its file', env: web },
  {
    name: 'web identity by a folder',
    env: { ...web, AWS_WEB_IDENTITY_TOKEN_FILE: '{home}/.aws' },
    files: { '.aws/config': '' },
  },
  {
    name: 'web identity without its file, beside a default profile',
    env: web,
    files: { '.aws/credentials': `[default]\n${pair('KEYDEFAULT')}` },
  },
  { name: 'a role variable alone', env: { AWS_ROLE_ARN: arn('W') } },
  {
    name: 'a token file variable alone',
    env: { AWS_WEB_IDENTITY_TOKEN_FILE: '{home}/token' },
    files: token,
  },
  { name: 'an empty role variable', env: { ...web, AWS_ROLE_ARN: '' }, files: token },
  { name: 'an empty token file variable', env: { ...web, AWS_WEB_IDENTITY_TOKEN_FILE: '' } },
  {
    name: 'web identity in a profile',
    env: { AWS_PROFILE: 'a' },
    files: {
      ...token,
      ...config(`[profile a]\nrole_arn = ${arn('P')}\nweb_identity_token_file = {home}/token\n`),
    },
  },
  {
    name: 'web identity in a profile, with keys',
    env: { AWS_PROFILE: 'a' },
    files: {
      ...token,
      ...config(
        `[profile a]\nrole_arn = ${arn('P')}\nweb_identity_token_file = {home}/token\n${pair('KEYA')}`,
      ),
    },
  },
  {
    name: 'web identity in a profile, with a source',
    env: { AWS_PROFILE: 'a' },
    files: {
      ...token,
      ...config(
        `[profile a]\nrole_arn = ${arn('P')}\nweb_identity_token_file = {home}/token\nsource_profile = b\n[profile b]\n${pair('KEYB')}`,
      ),
    },
  },
  {
    name: 'a token file in a profile, its role in a variable',
    env: { AWS_PROFILE: 'a', AWS_ROLE_ARN: arn('W') },
    files: { ...token, ...config('[profile a]\nweb_identity_token_file = {home}/token\n') },
  },
  {
    name: 'a token file in a profile and no role',
    env: { AWS_PROFILE: 'a' },
    files: { ...token, ...config('[profile a]\nweb_identity_token_file = {home}/token\n') },
  },
  {
    name: 'an empty variable hides the token file of a profile',
    env: { AWS_PROFILE: 'a', AWS_WEB_IDENTITY_TOKEN_FILE: '' },
    files: {
      ...token,
      ...config(`[profile a]\nrole_arn = ${arn('P')}\nweb_identity_token_file = {home}/token\n`),
    },
  },
  {
    name: 'web identity in a profile without its file',
    env: { AWS_PROFILE: 'a' },
    files: config(`[profile a]\nrole_arn = ${arn('P')}\nweb_identity_token_file = /nope/token\n`),
  },
  {
    name: 'web identity in a profile and in variables',
    env: { ...web, AWS_PROFILE: 'a' },
    files: {
      ...token,
      ...config(`[profile a]\nrole_arn = ${arn('P')}\nweb_identity_token_file = {home}/token\n`),
    },
  },
  {
    name: 'SSO without a sign-in',
    env: { AWS_PROFILE: 'a' },
    files: config(`[profile a]\n${sso}`),
  },
  {
    name: 'SSO session without a sign-in',
    env: { AWS_PROFILE: 'a' },
    files: config(
      '[profile a]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Admin\n[sso-session corp]\nsso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1\n',
    ),
  },
  {
    name: 'SSO session that does not exist',
    env: { AWS_PROFILE: 'a' },
    files: config(
      '[profile a]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Admin\n',
    ),
  },
  {
    name: 'SSO with settings missing',
    env: { AWS_PROFILE: 'a' },
    files: config('[profile a]\nsso_account_id = 111122223333\nsso_role_name = Admin\n'),
  },
  {
    name: 'SSO with only a start URL',
    env: { AWS_PROFILE: 'a' },
    files: config('[profile a]\nsso_start_url = https://x.awsapps.com/start\n'),
  },
  {
    name: 'SSO where profile and session disagree',
    env: { AWS_PROFILE: 'a' },
    files: config(
      '[profile a]\nsso_session = corp\nsso_region = us-east-1\nsso_account_id = 111122223333\nsso_role_name = Admin\n[sso-session corp]\nsso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1\n',
    ),
  },
  {
    name: 'SSO beside keys in the same profile',
    env: { AWS_PROFILE: 'a' },
    files: config(`[profile a]\n${sso}${pair('KEYA')}`),
  },
  {
    name: 'a login session without a sign-in',
    env: { AWS_PROFILE: 'a' },
    files: config('[profile a]\nlogin_session = arn:aws:iam::111122223333:user/u\n'),
    not: {
      boto3: "Debian's botocore 1.29 does not know login_session; read in 1.43",
      'aws-cli': "Debian's AWS CLI 2.9 does not know login_session; read in 2.36",
    },
  },
];
