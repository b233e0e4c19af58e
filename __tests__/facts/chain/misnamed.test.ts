import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { misnamedVariables } from '../../../src/facts/chain/misnamed.js';

const meantBy = (variable: string, others: Readonly<Record<string, string>> = {}) =>
  misnamedVariables({ [variable]: 'something', ...others })[0]?.meant;

describe('a variable that no SDK reads', () => {
  test.each([
    ['AWS_CREDENTIAL_FILE', 'AWS_SHARED_CREDENTIALS_FILE'],
    ['AWS_CREDENTIALS_FILE', 'AWS_SHARED_CREDENTIALS_FILE'],
    ['AWS_ACESS_KEY_ID', 'AWS_ACCESS_KEY_ID'],
    ['AWS_SECRET_KEY', 'AWS_SECRET_ACCESS_KEY'],
    ['aws_access_key_id', 'AWS_ACCESS_KEY_ID'],
    ['PROD_AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY_ID'],
    ['AWS_SECRET_ACCESS_KEY_STAGING', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_ROLE', 'AWS_ROLE_ARN'],
  ])('is told by its name: %s is meant for %s', (variable, meant) => {
    expect(meantBy(variable)).toBe(meant);
  });

  test.each([
    'AWS_REGION',
    'AWS_DEFAULT_PROFILE',
    'AWS_ROLE_SESSION_NAME',
    'INPUT_AWS_ACCESS_KEY_ID',
    'GITHUB_TOKEN',
    'PATH',
    'AWS_BUCKET',
    'ACCESS',
  ])('is not made of what has a meaning of its own: %s', (variable) => {
    expect(meantBy(variable)).toBeUndefined();
  });

  test('is of no account beside the one that is read, and without a value', () => {
    expect(meantBy('AWS_SECRET_KEY', { AWS_SECRET_ACCESS_KEY: 'x' })).toBeUndefined();
    expect(misnamedVariables({ AWS_SECRET_KEY: '' })).toEqual([]);
  });

  test('tells nothing of what it holds, whatever the environment is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ minLength: 9 })), (variables) => {
        const told = misnamedVariables(variables);
        expect(told.length).toBeLessThanOrEqual(5);
        for (const { variable } of told) expect(variable).toMatch(/^[A-Za-z]\w*$/);
      }),
    );
  });
});
