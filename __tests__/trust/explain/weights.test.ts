import { describe, expect, test } from '@jest/globals';
import { parseClaims } from '../../../src/trust/request/claims.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import {
  CLAIMS_OF_PLACE,
  TIERS,
  type Weights,
  WEIGHTS,
} from '../../../src/trust/explain/weights.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import type { Evaluation } from '../../../src/trust/verdict/evaluation.js';
import { allow, AUD, claimsOf, key, MAIN, policy, ROLE } from '../pairs/pair.js';
import { type Flaw, JOB, statementWith, twoOf, type Witness, WITNESSES } from './witnesses.js';

/** The job of a comparison: its claims, and what it asks for. */
type Job = Pick<Witness, 'claims' | 'action'>;

function judge(statements: readonly object[], job: Job, weights: Weights = WEIGHTS): Evaluation {
  const read = parsePolicy(JSON.stringify(policy(...statements)));
  const parsed = parseClaims(JSON.parse(JSON.stringify(job.claims ?? JOB)));
  if (!read.ok || !parsed.ok) throw new Error('the witness does not parse');
  const action = job.action === undefined ? {} : { action: job.action };
  return evaluate(read.policy, parsed.claims, { roleArn: ROLE, ...action }, weights);
}

/** Whether the first of two statements is the one that is named, wherever it stands. */
function isNearer(near: object, far: object, job: Job, weights: Weights = WEIGHTS): boolean {
  return (
    judge([near, far], job, weights).decidedBy.statement === 0 &&
    judge([far, near], job, weights).decidedBy.statement === 1
  );
}

/** A fault without text, and two doubts: likeness then parts nothing. */
const KEY: Flaw = { conditions: [['StringEquals', key('ref_type'), 'branch']] };
const DOUBTS: Flaw = {
  conditions: [
    ['IpAddress', 'aws:SourceIp', '203.0.113.0/24'],
    ['NotIpAddress', 'aws:SourceIp', '::/0'],
  ],
};

/** That a fault is no farther: nearer than two of its own tier. */
function noFarther(witness: Witness, weights: Weights): boolean {
  const { fault, tier, claims = JOB } = witness;
  if (tier === 'elsewhere') return true;
  const [one, two] =
    tier === 'open'
      ? // A doubt alone makes no refusal, so both statements have a fault besides.
        [
          statementWith(claims, witness, KEY),
          statementWith(claims, twoOf('spelling', 'letter-case')),
        ]
      : [statementWith(claims, witness), statementWith(claims, twoOf(tier, fault))];
  return isNearer(one, two, witness, weights);
}

/** That it is no nearer: two of the tier before are nearer. */
function noNearer(witness: Witness, weights: Weights): boolean {
  const { fault, tier, claims = JOB } = witness;
  const before = TIERS[TIERS.indexOf(tier) - 1];
  if (before === undefined) return true;
  const base = before === 'open' ? [twoOf('spelling', fault)] : [];
  const two = before === 'open' ? DOUBTS : twoOf(before, fault);
  return isNearer(
    statementWith(claims, ...base, two),
    statementWith(claims, ...base, witness),
    witness,
    weights,
  );
}

const named = WITNESSES.map(
  (witness, index) => [`${witness.fault} (${index}) is ${witness.tier}`, witness] as const,
);

describe('which of several statements is the nearest', () => {
  test.each(named)('%s: nearer than two such faults', (_, witness) => {
    expect(noFarther(witness, WEIGHTS)).toBe(true);
  });

  test.each(named)('%s: farther than two faults of the tier before', (_, witness) => {
    expect(noNearer(witness, WEIGHTS)).toBe(true);
  });

  test.each(named)('%s: and it is the only fault of its statement', (_, witness) => {
    const { claims = JOB, fault } = witness;
    const { trace } = judge([statementWith(claims, witness)], witness);
    const failing = trace[0]?.steps.filter(({ matched }) => matched === false) ?? [];
    const faults = failing.map(({ weighsAs, cause }) => weighsAs ?? cause);
    expect(faults).toEqual(fault === 'not-known' ? [] : [fault]);
  });

  test('every entry of the table has its witness, and none can be moved unseen', () => {
    expect(new Set(WITNESSES.map(({ fault }) => fault))).toEqual(new Set(Object.keys(WEIGHTS)));
    const unseen = Object.entries(WEIGHTS).flatMap(([fault, own]) =>
      TIERS.filter((tier) => tier !== own).flatMap((tier) => {
        const moved = { ...WEIGHTS, [fault]: tier };
        const seen = WITNESSES.some(
          (one) => one.fault === fault && (!noFarther(one, moved) || !noNearer(one, moved)),
        );
        return seen ? [] : [`${fault} as ${tier}`];
      }),
    );
    expect(unseen).toEqual([]);
  });

  test('the claims that say whose job it is are those that have a witness', () => {
    const claims = WITNESSES.filter(({ fault }) => fault.startsWith('value-of-')).map(
      ({ conditions = [] }) => conditions[0]?.[1].replace(/^.*:/, ''),
    );
    expect(claims.toSorted()).toEqual([...CLAIMS_OF_PLACE.keys()].toSorted());
  });
});

describe('of statements that are equally far', () => {
  const subject = (...values: readonly string[]) =>
    allow({ StringEquals: { ...AUD, [key('sub')]: values } });
  const develop = 'repo:acme/shop:ref:refs/heads/develop';
  const almost = 'repo:acme/shop:ref:refs/heads/mainline';

  test('the one whose text is more alike is named', () => {
    expect(isNearer(subject(almost), subject(develop), { claims: claimsOf(MAIN) })).toBe(true);
    const other = (sub: string) =>
      allow(
        { StringEquals: { 'gitlab.com:sub': sub } },
        { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' } },
      );
    const claims = { iss: 'https://gitlab.com', aud: 'x', sub: 'project_path:acme/shop:ref:main' };
    expect(
      isNearer(
        other('project_path:acme/shop:ref:next'),
        other('project_path:globex/shop:ref:main'),
        { claims },
      ),
    ).toBe(true);
  });

  test('and else the one that stands first', () => {
    const { decidedBy } = judge([subject(develop), subject(develop)], { claims: claimsOf(MAIN) });
    expect(decidedBy.statement).toBe(0);
  });

  test('so it is among the values of one condition', () => {
    const { decidedBy } = judge([subject(develop, almost)], { claims: claimsOf(MAIN) });
    expect(decidedBy.why).toContain('mainline');
  });

  test('a value of the repository explains before one of another, wherever it stands', () => {
    const values = ['repo:acme/store:ref:refs/heads/main', develop];
    for (const list of [values, values.toReversed()]) {
      expect(judge([subject(...list)], { claims: claimsOf(MAIN) }).decidedBy.cause).toBe(
        'subject-ref',
      );
    }
  });

  test('and of several principals, the one that was meant for this issuer', () => {
    const kinds = ['arn:aws:iam::111122223333:oidc-provider/gitlab.com', key('x').slice(0, -2)];
    for (const list of [kinds, kinds.toReversed()]) {
      const statement = statementWith(JOB, { elements: { Principal: { Federated: list } } });
      expect(judge([statement], {}).decidedBy.cause).toBe('principal-misspelled');
    }
  });
});
