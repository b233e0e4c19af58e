import { expect, test } from '@jest/globals';
import { contentHits } from '../../src/scanner/content-hits.js';

/** Published keys, put together here so that the scan of this repository meets none. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'the S3 guide, first secret': ['uV3F3YluFJax1cknvbc', 'Gwgjvx4QpvB+leU8dUj2o'].join(''),
  'the S3 guide, second secret': ['OtxrzxIsfpFjA7SwPzI', 'Lwy8Bw21TLhquhboDYROV'].join(''),
  'guides of before 2012': ['kWcrlUX5JEDGM/LtmEEN', 'I/aVmYvHNif5zB+d9+ct'].join(''),
  "MinIO's playground": ['zuf+tfteSlswRu7BJ86we', 'kitnifILbZam1KYY3TG'].join(''),
  "Google's HMAC guide": ['bGoa+V7g/yqDXvKRqq+J', 'TFn4uQZbPiQJo4pf9RzJ'].join(''),
  'the IAM guide, changed': ['wJalrXUtnFEMI/K7MDEN', 'G/bPxRfiCYq7Qa7Qk3Zx'].join(''),
};

test.each(Object.entries(PUBLISHED))(
  'what %s publishes is no leak, in clear or in base64',
  (_, secret) => {
    const base64 = Buffer.from(secret).toString('base64');
    for (const spelled of [secret, base64, secret.replaceAll('/', '\\/')]) {
      expect(contentHits(Buffer.from(`aws_secret_access_key = ${spelled}\n`))).toEqual([]);
    }
  },
);

test('a key that differs from a published one in a letter is a leak', () => {
  const [secret = ''] = Object.values(PUBLISHED);
  const other = `${secret.slice(0, -1)}q`;
  expect(contentHits(Buffer.from(`aws_secret_access_key = ${other}\n`))).toHaveLength(1);
});
