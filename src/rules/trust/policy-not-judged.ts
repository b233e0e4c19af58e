import type { TrustFacts } from '../../facts/trust/trust.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { policyLocation, stsEvidence, valuesOf } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** The verdict hangs on something that is not known here. */
export const policyNotJudged: Rule<TrustFacts> = {
  id: 'trust/policy-not-judged',
  severity: 'warning',
  rung: 'trusted',
  title: 'Whether the trust policy of `{role}` accepts this job cannot be told from here',
  why: 'It hangs on `{key}` in {statement}: {reason:prose}.',
  fix: 'Look at `{key}` in {statement} with what is known of the deployed role.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
  judge(facts) {
    const { evaluation } = facts;
    if (evaluation?.verdict !== 'cannot-judge') return [];
    const decision = evaluation.decidedBy;
    return [
      {
        location: policyLocation(facts, decision.at.line),
        identity: `${decision.operator ?? ''} ${decision.key ?? decision.element}`,
        values: valuesOf(facts, decision),
        ...(decision.statement === null
          ? {
              words: {
                why: 'Several declarations may be the one of this role: {reason:prose}.',
                fix: 'Name a file with the deployed policy in `trust-policy`.',
              },
            }
          : {}),
        ...(decision.cause === 'statement-invalid'
          ? {
              words: {
                why: 'In {statement}: {reason:prose}.',
                fix: 'Correct {statement}: as it stands, it cannot be what is deployed.',
              },
            }
          : {}),
        ...(decision.cause === 'key-not-known-here' && isLeftOut(facts, decision.key ?? '')
          ? {
              words: {
                fix: 'Give the claims in full, as the token has them: `{key}` is compared in {statement}, and is not among them.',
              },
            }
          : {}),
        ...(decision.cause === 'operator-unknown'
          ? {
              words: {
                fix: 'Replace `{operator}` in {statement} by an operator that AWS documents.',
              },
            }
          : {}),
        ...(decision.cause === 'duplicate-key'
          ? {
              words: {
                fix: 'Let every name in {statement} stand once; of two, a reader may take either.',
              },
            }
          : {}),
        evidence: [
          { label: 'trust policy', actual: sourceOf(facts) },
          ...[decision, ...evaluation.alsoFailing].map(({ key, element, why }) => ({
            label: key ?? element,
            actual: why,
          })),
          ...stsEvidence(facts),
        ],
        // AWS gave the role, so that nothing is left open.
        ...(facts.sts.kind === 'accepted' ? { severity: 'note' as const } : {}),
      },
    ];
  },
};

/** Claims that were cut down, or written by hand: the key is the token's own, and it is not given. */
function isLeftOut({ request, claims }: TrustFacts, key: string): boolean {
  const issuer = request?.issuer?.toLowerCase();
  if (issuer === undefined || claims === null) return false;
  const name = key.toLowerCase();
  return name.startsWith(`${issuer}:`) && !Object.hasOwn(claims, name.slice(issuer.length + 1));
}
