import { describe, expect, test } from '@jest/globals';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { type CredentialHints, expectCredentials } from '../../src/expectations/credentials.js';
import { NOT_GIVEN, type RawInputs } from '../../src/settings/inputs.js';
import { parseSettings } from '../../src/settings/parse.js';

const NOTHING: CredentialHints = { variables: {}, profileFiles: [], workflow: null };

function expectation(raw: RawInputs, hints: Partial<CredentialHints> = {}) {
  const parsed = parseSettings(raw, dialectNames);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return expectCredentials(parsed.settings, { ...NOTHING, ...hints });
}

const EVERYTHING: Partial<CredentialHints> = {
  variables: { AWS_PROFILE: 'ci' },
  profileFiles: ['/home/runner/.aws/config'],
  workflow: { asks: true, words: 'a step of this job uses aws-actions/x' },
};

describe('credentials are expected', () => {
  test('by expect-credentials, though nothing else asks for them', () => {
    expect(expectation({ 'expect-credentials': 'true' })).toEqual({
      expected: true,
      because: 'the input expect-credentials says so',
    });
  });

  test.each([
    ['role-to-assume', 'arn:aws:iam::111122223333:role/deploy'],
    ['aws-access-key-id', 'anything'],
    ['aws-secret-access-key', 'anything'],
    ['expected-arn', 'arn:aws:iam::111122223333:user/ci'],
    ['allowed-account-ids', '111122223333'],
    // Present and empty: the secret behind it is unset, and the job meant to have it.
    ['role-to-assume', ''],
    ['aws-access-key-id', ''],
    ['expected-arn', ''],
    ['allowed-account-ids', ' '],
  ] as const)('by the input %s: %j', (input, text) => {
    expect(expectation({ [input]: text })).toEqual({
      expected: true,
      because: expect.stringContaining(`the input ${input}`),
    });
  });

  test.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_ROLE_ARN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  ])('by the variable %s', (name) => {
    const found = expectation({}, { variables: { [name]: 'x' } });
    expect(found).toMatchObject({ expected: true, because: `the variable ${name} is set` });
  });

  test('by a key variable that is set to nothing: its secret is unset', () => {
    expect(expectation({}, { variables: { AWS_ACCESS_KEY_ID: '' } }).expected).toBe(true);
  });

  test('by a profile file, and by the workflow', () => {
    expect(expectation({}, { profileFiles: ['/home/runner/.aws/config'] })).toEqual({
      expected: true,
      because: 'the file /home/runner/.aws/config exists',
    });
    expect(expectation({}, { workflow: { asks: true, words: 'a step uses it' } })).toEqual({
      expected: true,
      because: 'a step uses it',
    });
  });

  test('for the first of these reasons', () => {
    const role = { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };
    expect(expectation(role, EVERYTHING)).toMatchObject({
      because: 'the input role-to-assume is set',
    });
    expect(expectation({}, EVERYTHING)).toMatchObject({
      because: 'the variable AWS_PROFILE is set',
    });
  });
});

describe('credentials are not expected', () => {
  test.each([
    ['where nothing speaks of AWS', {}],
    ['for a region alone', { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' }],
    ['for an empty session token, which long-lived keys leave behind', { AWS_SESSION_TOKEN: '' }],
    ['for variables of other tools', { AWS_SDK_LOAD_CONFIG: '1', GITHUB_TOKEN: 'x' }],
  ])('%s', (_, variables) => {
    expect(expectation({}, { variables })).toMatchObject({
      expected: false,
      reason: expect.stringMatching(/no input, variable, profile file or workflow step/),
    });
  });

  test('by a region or audience given as an input, nor by what was left out', () => {
    expect(expectation({ 'aws-region': 'eu-west-1', audience: 'x' }).expected).toBe(false);
    expect(expectation({ 'role-to-assume': NOT_GIVEN, 'expected-arn': NOT_GIVEN }).expected).toBe(
      false,
    );
  });

  test('before the step that sets them, and the workflow says which', () => {
    const workflow = { asks: false, words: 'a later step sets them' };
    expect(expectation({}, { workflow })).toEqual({
      expected: false,
      reason: 'a later step sets them',
    });
  });

  test('when the input says so, whatever else is there', () => {
    expect(expectation({ 'expect-credentials': 'false', 'expected-arn': '' }, EVERYTHING)).toEqual({
      expected: false,
      reason: 'the input expect-credentials is false',
    });
  });
});
