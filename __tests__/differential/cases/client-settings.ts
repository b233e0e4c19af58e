import type { Case } from '../case.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const config = (text: string) => ({
  '.aws/config': `[default]\naws_access_key_id = KEYDEF\naws_secret_access_key = secret\n${text}`,
});

/** Settings that have nothing to do with credentials, over which botocore falls all the same. */
export const clientSettingCases: readonly Case[] = [
  { name: 'attempts in words', env: { ...KEYS, AWS_MAX_ATTEMPTS: 'many' } },
  { name: 'no attempts', env: { ...KEYS, AWS_MAX_ATTEMPTS: '0' } },
  { name: 'attempts with blanks', env: { ...KEYS, AWS_MAX_ATTEMPTS: ' 3 ' } },
  { name: 'an empty number of attempts', files: config('max_attempts =\n') },
  { name: 'a retry mode in capitals', env: { ...KEYS, AWS_RETRY_MODE: 'Standard' } },
  { name: 'an empty retry mode, and no credentials', env: { AWS_RETRY_MODE: '' } },
  {
    name: 'attempts and a retry mode that are both wrong',
    env: { ...KEYS, AWS_MAX_ATTEMPTS: '0', AWS_RETRY_MODE: 'x' },
  },
  {
    name: 'a choice of STS endpoints that there is not',
    env: { ...KEYS, AWS_STS_REGIONAL_ENDPOINTS: 'global' },
  },
  { name: 'a timeout that is no integer', env: { ...KEYS, AWS_METADATA_SERVICE_TIMEOUT: '1.5' } },
  {
    name: 'a timeout that is no integer, and a profile that is not there',
    env: { AWS_PROFILE: 'nope', AWS_METADATA_SERVICE_TIMEOUT: '1.5' },
  },
  {
    name: 'a number of tries that is none, and a profile that is not there',
    env: { AWS_PROFILE: 'nope', AWS_METADATA_SERVICE_NUM_ATTEMPTS: 'x' },
  },
  { name: 'an s3 block without a line', files: config('s3 =\n') },
  { name: 's3 with a word', files: config('s3 = word\n') },
];
