import { type Claims, parseClaims } from '../../../src/trust/request/claims.js';
import type { JobRuleFacts } from '../../../src/facts/job-rule-facts.js';
import type { FoundPolicy } from '../../../src/facts/trust/found-policy.js';
import { type StsAnswer, type TrustFacts, trustFacts } from '../../../src/facts/trust/trust.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import { claimsOf, MAIN, ROLE } from '../../trust/pairs/pair.js';

/** STS's one sentence. */
export const NOT_AUTHORIZED: StsAnswer = {
  kind: 'refused',
  error: {
    code: 'AccessDenied',
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
};

/** A policy as it would have been found in the checkout. */
export function foundPolicy(document: unknown): FoundPolicy {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  return {
    source: {
      kind: 'checkout',
      path: 'infra/trust.json',
      line: 1,
      description: 'infra/trust.json',
    },
    result: parsePolicy(text),
    unresolved: [],
  };
}

/** Claims as they are after parsing; null for none. */
export function parsed(claims: unknown): Claims | null {
  const result = parseClaims(claims);
  return result.ok ? result.claims : null;
}

/** Facts about the deploy job; a policy of null is "none found". */
export function facts(
  document: unknown,
  claims: unknown = claimsOf(MAIN),
  sts: StsAnswer = NOT_AUTHORIZED,
): TrustFacts {
  return trustFacts({
    claims: parsed(claims),
    context: { roleArn: ROLE },
    sts,
    policy: document === null ? null : foundPolicy(document),
  });
}

type Credentials = NonNullable<JobRuleFacts['credentials']>;

/** Facts in which STS refused one call for the role. */
export function refusal(
  action: 'AssumeRole' | 'AssumeRoleWithWebIdentity',
  code: string,
  message: string,
): JobRuleFacts {
  const credentials: Pick<Credentials, 'role' | 'idToken' | 'calls'> = {
    role: { arn: ROLE, audience: 'sts.amazonaws.com' },
    idToken: { kind: 'not-offered' },
    calls: [
      {
        action,
        roleArn: ROLE,
        signer: null,
        region: 'eu-west-1',
        host: 'sts.eu-west-1.amazonaws.com',
        tries: 1,
        answer: { kind: 'refused', error: { code, message } },
      },
    ],
  };
  return { credentials, audienceAt: null, trust: null } as unknown as JobRuleFacts;
}
