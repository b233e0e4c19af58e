import type { PermissionFacts } from '../../facts/permissions/permission-facts.js';
import type { Rule } from '../../report/rule.js';
import { deniedMatch, familiesOf, policiesOf } from '../../wording/permissions/denied.js';

/** A statement of the identity's own policies denies it, and no other statement outweighs that. */
export const explicitDeny: Rule<PermissionFacts> = {
  id: 'permissions/explicit-deny',
  severity: 'error',
  rung: 'permitted',
  title: 'A policy of {principal} denies {actions}',
  why: 'A statement with `"Effect": "Deny"` applies, and nothing that allows it outweighs that.',
  fix: 'Narrow that statement, so that it leaves out what the deploy needs.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
  judge: (facts) =>
    familiesOf(facts, 'explicit-deny').map((family) => {
      const match = deniedMatch(facts, family);
      const policies = policiesOf(family);
      if (policies.length === 0) return match;
      return {
        ...match,
        values: { ...match.values, policies },
        words: {
          fix: 'Narrow the statement that denies in {policies}, so that it leaves out what the deploy needs.',
        },
        evidence: [...match.evidence, { label: 'denied by', actual: policies.join(', ') }],
      };
    }),
};
