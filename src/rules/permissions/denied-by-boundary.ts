import type { PermissionFacts } from '../../facts/permissions/permission-facts.js';
import type { Rule } from '../../report/rule.js';
import { deniedMatch, familiesOf } from '../../wording/permissions/denied.js';
import { statementsToAdd } from '../../wording/permissions/paste.js';

/** The permissions boundary is narrower than what the deploy needs. */
export const deniedByBoundary: Rule<PermissionFacts> = {
  id: 'permissions/denied-by-boundary',
  severity: 'error',
  rung: 'permitted',
  title: 'The permissions boundary of {principal} does not allow {actions}',
  why: "A boundary is the most that an identity may do, whatever its own policies allow. By IAM's simulation it leaves this out.",
  fix: 'Have whoever owns the boundary allow it there. The policies of {principal} have to allow the same.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PermissionsBoundaryDecisionDetail.html',
  ],
  judge: (facts) =>
    familiesOf(facts, 'boundary').map((family) => {
      const isDenied = family.denied.some(({ result }) => result.decision === 'explicitDeny');
      const required = family.denied.map((one) => one.required);
      return {
        ...deniedMatch(facts, family),
        ...(isDenied
          ? {
              words: {
                why: 'A boundary is the most that an identity may do, whatever its own policies allow. By IAM\'s simulation a statement with `"Effect": "Deny"` stands in the way as well, which no other statement outweighs.',
                fix: 'Have whoever owns the boundary narrow what denies {actions}, and allow it.',
              },
            }
          : { paste: [statementsToAdd(required, 'the permissions boundary')] }),
      };
    }),
};
