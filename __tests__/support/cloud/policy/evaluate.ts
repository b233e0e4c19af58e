import { type Context, conditionsHold } from '../trust/condition.js';
import { matchesWildcard } from '../trust/wildcard.js';
import type { Policy, PolicyStatement } from './document.js';

/** Everything that is attached to whoever asks. */
export interface Attached {
  readonly identity: readonly Policy[];
  /** Null where there is none, which is no limit. */
  readonly boundary: Policy | null;
  /** Each has to allow the request; null where the account is in no organization. */
  readonly organization: readonly Policy[] | null;
}

export interface Decision {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** Names of the policies whose statements decided. */
  readonly matched: readonly string[];
  /** Absent where there is no boundary. */
  readonly allowedByBoundary?: boolean;
  /** Absent where there is no organization. */
  readonly allowedByOrganization?: boolean;
  /** Condition keys that statements about this request ask for and the request lacks. */
  readonly missing: readonly string[];
}

/**
 * Decides as IAM does: a deny anywhere wins, and else identity, boundary and organization must all
 * allow. The policies of resources and sessions are not looked at, as in IAM's own simulation.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(
  { identity, boundary, organization }: Attached,
  action: string,
  resource: string,
  context: Context,
): Decision {
  const about = (policy: Policy) => policy.statements.filter((one) => fits(one, action, resource));
  const applying = (policy: Policy) =>
    about(policy).filter(({ conditions }) => conditionsHold(conditions, context));
  const says = (policy: Policy, effect: PolicyStatement['effect']) =>
    applying(policy).some((one) => one.effect === effect);

  const all = [...identity, ...(boundary ? [boundary] : []), ...(organization ?? [])];
  const denying = all.filter((policy) => says(policy, 'Deny'));
  const allowing = identity.filter((policy) => says(policy, 'Allow'));
  const within = (policy: Policy) => says(policy, 'Allow') && !says(policy, 'Deny');
  const byBoundary = boundary === null ? undefined : within(boundary);
  const byOrganization = organization?.every(within);
  const keys = all
    .flatMap(about)
    .flatMap(({ conditions }) => Object.values(conditions).flatMap((one) => Object.keys(one)));
  const isAllowed = allowing.length > 0 && byBoundary !== false && byOrganization !== false;
  return {
    decision: denying.length > 0 ? 'explicitDeny' : isAllowed ? 'allowed' : 'implicitDeny',
    matched: (denying.length > 0 ? denying : allowing).map(({ name }) => name),
    ...(byBoundary === undefined ? {} : { allowedByBoundary: byBoundary }),
    ...(byOrganization === undefined ? {} : { allowedByOrganization: byOrganization }),
    missing: [...new Set(keys)].filter((key) => context[key.toLowerCase()] === undefined),
  };
}

function fits({ actions, resources }: PolicyStatement, action: string, resource: string): boolean {
  const isNamed = actions.patterns.some((pattern) =>
    matchesWildcard(pattern.toLowerCase(), action.toLowerCase()),
  );
  const isMeant = resources.patterns.some((pattern) => matchesWildcard(pattern, resource));
  return isNamed !== actions.isNot && isMeant !== resources.isNot;
}
