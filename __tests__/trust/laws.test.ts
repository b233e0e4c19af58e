import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseClaims } from '../../src/trust/request/claims.js';
import { evaluate } from '../../src/trust/verdict/evaluate.js';
import type { Verdict } from '../../src/trust/verdict/evaluation.js';
import { OPERATORS } from '../../src/trust/matching/operators/index.js';
import { parsePolicy } from '../../src/trust/document/policy.js';
import { PROVIDER, ROLE } from './pairs/pair.js';

const ISSUER = 'idp.example.com';
const letter = fc.constantFrom('a', 'b', 'A', '*', '?', ':', '/', '$', '{', '}', '1');
const text = fc.string({ unit: letter, maxLength: 6 });
const claims = fc.record(
  {
    x: fc.oneof(text, fc.array(text, { maxLength: 3 })),
    y: text,
    z: fc.constantFrom('1', '2', 'true'),
  },
  { requiredKeys: [] },
);
const names = OPERATORS.map(({ name }) => name);
const operator = fc.tuple(
  fc.constantFrom('', 'ForAllValues:', 'ForAnyValue:'),
  fc.constantFrom(...names),
  fc.constantFrom('', 'IfExists'),
);
const condition = fc.record({
  operator: operator.map((parts) => parts.join('')),
  key: fc.constantFrom('x', 'y', 'z'),
  values: fc.array(fc.oneof(text, fc.constantFrom('1', '2', 'true')), { maxLength: 3 }),
});
const statement = fc.record({
  effect: fc.constantFrom('Allow', 'Deny'),
  conditions: fc.array(condition, { maxLength: 3 }),
});

type Statement = {
  readonly effect: string;
  readonly conditions: readonly { operator: string; key: string; values: readonly string[] }[];
};

function documentOf(statements: readonly Statement[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map(({ effect, conditions }) => ({
      Effect: effect,
      Principal: { Federated: PROVIDER.replace(/oidc-provider.*/, `oidc-provider/${ISSUER}`) },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: Object.fromEntries(
        conditions.map(({ operator: name, key, values }) => [
          name,
          { [`${ISSUER}:${key}`]: values },
        ]),
      ),
    })),
  });
}

function verdictOf(statements: readonly Statement[], given: object): Verdict {
  const policy = parsePolicy(documentOf(statements));
  const parsed = parseClaims({ iss: `https://${ISSUER}`, ...given });
  if (!policy.ok || !parsed.ok) throw new Error('does not parse');
  return evaluate(policy.policy, parsed.claims, { roleArn: ROLE }).verdict;
}

const one = (name: string, values: readonly string[]): readonly Statement[] => [
  { effect: 'Allow', conditions: [{ operator: name, key: 'x', values }] },
];

describe('the laws of evaluation', () => {
  test('adding a Deny never grants', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 4 }),
        statement,
        claims,
        (list, extra, given) => {
          const before = verdictOf(list, given);
          const after = verdictOf([...list, { ...extra, effect: 'Deny' }], given);
          if (before !== 'accepted') expect(after).not.toBe('accepted');
        },
      ),
    );
  });

  test('adding an Allow never refuses what was accepted', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 4 }),
        statement,
        claims,
        (list, extra, given) => {
          if (verdictOf(list, given) === 'accepted') {
            expect(verdictOf([{ ...extra, effect: 'Allow' }, ...list], given)).toBe('accepted');
          }
        },
      ),
    );
  });

  test('the order of statements does not change the verdict', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), claims, (list, given) => {
        expect(verdictOf(list.toReversed(), given)).toBe(verdictOf(list, given));
      }),
    );
  });

  test('adding a condition to an Allow never grants', () => {
    fc.assert(
      fc.property(statement, condition, claims, (entry, extra, given) => {
        const allow = { ...entry, effect: 'Allow' };
        const narrower = {
          ...allow,
          conditions: [
            extra,
            ...allow.conditions.filter(({ operator: name }) => name !== extra.operator),
          ],
        };
        const wider = { ...allow, conditions: narrower.conditions.slice(1) };
        if (verdictOf([wider], given) === 'refused') {
          expect(verdictOf([narrower], given)).toBe('refused');
        }
      }),
    );
  });

  test('IfExists only widens', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(text, { maxLength: 3 }),
        claims,
        (name, values, given) => {
          if (verdictOf(one(name, values), given) === 'accepted') {
            expect(verdictOf(one(`${name}IfExists`, values), given)).toBe('accepted');
          }
        },
      ),
    );
  });

  test('Like without wildcards equals Equals', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ':', '/'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 3 }), claims, (values, given) => {
        expect(verdictOf(one('StringLike', values), given)).toBe(
          verdictOf(one('StringEquals', values), given),
        );
      }),
    );
  });

  test('a Not operator is the complement of the plain one', () => {
    const pairs = names.flatMap((name) => {
      const plain = name.replace(/^(String|Numeric|Date|Arn)Not/, '$1').replace(/^Not/, '');
      return plain === name ? [] : [[plain, name] as const];
    });
    const opposite: Record<Verdict, Verdict> = {
      accepted: 'refused',
      refused: 'accepted',
      'cannot-judge': 'cannot-judge',
    };
    const value = fc.oneof(fc.constantFrom('a', 'b*', '1', '2026-10-01', '10.0.0.0/8'));
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.array(value, { maxLength: 3 }),
        claims,
        ([plain, negated], values, given) => {
          expect(verdictOf(one(negated, values), given)).toBe(
            opposite[verdictOf(one(plain, values), given)],
          );
        },
      ),
    );
  });

  test('one star under StringLike accepts every text', () => {
    fc.assert(
      fc.property(fc.string(), (x) => {
        expect(verdictOf(one('StringLike', ['*']), { x })).toBe('accepted');
      }),
    );
  });

  test('a text equals itself, once what would be a variable is escaped', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (x) => {
        const escaped = x.replaceAll('${', '${$}{');
        expect(verdictOf(one('StringEquals', [escaped]), { x })).toBe('accepted');
      }),
    );
  });

  test('a refusal names an element that failed, of a statement that is there', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), claims, (list, given) => {
        const policy = parsePolicy(documentOf(list));
        const parsed = parseClaims({ iss: `https://${ISSUER}`, ...given });
        if (!policy.ok || !parsed.ok) throw new Error('does not parse');
        const { verdict, decidedBy, trace } = evaluate(policy.policy, parsed.claims, {
          roleArn: ROLE,
        });
        if (verdict !== 'refused') return;
        expect(decidedBy.why).not.toBe('');
        if (decidedBy.cause === 'no-allow') return;
        const decided = trace[decidedBy.statement ?? -1];
        expect(decided?.effect).toBe(decidedBy.cause === 'explicit-deny' ? 'Deny' : 'Allow');
        expect(decidedBy.matched).toBe(decidedBy.cause === 'explicit-deny');
      }),
    );
  });
});
