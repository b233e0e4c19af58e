import { expect, test } from '@jest/globals';
import { nameOf } from '../../src/scanner/naming.js';

test.each([
  ['aws_secret_access_key = ', 'secret-key'],
  ['TF_VAR_aws_secret_key="', 'secret-key'],
  ['"SecretAccessKey": "', 'secret-key'],
  ['os.getenv("AWS_SECRET", "', 'secret-key'],
  ['- name: AWS_SECRET_ACCESS_KEY\n  value: "', 'secret-key'],
  ['secretKey := "', 'any-secret-key'],
  ['SECRET_KEY=', 'any-secret-key'],
  ['MY_PROD_SECRET_KEY=', 'any-secret-key'],
  ['DUO_SECRET_KEY=', 'owned-secret'],
  ['PAYSTACK_SECRET_KEY=', 'owned-secret'],
  ['clerkSecretKey: "', 'owned-secret'],
  ['acme.secret-key=', 'owned-secret'],
  ['ACME_SECRET_ACCESS_KEY=', 'secret-key'],
  ['region: eu-west-1\nsecretKey: ', 'any-secret-key'],
  ['AWS_KEY=', 'secret-key'],
  ['aws_session_token=', 'session-token'],
  ['X-Amz-Security-Token=', 'session-token'],
  ['secret: ', 'secret'],
  ['s3:\n  bucket: x\n  secret: ', 'secret-key'],
  ['password = "', 'credential'],
  ['key: ', 'credential'],
  ['', 'nothing'],
  ['  - "', 'nothing'],
  ['banner = "', 'other'],
  ['client_secret = "', 'other'],
  ['DJANGO_SECRET_KEY = "', 'other'],
  ['{"secretAccessKey":e,"size":"', 'other'],
  ['aws_secret_access_key_hash = ', 'not-a-key'],
  ['"integrity": "sha1-', 'not-a-key'],
  ['aws_public_key = "', 'not-a-key'],
])('%j names what follows %s', (before, naming) => {
  expect(nameOf(before)).toBe(naming);
});

test('a key id right before it is told', () => {
  expect(nameOf(`login("${['AK', 'IAQ7WKZ2MVB4PCXE'].join('')}YT", "`)).toBe('key-id');
});

test('a text of any length is read in bounded time', () => {
  expect(nameOf(`aws_secret=${'x-'.repeat(100_000)}`)).toBe('other');
});
