import { describe, expect, test } from '@jest/globals';
import { mayContact } from '../../../src/facts/endpoints/egress.js';
import { iamTarget } from '../../../src/facts/endpoints/iam-endpoint.js';
import { stsEndpoint } from '../../../src/facts/endpoints/sts-endpoint.js';
import {
  PARTITIONS,
  partitionOfArn,
  partitionOfRegion,
} from '../../../src/report/aws/partitions.js';
import { isRegionName } from '../../../src/report/aws/region.js';

const NOBODY_ALLOWED = { allowEndpoints: [] };

describe.each(PARTITIONS.map((one) => [one.name, one] as const))(
  'the partition %s',
  (name, one) => {
    const arn = `arn:${name}:iam::111122223333:role/deploy`;

    test('owns the region that it falls back to', () => {
      expect(isRegionName(one.fallbackRegion)).toBe(true);
      expect(partitionOfRegion(one.fallbackRegion)).toBe(one);
      expect(partitionOfArn(arn)).toBe(one);
    });

    test('has places for STS and IAM to which its own credentials may go', () => {
      const sts = stsEndpoint(undefined, {}, one.fallbackRegion).url;
      const { endpoint, region } = iamTarget({}, arn, []);
      expect(region).toBe(one.fallbackRegion);
      expect(
        [sts, endpoint].map((url) => new URL(url).hostname.endsWith(`.${one.domain}`)),
      ).toEqual([true, true]);
      expect(mayContact(sts, 'sts', NOBODY_ALLOWED)).toEqual({ allowed: true });
      expect(mayContact(endpoint, 'iam', NOBODY_ALLOWED)).toEqual({ allowed: true });
    });
  },
);

test.each([
  'https://iam.eu-west-1.amazonaws.com',
  'https://iam.s3.amazonaws.com',
  'https://iam.amazonaws.com.cn',
  'https://iam.amazonaws.com.evil.example',
  'https://xiam.amazonaws.com',
])('no partition has IAM at %s', (url) => {
  expect(mayContact(url, 'iam', NOBODY_ALLOWED)).toMatchObject({ allowed: false });
});
