import { describe, expect, test } from '@jest/globals';
import { leakFactsOf, type LeakContext } from '../../../src/facts/leaks/leak-facts.js';
import { judge } from '../../../src/report/judge.js';
import { seal } from '../../../src/report/sealed.js';
import { leakRules } from '../../../src/rules/leaks/index.js';
import type { LocatedHit } from '../../../src/world/git.js';
import { drawFrom, keyId, secretKey, sessionToken } from '../../scanner/fake-keys.js';

const draw = drawFrom(77);
const ID = 'aws-access-key-id';
const SECRET = 'aws-secret-access-key';
const TOKEN = 'aws-session-token';
const NOW = Date.UTC(2026, 10, 28);

function hit(kind: string, line: number, more: Partial<LocatedHit> = {}): LocatedHit {
  const key = kind === ID ? keyId(draw) : kind === SECRET ? secretKey(draw) : sessionToken(draw);
  return { kind, path: 'a.env', line, column: 1, key: seal(key), ...more };
}

/** Each finding by its severity, its kind and its parts' lines. */
function told(hits: readonly LocatedHit[], context: LeakContext = {}): string[] {
  return leakFactsOf(hits, context).flatMap((fact) =>
    judge(leakRules, [fact], (text) => text).map(({ severity, ruleId, location }) => {
      const line = location.kind === 'file' ? location.line : 0;
      const parts = (fact.parts ?? []).map((part) => part.line);
      return `${severity} ${ruleId.slice(6)} ${[line, ...parts].join('+')}`;
    }),
  );
}

describe('one credential is one finding', () => {
  test('of its id, its secret and its token, in whatever order they stand', () => {
    expect(told([hit(ID, 1), hit(SECRET, 2)])).toEqual([`error ${SECRET} 2+1`]);
    expect(told([hit(SECRET, 1), hit(ID, 3)])).toEqual([`error ${SECRET} 1+3`]);
    const temporary = hit(ID, 2, { key: seal(keyId(draw, ['AS', 'IA'].join(''))) });
    expect(told([hit(TOKEN, 1), temporary, hit(SECRET, 3)])).toEqual([`error ${SECRET} 3+1+2`]);
  });

  test('and two profiles are two', () => {
    expect(told([hit(ID, 1), hit(SECRET, 2), hit(ID, 5), hit(SECRET, 6)])).toEqual([
      `error ${SECRET} 2+1`,
      `error ${SECRET} 6+5`,
    ]);
  });

  test('but not of parts in two files, in two commits, or far from each other', () => {
    for (const more of [{ path: 'b.env' }, { commit: 'b'.repeat(40) }]) {
      expect(told([hit(ID, 1), hit(SECRET, 2, more)])).toHaveLength(2);
    }
    expect(told([hit(ID, 1), hit(SECRET, 40)])).toHaveLength(2);
  });

  test('with the fingerprint of its secret, whether the id stands there or not', () => {
    const secret = hit(SECRET, 2);
    const prints = [[secret], [hit(ID, 1), secret]].map((hits) =>
      judge(leakRules, leakFactsOf(hits), (text) => text).map(({ fingerprint }) => fingerprint),
    );
    expect(prints[0]).toEqual(prints[1]);
  });
});

describe('a lone half', () => {
  test('counts for less where its session ends, and in full where the other half may come', () => {
    expect(told([hit(ID, 1)])).toEqual([`error ${ID} 1`]);
    expect(told([hit(SECRET, 1)])).toEqual([`error ${SECRET} 1`]);
    expect(told([hit(TOKEN, 1)])).toEqual([`warning ${TOKEN} 1`]);
    for (const prefix of ['AS', 'AB', 'AC']) {
      const id = keyId(draw, prefix + (prefix === 'AC' ? 'CA' : 'IA'));
      expect(told([hit(ID, 1, { key: seal(id) })])).toEqual([`note ${ID} 1`]);
    }
    const [finding] = judge(leakRules, leakFactsOf([hit(SECRET, 1)]), (text) => text);
    expect(finding?.title).toContain('without its key id');
    expect(finding?.evidence).toContainEqual({ label: 'not beside it', actual: 'its key id' });
  });

  test('counts in full where the other half stands elsewhere in its file', () => {
    expect(told([hit(ID, 1), hit(SECRET, 90)])).toEqual([`error ${ID} 1`, `error ${SECRET} 90`]);
  });
});

describe('what is told of a key', () => {
  const url = (date: string) =>
    hit('aws-presigned-url', 1, {
      key: seal(`${'0a9b'.repeat(16)}&X-Amz-Date=${date}T000000Z&X-Amz-Expires=3600`),
    });

  test('that it has ended, where it says so and the time is known', () => {
    expect(told([url('20251101')], { now: NOW })).toEqual(['note aws-presigned-url 1']);
    expect(told([url('20251101')])).toEqual(['warning aws-presigned-url 1']);
    expect(told([url('20261201')], { now: NOW })).toEqual(['warning aws-presigned-url 1']);
  });

  test('whether its account is the one that the job expects, and that it may be a canary', () => {
    const canary = hit(ID, 1, { key: seal(['AKIA', 'SP2TPHJSQH3FJQ7W'].join('')) });
    const evidence = (accounts: readonly string[]) =>
      judge(leakRules, leakFactsOf([canary], { accounts }), (text) => text)
        .flatMap((finding) => finding.evidence)
        .map(({ label, actual }) => `${label}: ${actual}`)
        .join('\n');
    expect(evidence([])).toContain('account of the key: 171436882533\n');
    expect(evidence([])).toContain('may be a canary');
    expect(evidence(['171436882533'])).toContain('171436882533, an account that this job expects');
    expect(evidence(['111122223333'])).toContain('171436882533, another account');
  });
});
