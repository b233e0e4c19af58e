import { createHash } from 'node:crypto';
import type { Case } from '../case.js';

const URL = 'https://x.awsapps.com/start';
const NEVER = '2099-01-01T00:00:00Z';
const ONCE = '2020-01-01T00:00:00Z';
const place = `sso_start_url = ${URL}\nsso_region = eu-west-1\n`;
const who = 'sso_account_id = 111122223333\nsso_role_name = Admin\n';
const bySession = `[profile a]\nsso_session = corp\n${who}[sso-session corp]\n${place}`;
const byUrl = `[profile a]\n${who}${place}`;
const env = { AWS_PROFILE: 'a' };

const signedIn = (key: string, token: object) => ({
  [`.aws/sso/cache/${createHash('sha1').update(key).digest('hex')}.json`]: JSON.stringify(token),
});
const old = "Debian's SDK looks for the session of the profile that was chosen, not of its source";
const unaware = "Debian's botocore 1.29 and AWS CLI 2.9 do not know services; read and run in 1.43";

/** What `aws sso login` left behind, and settings of IAM Identity Center in halves. */
export const signInCases: readonly Case[] = [
  {
    name: 'a sign-in by session',
    env,
    files: {
      '.aws/config': bySession,
      ...signedIn('corp', { accessToken: 'token', expiresAt: NEVER }),
    },
  },
  {
    name: 'a sign-in by start URL',
    env,
    files: { '.aws/config': byUrl, ...signedIn(URL, { accessToken: 'token', expiresAt: NEVER }) },
  },
  {
    name: 'a sign-in whose expiry, long ago, ends in UTC',
    env,
    files: {
      '.aws/config': bySession,
      ...signedIn('corp', { accessToken: 'token', expiresAt: '2020-01-01T00:00:00UTC' }),
    },
    not: { javascript: 'a date that it cannot read; what it makes of that was not looked at' },
  },
  {
    name: 'a sign-in that has expired, by session',
    env,
    files: {
      '.aws/config': bySession,
      ...signedIn('corp', { accessToken: 'token', expiresAt: ONCE }),
    },
  },
  {
    name: 'a sign-in that has expired, by start URL',
    env,
    files: { '.aws/config': byUrl, ...signedIn(URL, { accessToken: 'token', expiresAt: ONCE }) },
    not: {
      boto3: 'botocore 1.29 leaves it to the service to refuse it; run in 1.43',
      'aws-cli': 'AWS CLI 2.9 leaves it to the service to refuse it',
    },
  },
  {
    name: 'a sign-in without a token, by session',
    env,
    files: { '.aws/config': bySession, ...signedIn('corp', { expiresAt: NEVER }) },
  },
  {
    name: 'a sign-in without an end, by session',
    env,
    files: { '.aws/config': bySession, ...signedIn('corp', { accessToken: 'token' }) },
  },
  {
    name: 'a sign-in without an end, by start URL',
    env,
    files: { '.aws/config': byUrl, ...signedIn(URL, { accessToken: 'token' }) },
  },
  {
    name: 'a role whose source has signed in by start URL',
    env: { AWS_PROFILE: 'r' },
    files: {
      '.aws/config': `${byUrl}[profile r]\nrole_arn = arn:aws:iam::111122223333:role/R\nsource_profile = a\n`,
      ...signedIn(URL, { accessToken: 'token', expiresAt: NEVER }),
    },
  },
  {
    name: 'a role whose source has signed in by session',
    env: { AWS_PROFILE: 'r' },
    files: {
      '.aws/config': `${bySession}[profile r]\nrole_arn = arn:aws:iam::111122223333:role/R\nsource_profile = a\n`,
      ...signedIn('corp', { accessToken: 'token', expiresAt: NEVER }),
    },
    not: { boto3: old, 'aws-cli': old },
  },
  {
    name: 'a session that lacks its start URL, which the profile has',
    env,
    files: {
      '.aws/config': `[profile a]\nsso_session = corp\nsso_start_url = ${URL}\n${who}[sso-session corp]\nsso_region = eu-west-1\n`,
    },
  },
  {
    name: 'a session that holds account and role, which the profile lacks',
    env,
    files: {
      '.aws/config': '[sso-session corp]\nsso_region = eu-west-1\nsso_role_name = Admin\n',
      '.aws/credentials': `[a]\nsso_account_id = 111122223333\nsso_start_url = ${URL}\nsso_session = corp\n`,
    },
  },
  {
    name: 'a session in a config file that is named with a tilde',
    env: { ...env, AWS_CONFIG_FILE: '~/.aws/config' },
    files: {
      '.aws/config': bySession,
      ...signedIn('corp', { accessToken: 'token', expiresAt: NEVER }),
    },
  },
  {
    name: 'SSO with an empty region',
    env,
    files: { '.aws/config': `[profile a]\n${who}sso_start_url = ${URL}\nsso_region =\n` },
  },
  {
    name: 'SSO with an empty account',
    env,
    files: {
      '.aws/config': `[profile a]\n${place}sso_account_id =\nsso_role_name = Admin\n`,
      ...signedIn(URL, { accessToken: 'token' }),
    },
  },
  {
    name: 'a services section that does not exist',
    env,
    files: {
      '.aws/config':
        '[profile a]\naws_access_key_id = KEYA\naws_secret_access_key = secret\nservices = none\n',
    },
    not: { boto3: unaware, 'aws-cli': unaware },
  },
  {
    name: 'SSO with an empty session name',
    files: {
      '.aws/config':
        '[default]\nsso_session =\nsso_account_id = 111122223333\nsso_role_name = Admin\n',
    },
    not: {
      javascript: 'it takes what follows for a block',
      boto3: 'it was drawn for Go',
      'aws-cli': 'it was drawn for Go',
    },
  },
  {
    name: 'a session in the credentials file',
    env: { AWS_PROFILE: 'a' },
    files: {
      '.aws/config': '[profile a]\nsso_session = corp\n',
      '.aws/credentials': '[sso-session corp]\n',
    },
    not: {
      javascript: 'it was drawn for Go',
      boto3: 'it was drawn for Go',
      'aws-cli': 'it was drawn for Go',
    },
  },
];
