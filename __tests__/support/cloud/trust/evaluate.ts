import { type Context, conditionsHold } from './condition.js';
import type { Statement, TrustPolicy } from './policy.js';
import { matchesWildcard } from './wildcard.js';

/** Who asks to assume the role. */
export type Caller =
  | { readonly kind: 'Federated'; readonly provider: string }
  | {
      readonly kind: 'AWS';
      readonly account: string;
      /** The user's or role's ARN, and for a session the session's own as well. */
      readonly arns: readonly string[];
    };

/**
 * `named` when a statement allows this very principal, `account` when it only allows the account
 * (then the principal's own policies must allow the call as well).
 */
export type Verdict = 'named' | 'account' | 'refused';

/** Judges a request to assume a role: an explicit Deny wins, and silence refuses. */
export function evaluateTrust(
  policy: TrustPolicy,
  action: string,
  caller: Caller,
  context: Context,
): Verdict {
  const applying = policy.statements
    .filter(
      ({ actions, conditions }) =>
        actions.some((pattern) => matchesWildcard(pattern.toLowerCase(), action.toLowerCase())) &&
        conditionsHold(conditions, context),
    )
    .map(({ effect, principals }) => ({ effect, match: matchPrincipal(principals, caller) }))
    .filter(({ match }) => match !== 'refused');
  if (applying.some(({ effect }) => effect === 'Deny')) return 'refused';
  if (applying.some(({ match }) => match === 'named')) return 'named';
  return applying.length > 0 ? 'account' : 'refused';
}

function matchPrincipal(principals: Statement['principals'], caller: Caller): Verdict {
  if (principals === '*') return 'named';
  const names = principals[caller.kind] ?? [];
  if (caller.kind === 'Federated') return names.includes(caller.provider) ? 'named' : 'refused';
  if (names.some((name) => name === '*' || caller.arns.includes(name))) return 'named';
  const account = names.some(
    (name) =>
      name === caller.account ||
      /^arn:[^:]+:iam::(\d{12}):root$/.exec(name)?.[1] === caller.account,
  );
  return account ? 'account' : 'refused';
}
