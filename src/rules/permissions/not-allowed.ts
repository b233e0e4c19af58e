import type { PermissionFacts } from '../../facts/permissions/permission-facts.js';
import type { Rule } from '../../report/rule.js';
import {
  deniedMatch,
  familiesOf,
  principalWords,
  resourcePolicyCaution,
} from '../../wording/permissions/denied.js';
import { statementsToAdd } from '../../wording/permissions/paste.js';

/** Nothing denies it, and nothing allows it: what is not allowed is denied. */
export const notAllowed: Rule<PermissionFacts> = {
  id: 'permissions/not-allowed',
  severity: 'error',
  rung: 'permitted',
  title: 'No policy of {principal} allows {actions}',
  why: "By IAM's simulation, none of its statements allows this action on this resource, and what nothing allows is denied.",
  fix: 'Add what is missing to the policies of {principal}, and no more than that.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
  ],
  judge(facts) {
    const target = `a policy of ${principalWords(facts)}`;
    return familiesOf(facts, 'not-allowed').map((family) => ({
      ...deniedMatch(facts, family),
      words: {
        why: `By IAM's simulation, none of its statements allows this action on this resource, and what nothing allows is denied. ${resourcePolicyCaution(family)}`.trimEnd(),
      },
      paste: [
        statementsToAdd(
          family.denied.map(({ required }) => required),
          target,
        ),
      ],
    }));
  },
};
