import { describe, expect, test } from '@jest/globals';
import type { SecretSource } from '../../../src/expectations/secret.js';
import { withheldFrom } from '../../../src/facts/job/withheld.js';
import { peel } from '../../../src/facts/secrets/edges.js';
import { faultOf } from '../../../src/facts/secrets/fault.js';
import { secretFacts } from '../../../src/facts/secrets/secrets.js';
import { factsAbout, KEY_ID, PUSH, SECRET_KEY } from '../../rules/secrets/facts.js';

describe('the facts about secrets', () => {
  test('tell absent, empty, blank and present apart', () => {
    const facts = factsAbout({ A: undefined, B: '', C: ' \t\n', D: '0' });
    expect(facts.secrets.map(({ presence }) => presence)).toEqual([
      'absent',
      'empty',
      'blank',
      'present',
    ]);
  });

  test('look at every source once, parts of a credential that nobody expects included', () => {
    const asked: string[] = [];
    const lookup = ({ kind, name }: SecretSource) => {
      asked.push(`${kind} ${name}`);
      return undefined;
    };
    const from = { kind: 'variable', name: 'DEV_AWS_ACCESS_KEY_ID' } as const;
    const expected = { name: from.name, kind: 'aws-access-key-id', from } as const;
    secretFacts([expected, expected], lookup, PUSH);
    expect(asked).toEqual([
      'variable DEV_AWS_ACCESS_KEY_ID',
      'variable DEV_AWS_SECRET_ACCESS_KEY',
      'variable DEV_AWS_SESSION_TOKEN',
    ]);
  });

  test('hold lengths, classes and surroundings, and nothing else of a value', () => {
    const [secret] = factsAbout({ AWS_SECRET_ACCESS_KEY: `"${SECRET_KEY}"\n` }).secrets;
    expect(secret?.shape).toEqual({
      length: 43,
      coreLength: 40,
      lines: 1,
      classes: ['upper-case letters', 'lower-case letters', 'digits', 'symbols'],
      starts: [{ mark: 'double quote', count: 1 }],
      ends: [
        { mark: 'line feed', count: 1 },
        { mark: 'double quote', count: 1 },
      ],
      looks: 'secret-key',
    });
  });

  test('group the environment, inputs and the own prefix into credentials of their own', () => {
    const { trios } = factsAbout({
      AWS_ACCESS_KEY_ID: KEY_ID,
      AWS_SECRET_ACCESS_KEY: SECRET_KEY,
      'with: aws-access-key-id': KEY_ID,
      STAGING_AWS_SECRET_ACCESS_KEY: SECRET_KEY,
      'DEPLOY_ID: aws-access-key-id': KEY_ID,
      'DEPLOY_KEY: aws-secret-access-key': SECRET_KEY,
    });
    expect(
      trios.map(({ id, secret, token, canonical }) => [
        id.name,
        secret.name,
        token?.name ?? null,
        canonical,
      ]),
    ).toEqual([
      ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', true],
      ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token', true],
      [
        'STAGING_AWS_ACCESS_KEY_ID',
        'STAGING_AWS_SECRET_ACCESS_KEY',
        'STAGING_AWS_SESSION_TOKEN',
        false,
      ],
      ['DEPLOY_ID', 'DEPLOY_KEY', null, false],
    ]);
  });

  test('do not guess which of two loose key ids a secret key belongs to', () => {
    const { trios } = factsAbout({
      'A: aws-access-key-id': SECRET_KEY,
      'B: aws-access-key-id': SECRET_KEY,
      'C: aws-secret-access-key': KEY_ID,
    });
    expect(trios).toEqual([]);
  });
});

describe('a character that cannot be seen', () => {
  const UNSEEN = Array.from('\u00ad\u061c\u115f\u180e\u200b\u202e\u2060\u2800\ufeff\ufff9');

  test.each(UNSEEN)('around a value is peeled off, and is what is wrong with it: %j', (unseen) => {
    for (const value of [`${unseen}hunter2-hunter2`, `hunter2-hunter2${unseen}`]) {
      expect(peel(value, false).core).toBe('hunter2-hunter2');
      expect(faultOf('text', value)).toEqual({ is: 'byte-order-mark' });
    }
  });

  test.each([...UNSEEN, '\u{e0041}'])('within a value of one alphabet is found: %j', (unseen) => {
    const id = `${KEY_ID.slice(0, 9)}${unseen}${KEY_ID.slice(9)}`;
    expect(faultOf('aws-access-key-id', id)).toEqual({ is: 'byte-order-mark' });
  });

  test('is none where it draws a picture with the one before it', () => {
    expect(faultOf('text', 'hunter2-hunter2 \u2764\ufe0f')).toBeNull();
  });
});

describe('GitHub withholds secrets', () => {
  test.each([
    ['pull_request', true, false, 'fork'],
    ['pull_request_review', true, false, 'fork'],
    ['pull_request', true, true, 'fork'],
    ['pull_request', false, true, 'dependabot'],
    ['push', false, true, 'dependabot'],
    ['pull_request_target', true, false, null],
    ['pull_request_target', false, true, null],
    ['workflow_run', false, true, null],
    ['pull_request', null, false, null],
    ['pull_request', false, false, null],
    [null, true, true, null],
  ] as const)(
    'on %s, from a fork: %s, by Dependabot: %s -> %s',
    (event, fromFork, dependabot, why) => {
      expect(withheldFrom({ ...PUSH, event, fromFork, dependabot })).toBe(why);
    },
  );
});
