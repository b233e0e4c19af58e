import { describe, expect, test } from '@jest/globals';
import { regionFact } from '../../../src/facts/endpoints/region.js';
import { describeShape } from '../../../src/report/shape.js';

function region(
  given: string | null,
  variables: Readonly<Record<string, string>> = {},
  profile: string | null = null,
  arn: string | null = null,
) {
  return regionFact(given, variables, profile, arn, describeShape);
}

describe('the region', () => {
  test('is the first of input, AWS_REGION, AWS_DEFAULT_REGION and profile', () => {
    const variables = { AWS_REGION: 'eu-west-2', AWS_DEFAULT_REGION: 'eu-west-3' };
    expect(region('eu-west-1', variables, 'eu-north-1')).toMatchObject({
      value: 'eu-west-1',
      from: 'input aws-region',
    });
    expect(region(null, variables, 'eu-north-1')).toMatchObject({
      value: 'eu-west-2',
      from: 'AWS_REGION',
    });
    expect(region(null, { ...variables, AWS_REGION: '' }, 'eu-north-1')).toMatchObject({
      value: 'eu-west-3',
      from: 'AWS_DEFAULT_REGION',
    });
    expect(region(null, {}, 'eu-north-1')).toMatchObject({
      value: 'eu-north-1',
      from: 'the profile',
    });
  });

  test.each([
    [null, 'us-east-1'],
    ['arn:aws:iam::111122223333:role/deploy', 'us-east-1'],
    ['arn:aws-us-gov:iam::111122223333:role/deploy', 'us-gov-west-1'],
    ['arn:aws-cn:iam::111122223333:role/deploy', 'cn-north-1'],
    ['arn:aws-eusc:iam::111122223333:role/deploy', 'eusc-de-east-1'],
    ['arn:aws-iso:iam::111122223333:role/deploy', 'us-iso-east-1'],
    ['arn:aws-new:iam::111122223333:role/deploy', 'us-east-1'],
  ])('falls back within the partition of %s', (arn, value) => {
    expect(region(null, {}, null, arn)).toEqual({ value, from: null, malformed: [] });
  });

  test('passes over what is no region, and tells its shape but not its value', () => {
    const fact = region(null, { AWS_REGION: 'eu-west-1\n', AWS_DEFAULT_REGION: 'eu-west-3' });
    expect(fact).toMatchObject({ value: 'eu-west-3', from: 'AWS_DEFAULT_REGION' });
    expect(fact.malformed).toEqual([
      {
        variable: 'AWS_REGION',
        shape: expect.stringContaining('ends with a line feed'),
        meant: 'eu-west-1',
      },
    ]);
  });

  test('repeats of what is no region only what can be no secret', () => {
    const pasted = ['wJalr', 'XUtnFEMI/K7MDENG'].join('');
    const { malformed } = region(null, { AWS_REGION: pasted, AWS_DEFAULT_REGION: 'cn-north' });
    expect(malformed).toMatchObject([{ variable: 'AWS_REGION' }, { shown: 'cn-north' }]);
    expect(JSON.stringify(malformed)).not.toContain('XUtn');
  });

  test('that one variable names wrongly is told once, though an SDK read it as well', () => {
    expect(region(null, { AWS_REGION: 'Ireland' }, 'Ireland').malformed).toHaveLength(1);
    expect(region(null, { AWS_DEFAULT_REGION: 'Ireland' }, 'Ireland').malformed).toHaveLength(1);
    expect(region(null, {}, 'Ireland').malformed).toMatchObject([{ variable: 'the profile' }]);
  });
});
