import { describe, expect, test } from '@jest/globals';
import { hideAccounts } from '../../src/preflight/hide-accounts.js';
import { openRedactor, rawSecrets } from '../../src/preflight/secrets-of.js';
import { createRedactor } from '../../src/report/redaction.js';
import type { RawInputs } from '../../src/settings/inputs.js';
import { parseSettings } from '../../src/settings/parse.js';
import { KEY_ID, SECRET_KEY } from '../rules/secrets/facts.js';

const VALUE = 'a value that nobody may read';

function redacted(
  text: string,
  variables: Readonly<Record<string, string>>,
  inputs: RawInputs = {},
): string {
  const parsed = parseSettings(inputs, []);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openRedactor(parsed.settings, variables).text(text);
}

describe('a run hides from its first word', () => {
  test.each([
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
  ])('the value of %s, though nothing asks for it', (name) => {
    expect(redacted(`it is ${VALUE}.`, { [name]: VALUE })).toBe('it is ***.');
  });

  test.each(['aws-secret-access-key', 'aws-session-token', 'github-token'])(
    'the value of the input %s',
    (name) => {
      expect(redacted(`it is ${VALUE}.`, {}, { [name]: VALUE })).toBe('it is ***.');
    },
  );

  test('the value of a secret that the user names, and not that of another variable', () => {
    const inputs = { 'expected-secrets': 'DEPLOY_TOKEN' };
    expect(redacted(VALUE, { DEPLOY_TOKEN: VALUE }, inputs)).toBe('***');
    expect(redacted(VALUE, { OTHER: VALUE }, inputs)).toBe(VALUE);
  });

  test.each(['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'])('the middle of the key id in %s', (name) => {
    const shown = redacted(`it is ${KEY_ID}.`, { [name]: ` ${KEY_ID}\n` });
    expect(redacted(`it is ${KEY_ID}.`, { [name]: KEY_ID })).toBe(
      `it is ${KEY_ID.slice(0, 4)}...${KEY_ID.slice(-4)}.`,
    );
    expect(shown).not.toContain(KEY_ID);
  });

  test.each(['AWS_REGION', 'AWS_DEFAULT_REGION'])('what is no region in %s', (name) => {
    expect(redacted(`in ${SECRET_KEY}`, { [name]: SECRET_KEY })).toBe('in (40 characters)');
    expect(redacted('in eu-west-1', { [name]: 'eu-west-1' })).toBe('in eu-west-1');
  });

  test('accounts, where that is asked for', () => {
    const inputs: RawInputs = {
      'role-to-assume': 'arn:aws:iam::111122223333:role/deploy',
      'expected-arn': 'arn:aws:iam::444455556666:user/ci',
      'allowed-account-ids': '777788889999',
    };
    const accounts = '111122223333 444455556666 777788889999';
    expect(redacted(accounts, {}, inputs)).toBe(accounts);
    expect(redacted(accounts, {}, { ...inputs, 'mask-aws-account-id': 'true' })).toBe(
      '*** *** ***',
    );
  });
});

describe('what is masked before anything is parsed', () => {
  test('is every value that an input or a variable gives as a secret, however wrong the inputs are', () => {
    const inputs = {
      'aws-secret-access-key': 'the secret key',
      'github-token': 'the token',
      'role-to-assume': 'nonsense',
      'expected-secrets': 'DEPLOY_TOKEN: no-such-kind\n!! OTHER_TOKEN\n',
      nonsense: 'x',
    };
    const variables = {
      DEPLOY_TOKEN: 'deploy me',
      OTHER_TOKEN: 'other',
      AWS_SESSION_TOKEN: 'the session',
      UNRELATED: 'plain',
      EMPTY: '',
    };
    expect([...rawSecrets(inputs, variables)].sort()).toEqual(
      ['deploy me', 'other', 'the secret key', 'the session', 'the token'].sort(),
    );
  });

  test('is the password before the host of a proxy', () => {
    const proxy = { HTTPS_PROXY: 'http://builder:a-pass%2Fword@proxy.example:3128' };
    expect(rawSecrets({}, proxy)).toEqual(
      expect.arrayContaining(['a-pass%2Fword', 'a-pass/word', 'builder:a-pass%2Fword@']),
    );
  });

  test('never is what an object inherits', () => {
    expect(rawSecrets({ 'expected-secrets': 'constructor\ntoString' }, {})).toEqual([]);
  });
});

describe('account ids that are hidden', () => {
  test('are hidden in both spellings, whichever the report holds, and told for the runner to mask', () => {
    const redactor = createRedactor();
    const told = hideAccounts(
      { arn: 'arn:aws:iam::111122223333:role/x', message: 'account 4444-5555-6666' },
      redactor,
    );
    expect([...told].sort()).toEqual(
      ['111122223333', '1111-2222-3333', '444455556666', '4444-5555-6666'].sort(),
    );
    // Apart, since "expected ***, found ***" tells nothing.
    expect(redactor.text('1111-2222-3333 444455556666')).toBe('***A ***B');
  });

  test('are no parts of longer numbers or of hashes', () => {
    expect(hideAccounts('1111222233334 a111122223333 1111-2222-33334', createRedactor())).toEqual(
      [],
    );
  });
});
