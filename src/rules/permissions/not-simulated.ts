import type { PermissionFacts } from '../../facts/permissions/permission-facts.js';
import type { Rule } from '../../report/rule.js';
import { principalWords } from '../../wording/permissions/denied.js';
import { commandsFor } from '../../wording/permissions/paste.js';

/** The identity may not ask IAM about itself, which few deploy roles may. */
export const notSimulated: Rule<PermissionFacts> = {
  id: 'permissions/not-simulated',
  severity: 'note',
  rung: 'permitted',
  title: 'IAM did not tell {principal} whether it may do what is required',
  why: 'The simulation needs `iam:SimulatePrincipalPolicy` on the identity itself.',
  fix: 'Let an administrator run this command, or allow {principal} `iam:SimulatePrincipalPolicy` on its own ARN and run {thisJob} again.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
    'https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-principal-policy.html',
  ],
  judge(facts) {
    const { open, principal } = facts;
    if (open === null || principal === null || open.why.kind !== 'refused') return [];
    const { code, message } = open.why.error;
    const isDenied = code.startsWith('AccessDenied');
    return [
      {
        location: { kind: 'input', name: 'required-actions' },
        identity: principal.arn,
        values: { principal: principalWords(facts) },
        evidence: [
          { label: 'iam:SimulatePrincipalPolicy', actual: `${code}: ${message}` },
          { label: 'asked of IAM', actual: principal.arn },
        ],
        words: {
          ...(isDenied
            ? {}
            : {
                why: 'IAM refused the simulation itself; see its words.',
                fix: 'Let an administrator run this command.',
              }),
          ...(principal.pathUnknown === true
            ? {
                why: "A session's ARN does not hold the path of its role, and `iam:GetRole` did not tell it: if the role has a path, the simulation was asked about another ARN.",
                fix: "Give the role's whole ARN as `role-to-assume`, or let an administrator run this command, with the path in the ARN.",
              }
            : {}),
        },
        paste: [commandsFor(principal.arn, open.required)],
      },
    ];
  },
};
