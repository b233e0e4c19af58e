import { describe, expect, test } from '@jest/globals';
import { guessSecretKind } from '../../src/expectations/secret-kind.js';

describe('the kind of a secret is guessed', () => {
  test.each([
    ['AWS_ACCESS_KEY_ID', 'aws-access-key-id'],
    ['STAGING_AWS_ACCESS_KEY_ID', 'aws-access-key-id'],
    ['AWS_ACCESS_KEY_ID_PROD', 'aws-access-key-id'],
    ['AWS_SECRET_ACCESS_KEY', 'aws-secret-access-key'],
    ['TEAM_A_AWS_SESSION_TOKEN', 'aws-session-token'],
    ['AWS_ROLE_ARN', 'role-arn'],
    ['DEPLOY_ROLE_ARN', 'role-arn'],
    ['PROD_AWS_ACCOUNT_ID', 'account-id'],
    ['AWS_DEFAULT_REGION', 'region'],
  ])('from the well-known name %s', (name, kind) => {
    expect(guessSecretKind({ kind: 'variable', name })).toBe(kind);
  });

  test.each([
    'AWS_ACCESS_KEY_ID_FILE',
    'AWS_SECRET_ACCESS_KEY_PARAMETER',
    'MYAWS_ACCESS_KEY_ID',
    'aws_access_key_id',
    'DEPLOY_TOKEN',
    'ROLE_ARNS',
    'SERVICE_REGION',
    'aws-access-key-id',
    '__proto__',
  ])('never from a name that only resembles one: %s', (name) => {
    expect(guessSecretKind({ kind: 'variable', name })).toBe('text');
  });

  test('from the inputs of configure-aws-credentials, and from no other input', () => {
    const kinds = ['aws-access-key-id', 'aws-region', 'constructor', 'token'].map((name) =>
      guessSecretKind({ kind: 'input', name }),
    );
    expect(kinds).toEqual(['aws-access-key-id', 'region', 'text', 'text']);
  });
});
