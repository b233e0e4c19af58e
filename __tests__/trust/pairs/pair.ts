import type { Verdict } from '../../../src/trust/verdict/evaluation.js';
import type { Cause } from '../../../src/trust/explain/cause.js';
import type { RequestContext } from '../../../src/trust/request/request.js';

/** A policy, a token, and what must come of them. */
export interface Pair {
  readonly name: string;
  readonly policy: unknown;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly context?: RequestContext;
  readonly verdict: Verdict;
  /** `principal`, `action`, `statement`, or a condition as `StringEquals sub`. */
  readonly decides?: string;
  /** 0-based; 0 when left out. */
  readonly statement?: number;
  readonly cause?: Cause;
  /** The page of AWS's or GitHub's documentation that the row rests on. */
  readonly basis?: string;
}

export const ISSUER = 'token.actions.githubusercontent.com';
export const ROLE = 'arn:aws:iam::111122223333:role/deploy';
export const PROVIDER = `arn:aws:iam::111122223333:oidc-provider/${ISSUER}`;

/** The claims of acme/shop's deploy job; a claim set to undefined is left out. */
export function claimsOf(
  sub: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    iss: `https://${ISSUER}`,
    aud: 'sts.amazonaws.com',
    sub,
    actor: 'octocat',
    actor_id: '583231',
    repository: 'acme/shop',
    repository_id: '456',
    repository_owner: 'acme',
    repository_owner_id: '123',
    repository_visibility: 'private',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    ref_protected: 'true',
    event_name: 'push',
    workflow: 'deploy',
    workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    job_workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    runner_environment: 'github-hosted',
    ...more,
  };
}

export const MAIN = 'repo:acme/shop:ref:refs/heads/main';
export const IMMUTABLE_MAIN = 'repo:acme@123/shop@456:ref:refs/heads/main';

/** An Allow for GitHub's provider with these conditions; anything may be replaced. */
export function allow(conditions: unknown, more: Readonly<Record<string, unknown>> = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: conditions,
    ...more,
  };
}

export function deny(conditions: unknown, more: Readonly<Record<string, unknown>> = {}): object {
  return allow(conditions, { Effect: 'Deny', Principal: '*', ...more });
}

export function policy(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

/** `key('sub')` is GitHub's condition key for the claim. */
export function key(claim: string): string {
  return `${ISSUER}:${claim}`;
}

/** The condition on the audience that every good policy has. */
export const AUD = { [key('aud')]: 'sts.amazonaws.com' };

/** One Allow with the audience and a subject under `operator`. */
export function subjectPolicy(operator: string, sub: string | readonly string[]): object {
  return operator === 'StringEquals'
    ? policy(allow({ StringEquals: { ...AUD, [key('sub')]: sub } }))
    : policy(allow({ StringEquals: AUD, [operator]: { [key('sub')]: sub } }));
}
