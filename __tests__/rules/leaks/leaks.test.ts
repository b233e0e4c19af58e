import { describe, expect, test } from '@jest/globals';
import { leakFactsOf } from '../../../src/facts/leaks/leak-facts.js';
import { judge } from '../../../src/report/judge.js';
import { seal } from '../../../src/report/sealed.js';
import { leakRules } from '../../../src/rules/leaks/index.js';
import { PATTERNS } from '../../../src/scanner/patterns/index.js';

const ID = ['AK', 'IA', 'QYLPMN5HHHFPZAM2'].join('');
const hit = (more = {}) => ({
  kind: 'aws-access-key-id',
  path: 'a.env',
  line: 1,
  column: 1,
  key: seal(ID),
  ...more,
});

describe('the rules on leaks', () => {
  test('there is one for each kind of key that the scanner knows, and one for what the job holds', () => {
    expect(leakRules.map(({ id }) => id).toSorted()).toEqual(
      [...PATTERNS.map(({ kind }) => `leaks/${kind}`), 'leaks/own-secret'].toSorted(),
    );
  });

  test('show a key id by its ends and its account, and never whole', () => {
    const [finding] = judge(leakRules, leakFactsOf([hit()]), (text) => text);
    expect(finding?.title).toBe(
      'The AWS access key id `AKIA...ZAM2` stands in `a.env`, line 1, without its secret',
    );
    expect(JSON.stringify(finding)).toContain('account of the key');
    expect(JSON.stringify(finding)).not.toContain(ID.slice(4, 12));
  });

  test('say of a staged key that it can still be taken back, with a command that does', () => {
    const staged = leakFactsOf([hit({ path: "it's.env" }), hit({ path: 'config/a b.env' })], {
      held: 'staged',
    });
    const found = judge(leakRules, staged, (text) => text);
    expect(found).toHaveLength(2);
    for (const { why, fix } of found) {
      expect(why).toContain('staged for the next commit, and in none yet');
      expect(fix).toContain('need not be replaced');
      expect(`${why} ${fix}`).not.toMatch(/does not take it back[^.]*\. *Deactivate/);
    }
    expect(found.map(({ paste }) => paste.map(({ code }) => code))).toEqual([
      ["git reset -q -- ':(top,literal)config/a b.env'\n"],
      [],
    ]);
  });

  test('say of a key in a text that git was not asked about no more than was looked at', () => {
    const [finding] = judge(leakRules, leakFactsOf([hit()], { held: 'loose' }), (text) => text);
    expect(finding?.why).toContain('Whether it was ever committed was not looked at');
  });

  test('give a key the same fingerprint after a move within its file, and another elsewhere', () => {
    const print = (more: object) =>
      judge(leakRules, leakFactsOf([hit(more)]), (text) => text).map(
        ({ fingerprint }) => fingerprint,
      );
    expect(print({ line: 9, column: 4, commit: 'abc' })).toEqual(print({}));
    expect(print({ path: 'b.env' })).not.toEqual(print({}));
    expect(print({ key: seal(ID.replace('QYL', 'RYL')) })).not.toEqual(print({}));
  });
});
