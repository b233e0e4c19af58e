import type { Case } from '../case.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const FILES = {
  '.aws/credentials':
    '[default]\naws_access_key_id = KEYDEFAULT\naws_secret_access_key = secret\n[dev]\naws_access_key_id = KEYDEV\naws_secret_access_key = secret\naws_session_token = token\n',
  '.aws/config': '[profile ops]\naws_access_key_id = KEYOPS\naws_secret_access_key = secret\n',
};

/** Which profile is taken, and what is said when it is not there. */
export const profileChoiceCases: readonly Case[] = [
  { name: 'the default profile', files: FILES },
  { name: 'a profile by AWS_PROFILE', env: { AWS_PROFILE: 'dev' }, files: FILES },
  { name: 'a profile of the config file', env: { AWS_PROFILE: 'ops' }, files: FILES },
  { name: 'a profile by AWS_DEFAULT_PROFILE', env: { AWS_DEFAULT_PROFILE: 'dev' }, files: FILES },
  {
    name: 'both profile variables',
    env: { AWS_PROFILE: 'dev', AWS_DEFAULT_PROFILE: 'ops' },
    files: FILES,
  },
  { name: 'a profile beside keys', env: { ...KEYS, AWS_PROFILE: 'dev' }, files: FILES },
  { name: 'an explicit profile beside keys', env: KEYS, profile: 'dev', files: FILES },
  {
    name: 'an explicit profile beside AWS_PROFILE',
    env: { AWS_PROFILE: 'ops' },
    profile: 'dev',
    files: FILES,
  },
  { name: 'a missing profile', env: { AWS_PROFILE: 'ghost' }, files: FILES },
  { name: 'a missing profile beside keys', env: { ...KEYS, AWS_PROFILE: 'ghost' }, files: FILES },
  { name: 'an explicit profile that is missing', profile: 'ghost', files: FILES },
  { name: 'an empty AWS_PROFILE', env: { AWS_PROFILE: '' }, files: FILES },
  { name: 'an empty AWS_PROFILE beside keys', env: { ...KEYS, AWS_PROFILE: '' }, files: FILES },
  {
    name: 'an empty AWS_PROFILE before AWS_DEFAULT_PROFILE',
    env: { AWS_PROFILE: '', AWS_DEFAULT_PROFILE: 'dev' },
    files: FILES,
  },
  {
    name: 'an empty AWS_DEFAULT_PROFILE before AWS_PROFILE',
    env: { AWS_PROFILE: 'dev', AWS_DEFAULT_PROFILE: '' },
    files: FILES,
  },
  { name: 'AWS_PROFILE=default without files', env: { AWS_PROFILE: 'default' } },
  {
    name: 'AWS_PROFILE=default without files, beside keys',
    env: { ...KEYS, AWS_PROFILE: 'default' },
  },
  { name: 'AWS_PROFILE=default with files', env: { AWS_PROFILE: 'default' }, files: FILES },
  {
    name: 'a profile with nothing in it',
    env: { AWS_PROFILE: 'void' },
    files: { '.aws/config': '[profile void]\nregion = eu-west-1\n' },
  },
  {
    name: 'a profile without any line, and keys',
    env: { ...KEYS, AWS_PROFILE: 'void' },
    files: { '.aws/config': '[profile void]\n' },
  },
  {
    name: 'files elsewhere',
    env: {
      AWS_CONFIG_FILE: '{home}/elsewhere/config',
      AWS_SHARED_CREDENTIALS_FILE: '~/elsewhere/credentials',
    },
    files: {
      'elsewhere/credentials':
        '[default]\naws_access_key_id = KEYELSE\naws_secret_access_key = s\n',
      ...FILES,
    },
  },
  {
    name: 'files elsewhere by a variable in the path',
    env: { AWS_SHARED_CREDENTIALS_FILE: '$HOME/elsewhere' },
    files: { elsewhere: '[default]\naws_access_key_id = KEYELSE\naws_secret_access_key = s\n' },
  },
  { name: 'an empty path variable', env: { AWS_SHARED_CREDENTIALS_FILE: '' }, files: FILES },
  {
    name: 'a path variable to nowhere',
    env: { AWS_SHARED_CREDENTIALS_FILE: '/nope/credentials' },
    files: FILES,
  },
];
