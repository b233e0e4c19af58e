import { describe, expect, test } from '@jest/globals';
import { mayContact } from '../../../src/facts/endpoints/egress.js';
import { iamTarget } from '../../../src/facts/endpoints/iam-endpoint.js';

const role = (partition: string) => `arn:${partition}:iam::111122223333:role/deploy`;

describe('IAM is asked', () => {
  test.each([
    ['aws', 'https://iam.amazonaws.com', 'us-east-1'],
    ['aws-us-gov', 'https://iam.us-gov.amazonaws.com', 'us-gov-west-1'],
    ['aws-cn', 'https://iam.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
  ])('for a role of %s at %s, signed for %s', (partition, endpoint, region) => {
    expect(iamTarget({}, role(partition), [])).toMatchObject({ endpoint, region });
    expect(mayContact(endpoint, 'iam', { allowEndpoints: [] }).allowed).toBe(true);
  });

  test.each([
    [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1'],
    [
      { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_IAM: 'http://127.0.0.1:2' },
      'http://127.0.0.1:2',
    ],
    [{ AWS_ENDPOINT_URL_IAM: '' }, 'https://iam.amazonaws.com'],
    [
      { AWS_ENDPOINT_URL_IAM: 'http://127.0.0.1:2', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'True' },
      'https://iam.amazonaws.com',
    ],
  ])('where %j says', (variables, endpoint) => {
    expect(iamTarget(variables as Record<string, string>, role('aws'), []).endpoint).toBe(endpoint);
  });

  test('for no longer than ten seconds: the policy helps, and is not worth a wait', () => {
    const { timeoutMs } = iamTarget({}, role('aws'), []);
    expect(timeoutMs).toBeGreaterThanOrEqual(5_000);
    expect(timeoutMs).toBeLessThanOrEqual(10_000);
  });
});
