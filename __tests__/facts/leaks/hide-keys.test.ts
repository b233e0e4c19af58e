import { describe, expect, test } from '@jest/globals';
import { hideKeys } from '../../../src/facts/leaks/hide-keys.js';
import { leakFactsOf } from '../../../src/facts/leaks/leak-facts.js';
import { seal } from '../../../src/report/sealed.js';
import { fakeKeyId, fakeSecret } from '../../adapters/git/made-repository.js';

describe('a name that a repository chose', () => {
  test('loses the keys that are told by themselves', () => {
    const key = fakeKeyId(1);
    const other = fakeKeyId(2);
    const shown = hideKeys(`keys/${key}/${other}.txt`);
    expect(shown).toMatch(/^keys\/AKIA\.\.\.\w{4}\/AKIA\.\.\.\w{4}\.txt$/);
    expect(hideKeys('an/ordinary/path.txt')).toBe('an/ordinary/path.txt');
  });

  test('loses the key that the file holds, though nothing in the name tells it', () => {
    const key = fakeSecret(1).replaceAll('/', 'x');
    const [fact] = leakFactsOf([
      {
        kind: 'aws-secret-access-key',
        path: `dump-${key}.txt`,
        line: 1,
        column: 1,
        key: seal(key),
        author: key,
      },
    ]);
    expect(JSON.stringify(fact)).not.toContain(key);
    expect(fact?.path).toBe('dump-secret access key (40 characters).txt');
  });
});
