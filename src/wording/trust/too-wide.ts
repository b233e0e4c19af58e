import type { Match } from '../../report/rule.js';
import { nameOf } from '../../trust/verdict/evaluation.js';
import type { Width } from '../../trust/lint/lint.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { policyLocation, roleName } from './trust-refusal.js';
import type { TrustFacts } from '../../facts/trust/trust.js';

/** The matches of a rule about policies that let in more than they need to. */
export function tooWide(facts: TrustFacts, width: Width): Match[] {
  return facts.tooWide
    .filter((found) => found.width === width)
    .map((found) => ({
      location: policyLocation(facts, found.at.line),
      identity: `${found.statement} ${found.what}`,
      values: {
        role: roleName(facts),
        statement: nameOf(found),
        what: found.what,
        subject: facts.job?.subject.text ?? 'repo:OWNER/REPO:environment:NAME',
      },
      evidence: [
        { label: nameOf(found), actual: found.what },
        { label: 'trust policy', actual: sourceOf(facts) },
      ],
    }));
}
