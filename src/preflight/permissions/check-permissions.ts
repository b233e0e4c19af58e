import {
  type Permission,
  type PermissionFacts,
  type Unsimulated,
  verdictOf,
} from '../../facts/permissions/permission-facts.js';
import type { CheckResult } from '../../report/check.js';
import type { Finding } from '../../report/finding.js';
import { listed } from '../../report/inert.js';
import { answered, findingsFor, incomplete } from '../../report/judge.js';

const SEEN = {
  allowed: 'allowed',
  depends: 'not told',
  organization: 'not allowed by a policy of the organization',
  boundary: 'not allowed by the permissions boundary',
  'explicit-deny': 'denied by a policy of the identity',
  'not-allowed': 'allowed by no policy of the identity',
} as const;

/** What the simulation leaves out: a pass does not speak of these. */
const UNSEEN =
  'policies of resources, resource control policies, session policies, VPC endpoint policies, and service control policies with conditions';

/** Whether the identity may do what is required; open where IAM did not tell. */
export function checkPermissions(
  facts: PermissionFacts,
  findings: readonly Finding[],
): CheckResult {
  const looked = [
    ...facts.permissions.map((permission) => ({
      at: lineOf(permission.required),
      found: foundOf(permission),
    })),
    ...(facts.permissions.length === 0 ? [] : [{ at: 'not simulated by IAM', found: UNSEEN }]),
  ];
  const depending = facts.permissions.filter((one) => verdictOf(one) === 'depends');
  const gaps = facts.sessionPolicies
    ? ['the session is asked for with policies of its own, which IAM does not simulate']
    : [];
  const reasons = [
    ...(facts.open === null ? [] : [openReason(facts, facts.open.why, facts.open.required.length)]),
    ...(depending.length === 0 ? [] : [dependsReason(depending)]),
  ];
  if (reasons.length === 0) return answered('permissions', findings, looked, gaps);
  return incomplete('permissions', reasons.join('; '), {
    looked,
    gaps,
    findings: findingsFor('permissions', findings),
  });
}

function lineOf({ action, resource }: Permission['required']): string {
  return `${action} on ${resource}`;
}

function foundOf(permission: Permission): string {
  const verdict = verdictOf(permission);
  const { missingContext } = permission.result;
  return verdict === 'depends'
    ? `${permission.result.decision} without a value of ${listed(missingContext)}`
    : SEEN[verdict];
}

function dependsReason(depending: readonly Permission[]): string {
  const keys = [...new Set(depending.flatMap(({ result }) => result.missingContext))];
  const actions = [...new Set(depending.map(({ required }) => required.action))];
  return `whether ${listed(actions)} is allowed depends on ${listed(keys)}: say its value in required-actions, as in \`when ${keys[0] ?? ''}=VALUE\``;
}

function openReason({ principal }: PermissionFacts, why: Unsimulated, count: number): string {
  const what = count === 1 ? 'one required action' : `${count} required actions`;
  switch (why.kind) {
    case 'no-identity':
      return 'there is no identity to ask about; see credentials';
    case 'not-simulable':
      return `IAM simulates the policies of users and roles, and ${why.arn} is neither`;
    case 'not-allowed-host':
      return `IAM was not asked: ${why.host}: ${why.why}`;
    case 'refused': {
      const path = principal?.pathUnknown === true ? ', whose path is not known' : '';
      return `iam:SimulatePrincipalPolicy of ${principal?.arn ?? 'the identity'}${path} was refused (${why.error.code}), so nothing tells of ${what}`;
    }
    case 'unreachable':
      return `iam:SimulatePrincipalPolicy had no answer: ${why.detail}`;
    case 'unanswered':
      return `IAM did not tell of ${what} in time`;
  }
}
