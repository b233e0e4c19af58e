import type { Case } from '../case.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const DEFAULT = '[default]\naws_access_key_id = KEYDEFAULT\naws_secret_access_key = secret\n';

const LINE_BREAKS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a key id that ends in a line break', { AWS_ACCESS_KEY_ID: 'KEYENV\n' }],
  ['a key id with a line break of Windows', { AWS_ACCESS_KEY_ID: 'KEYENV\r\n' }],
  ['a session token that ends in a line break', { AWS_SESSION_TOKEN: 'token\n' }],
];

/** Keys in variables, whole, in halves and left over. */
export const environmentCases: readonly Case[] = [
  ...LINE_BREAKS.map(
    ([name, env]): Case => ({
      name,
      env: { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 's', ...env },
      not: { javascript: 'its oracle answers below the check of headers' },
    }),
  ),
  {
    name: 'a secret that ends in a line break, which nobody sees',
    env: { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret\n' },
  },
  { name: 'nothing at all' },
  { name: 'keys in the environment', env: KEYS },
  { name: 'keys with a session token', env: { ...KEYS, AWS_SESSION_TOKEN: 'token' } },
  { name: 'an id and no secret', env: { AWS_ACCESS_KEY_ID: 'KEYENV' } },
  {
    name: 'an id and an empty secret, before a default profile',
    env: { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: '' },
    files: { '.aws/credentials': DEFAULT },
  },
  { name: 'a secret and no id', env: { AWS_SECRET_ACCESS_KEY: 'secret' } },
  {
    name: 'both empty, before a default profile',
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    files: { '.aws/credentials': DEFAULT },
  },
  {
    name: 'a blank id',
    env: { AWS_ACCESS_KEY_ID: ' ', AWS_SECRET_ACCESS_KEY: ' ' },
    files: { '.aws/credentials': DEFAULT },
  },
  { name: 'the old token variable alone', env: { ...KEYS, AWS_SECURITY_TOKEN: 'old' } },
  {
    name: 'the old token variable beside the new',
    env: { ...KEYS, AWS_SECURITY_TOKEN: 'old', AWS_SESSION_TOKEN: 'new' },
  },
  {
    name: 'an empty old token variable beside the new',
    env: { ...KEYS, AWS_SECURITY_TOKEN: '', AWS_SESSION_TOKEN: 'new' },
  },
  {
    name: 'an expiration that has passed',
    env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' },
  },
  {
    name: 'an expiration far ahead',
    env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2099-01-01T00:00:00Z' },
  },
  {
    name: 'an expiration without a time zone',
    env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2099-01-01T00:00:00' },
  },
  { name: 'an expiration that is no date', env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: 'never' } },
  { name: 'an empty expiration', env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '' } },
  {
    name: 'an empty home',
    env: { HOME: '' },
    files: { '.aws/credentials': DEFAULT },
    not: {
      javascript: 'its home is then the folder that it runs in',
      go: 'it asks the system where the home is',
      terraform: 'it asks the system where the home is',
    },
  },
  { name: 'keys beside a default profile', env: KEYS, files: { '.aws/credentials': DEFAULT } },
  {
    name: "Go's names for the keys",
    env: { AWS_ACCESS_KEY: 'KEYENV', AWS_SECRET_KEY: 'secret' },
  },
  {
    name: 'the EC2 tools file',
    env: { AWS_CREDENTIAL_FILE: '{home}/ec2' },
    files: { ec2: 'AWSAccessKeyId=KEYEC2\nAWSSecretKey=secret\n' },
  },
  { name: 'an EC2 tools file that is not there', env: { AWS_CREDENTIAL_FILE: '/nope/ec2' } },
  {
    name: 'a file of boto 2',
    files: {
      '.boto': '[Credentials]\naws_access_key_id = KEYBOTO\naws_secret_access_key = secret\n',
    },
  },
  {
    name: 'a file of boto 2, named by a variable, without a secret',
    env: { BOTO_CONFIG: '{home}/boto.cfg' },
    files: { 'boto.cfg': '[Credentials]\naws_access_key_id = KEYBOTO\n' },
  },
];
