import { describe, expect, test } from '@jest/globals';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { expectedSecrets } from '../../src/expectations/secrets.js';
import { NOT_GIVEN, type RawInputs } from '../../src/settings/inputs.js';
import { parseSettings } from '../../src/settings/parse.js';

/** Every expected secret as `kind of source: name (kind of value)`. */
function expected(raw: RawInputs, variables: Readonly<Record<string, string>> = {}): string[] {
  const parsed = parseSettings(raw, dialectNames);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return expectedSecrets(parsed.settings, variables).map(
    ({ from, kind }) => `${from.kind} ${from.name} (${kind})`,
  );
}

const ID = 'variable AWS_ACCESS_KEY_ID (aws-access-key-id)';
const SECRET = 'variable AWS_SECRET_ACCESS_KEY (aws-secret-access-key)';

describe('the secrets that a job needs', () => {
  test('are those it names, by the kind it says or the one that the name tells', () => {
    const text = 'DEPLOY_TOKEN\nPROD_ROLE_ARN\nAWS_REGION: text';
    expect(expected({ 'expected-secrets': text })).toEqual([
      'variable DEPLOY_TOKEN (text)',
      'variable PROD_ROLE_ARN (role-arn)',
      'variable AWS_REGION (text)',
    ]);
  });

  test('are both halves of a key when either is passed as an input', () => {
    const both = [
      'input aws-access-key-id (aws-access-key-id)',
      'input aws-secret-access-key (aws-secret-access-key)',
    ];
    expect(expected({ 'aws-access-key-id': 'x' })).toEqual(both);
    expect(expected({ 'aws-secret-access-key': '' })).toEqual(both);
    expect(expected({ 'aws-access-key-id': 'x', 'aws-session-token': '' })).toEqual(both);
    expect(expected({ 'aws-access-key-id': 'x', 'aws-session-token': 'y' })).toEqual([
      ...both,
      'input aws-session-token (aws-session-token)',
    ]);
  });

  test('are the inputs whose expression gave nothing', () => {
    expect(expected({ 'role-to-assume': '', 'aws-region': ' ' })).toEqual([
      'input role-to-assume (text)',
      'input aws-region (region)',
    ]);
    expect(expected({ 'role-to-assume': NOT_GIVEN })).toEqual([]);
  });

  test('are both standard variables when either is there, even empty', () => {
    expect(expected({}, { AWS_ACCESS_KEY_ID: '' })).toEqual([ID, SECRET]);
    expect(expected({}, { AWS_SECRET_ACCESS_KEY: 'x' })).toEqual([ID, SECRET]);
    expect(expected({}, { AWS_SESSION_TOKEN: 'x' })).toEqual([]);
    expect(expected({}, {})).toEqual([]);
  });

  test('are no variables that nobody means: beside a mock, or where no credentials are expected', () => {
    const variables = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    expect(expected({}, { ...variables, AWS_ENDPOINT_URL: 'http://localhost:4566' })).toEqual([]);
    expect(expected({}, { ...variables, AWS_ENDPOINT_URL_STS: 'http://localhost' })).toEqual([]);
    expect(expected({ 'expect-credentials': 'false' }, variables)).toEqual([]);
  });

  test('are only the present half where the user named one of them', () => {
    const raw = { 'expected-secrets': 'AWS_ACCESS_KEY_ID' };
    expect(expected(raw, { AWS_ACCESS_KEY_ID: 'x' })).toEqual([ID, ID]);
  });
});
