import { parseClaims } from '../../../src/trust/request/claims.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import type { Evaluation } from '../../../src/trust/verdict/evaluation.js';
import { findPolicies, type PolicyInCheckout } from '../../../src/trust/sources/find-policies.js';
import { claimsOf, MAIN, ROLE } from '../pairs/pair.js';

export const WANTED = { arn: ROLE, name: 'deploy', account: '111122223333', partition: 'aws' };

/** The first policy that these files hold for the role `deploy`. */
export function firstIn(files: Readonly<Record<string, string>>): PolicyInCheckout | undefined {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  return findPolicies(list, WANTED).found[0];
}

/** What that policy says to acme/shop's job on main. */
export function verdictIn(files: Readonly<Record<string, string>>, sub: string = MAIN): Evaluation {
  const found = firstIn(files);
  if (found === undefined) throw new Error('no policy was found');
  if (!found.policy.ok) throw new Error(found.policy.fault.message);
  const claims = parseClaims(claimsOf(sub));
  if (!claims.ok) throw new Error(claims.message);
  return evaluate(found.policy.policy, claims.claims, { roleArn: ROLE });
}
