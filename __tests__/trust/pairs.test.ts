import { describe, expect, test } from '@jest/globals';
import { parseClaims } from '../../src/trust/request/claims.js';
import { evaluate } from '../../src/trust/verdict/evaluate.js';
import type { Decision } from '../../src/trust/verdict/evaluation.js';
import { OPERATORS } from '../../src/trust/matching/operators/index.js';
import { parsePolicy } from '../../src/trust/document/policy.js';
import { PAIRS } from './pairs/index.js';
import { OPERATOR_PAIRS } from './pairs/operators.js';
import { ISSUER, type Pair, ROLE } from './pairs/pair.js';

/** What decided, as the table writes it: GitHub's own prefix is left out of keys. */
function decider({ element, operator = '', key = '' }: Decision): string {
  if (element !== 'condition') return element;
  if (key === 'sub') return `${operator} sub-alone`;
  const claim = key.toLowerCase().startsWith(`${ISSUER}:`) ? key.slice(ISSUER.length + 1) : key;
  return `${operator} ${claim}`;
}

function run(pair: Pair) {
  const policy = parsePolicy(JSON.stringify(pair.policy));
  const claims = parseClaims(JSON.parse(JSON.stringify(pair.claims)));
  if (!policy.ok || !claims.ok) throw new Error('the pair does not parse');
  return evaluate(policy.policy, claims.claims, pair.context ?? { roleArn: ROLE });
}

describe('a policy and a token', () => {
  test('there are at least 120 pairs, each with its own name', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
  });

  test.each(PAIRS.map((pair) => [pair.name, pair] as const))('%s', (_, pair) => {
    const { verdict, decidedBy } = run(pair);
    const found = {
      verdict,
      decides: decider(decidedBy),
      statement: decidedBy.statement ?? -1,
      cause: decidedBy.cause,
    };
    expect(found).toEqual({
      verdict: pair.verdict,
      decides: pair.decides ?? found.decides,
      statement: pair.statement ?? 0,
      cause: pair.cause ?? (pair.verdict === 'accepted' ? null : found.cause),
    });
    if (verdict !== 'accepted') expect(decidedBy.why).not.toBe('');
  });

  test('every operator has a row that cites the page it rests on', () => {
    const used = OPERATOR_PAIRS.map(({ policy }) => JSON.stringify(policy));
    const missing = [...OPERATORS.map(({ name }) => name), 'Null'].filter(
      (name) => !used.some((text) => text.includes(`"${name}"`)),
    );
    expect(missing).toEqual([]);
    expect(OPERATOR_PAIRS.filter(({ basis }) => !basis?.startsWith('https://docs.aws'))).toEqual(
      [],
    );
  });
});
