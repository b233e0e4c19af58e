import { describe, expect, test } from '@jest/globals';
import { awsCliOf } from '../../../src/chain/dialects/aws-cli.js';
import { trace } from '../../../src/chain/trace.js';
import { factsOf, type Sketch } from '../environment.js';

const say = (version: string, sketch: Sketch = {}) =>
  trace(awsCliOf(version), factsOf(sketch)).view;

describe('the AWS CLI says in its version', () => {
  test.each([
    [
      '2.9.19',
      'Unable to locate credentials. You can configure credentials by running "aws configure".',
    ],
    [
      '2.32.0',
      'Unable to locate credentials. You can configure credentials by running "aws login".',
    ],
    [
      '2.34.1',
      'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
    ],
  ])('%s that it finds nothing', (version, words) => {
    expect(say(version).message).toBe(words);
  });

  test('2.34 that a profile is missing, behind its mark', () => {
    const words = 'The config profile (ghost) could not be found';
    const env = { AWS_PROFILE: 'ghost' };
    expect(say('2.33', { env }).message).toBe(words);
    expect(say('2.34', { env }).message).toBe(`aws: [ERROR]: ${words}`);
  });

  test('2.34 that it has no region', () => {
    expect(say('2.34').regionMessage).toMatch(/^aws: \[ERROR\]: An error occurred \(NoRegion\): /);
    expect(say('2.9').regionMessage).toMatch(/^You must specify a region/);
  });
});

test('a line break in the key id shows at the first call, and the header is not repeated', () => {
  const env = { AWS_ACCESS_KEY_ID: 'KEYENV\n', AWS_SECRET_ACCESS_KEY: 's' };
  const { message } = say('2.9', { env });
  expect(message).toContain("Invalid header value b'AWS4-HMAC-SHA256 Credential=***'");
  expect(message).not.toContain('KEYENV');
});
