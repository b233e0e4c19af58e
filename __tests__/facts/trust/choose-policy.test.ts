import { describe, expect, test } from '@jest/globals';
import type { FoundPolicy } from '../../../src/facts/trust/found-policy.js';
import { trustFacts } from '../../../src/facts/trust/trust.js';
import { judge } from '../../../src/report/judge.js';
import { policyRules } from '../../../src/rules/trust/index.js';
import { foundPolicy, NOT_AUTHORIZED, parsed } from '../../rules/trust/facts.js';
import { claimsOf, MAIN, ROLE, subjectPolicy } from '../../trust/pairs/pair.js';

const found = (name: string, subject: string): FoundPolicy => ({
  ...foundPolicy(subjectPolicy('StringEquals', subject)),
  source: { kind: 'checkout', path: `${name}.tf`, line: 3, description: name },
});
const ACCEPTS = found('dev', MAIN);
const REFUSES = found('prod', 'repo:acme/shop:environment:production');
const ELSEWHERE = found('other', 'repo:acme/store:ref:refs/heads/main');

function facts(
  first: FoundPolicy,
  rivals: readonly FoundPolicy[],
  sts: Parameters<typeof trustFacts>[0]['sts'] = { kind: 'not-asked' },
) {
  return trustFacts({
    claims: parsed(claimsOf(MAIN)),
    context: { roleArn: ROLE },
    sts,
    policy: { ...first, rivals },
  });
}

describe('several declarations that may be the one of the role', () => {
  test('are not judged by the first alone where they disagree', () => {
    for (const [first, second] of [
      [ACCEPTS, REFUSES],
      [REFUSES, ACCEPTS],
    ] as const) {
      const given = facts(first, [second]);
      expect(given.evaluation?.verdict).toBe('cannot-judge');
      expect(given.advice).toBeNull();
      const finding = judge(policyRules, given, (text) => text).find(
        ({ ruleId }) => ruleId === 'trust/policy-not-judged',
      );
      expect(finding?.why).toContain('`dev` accepts the job');
      expect(finding?.why).toContain('`prod` refuses the job');
      expect(finding?.fix).toContain('`trust-policy`');
    }
  });

  test('are taken by the first where they agree, which is told', () => {
    const { evaluation, policy } = facts(REFUSES, [ELSEWHERE]);
    expect(evaluation).toMatchObject({
      verdict: 'refused',
      decidedBy: { cause: 'subject-form' },
      cautions: ['other comes to the same verdict'],
    });
    expect(policy?.source.description).toBe('prod');
  });

  test('are told apart by what STS answered', () => {
    const refused = facts(ACCEPTS, [REFUSES, ELSEWHERE], NOT_AUTHORIZED);
    expect(refused.policy?.source.description).toBe('prod');
    expect(refused.evaluation?.verdict).toBe('refused');
    const accepted = facts(REFUSES, [ACCEPTS], { kind: 'accepted' });
    expect(accepted.policy?.source.description).toBe('dev');
    expect(accepted.evaluation?.verdict).toBe('accepted');
  });

  test('all differ from what is deployed where none says what STS said', () => {
    const { evaluation } = facts(ACCEPTS, [ACCEPTS], NOT_AUTHORIZED);
    expect(evaluation?.verdict).toBe('accepted');
  });

  test('a lone one is judged without a word about others', () => {
    expect(facts(ACCEPTS, []).evaluation).toMatchObject({ verdict: 'accepted', cautions: [] });
  });
});
