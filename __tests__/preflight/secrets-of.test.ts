import { describe, expect, test } from '@jest/globals';
import { hideAccounts } from '../../src/preflight/hide-accounts.js';
import { rawSecrets } from '../../src/preflight/secrets-of.js';
import { createRedactor } from '../../src/report/redaction.js';

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
    expect(redactor.text('1111-2222-3333 444455556666')).toBe('*** ***');
  });

  test('are no parts of longer numbers or of hashes', () => {
    expect(hideAccounts('1111222233334 a111122223333 1111-2222-33334', createRedactor())).toEqual(
      [],
    );
  });
});
