import { describe, expect, test } from '@jest/globals';
import { changedEnvironment } from '../../../src/facts/after/changed-variables.js';
import { variablesOf } from '../../../src/facts/after/saved-state.js';
import { KEY_ID } from '../../rules/secrets/facts.js';

type Variables = Readonly<Record<string, string>>;
const since = (before: Variables, now: Variables) =>
  changedEnvironment({ salt: 's', variables: variablesOf(before, 's') }, now);
const EMPTIED = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
};

describe('what has changed since this action looked', () => {
  test('is nothing where all is as it was, or no SDK reads it', () => {
    const same = { AWS_PROFILE: 'a', PATH: '/bin' };
    expect(since(same, { ...same, PATH: '/usr/bin' })).toEqual({ changed: [], cleanedUp: false });
  });

  test('is told by name, and what it was and is', () => {
    const { changed } = since(
      { AWS_PROFILE: '', AWS_CONFIG_FILE: '/a' },
      { AWS_PROFILE: 'prod', AWS_ENDPOINT_URL_S3: 'http://localhost:4566/x' },
    );
    expect(changed).toEqual([
      { name: 'AWS_CONFIG_FILE', decides: 'files', was: 'set', is: 'unset', shown: null },
      {
        name: 'AWS_ENDPOINT_URL_S3',
        decides: 'endpoint',
        was: 'unset',
        is: 'set',
        shown: 'localhost:4566',
      },
      { name: 'AWS_PROFILE', decides: 'profile', was: 'empty', is: 'set', shown: 'prod' },
    ]);
  });

  test('leaves out what configure-aws-credentials empties when the job has ended, all five of it', () => {
    const given = { AWS_ACCESS_KEY_ID: KEY_ID, AWS_REGION: 'eu-west-1' };
    expect(since(given, EMPTIED)).toEqual({ changed: [], cleanedUp: true });
    const { AWS_REGION: _, ...four } = EMPTIED;
    const partly = since(given, four);
    expect(partly.cleanedUp).toBe(false);
    expect(partly.changed.map(({ name }) => name)).toContain('AWS_ACCESS_KEY_ID');
    expect(since(given, { ...EMPTIED, AWS_PROFILE: 'x' }).changed).toMatchObject([
      { name: 'AWS_PROFILE' },
    ]);
  });

  test('shows no key, no password and no long text', () => {
    const { changed } = since(
      {},
      {
        AWS_PROFILE: KEY_ID,
        AWS_DEFAULT_PROFILE: 'x'.repeat(400),
        AWS_ENDPOINT_URL: 'http://me:hunter2@host.example/?token=abc',
        AWS_SECRET_ACCESS_KEY: 'whatever',
      },
    );
    const said = JSON.stringify(changed);
    for (const secret of [KEY_ID, 'hunter2', 'token', 'whatever', 'xxxx']) {
      expect(said).not.toContain(secret);
    }
  });
});
