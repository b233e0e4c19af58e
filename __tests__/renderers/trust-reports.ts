import type { TrustStatement, TrustStep, TrustView } from '../../src/report/trust-view.js';

const ISSUER = 'token.actions.githubusercontent.com';
const OLD = 'repo:acme/shop:ref:refs/heads/main';
const NEW = 'repo:acme@123/shop@456:ref:refs/heads/main';

const principal: TrustStep = {
  element: 'principal',
  wanted: [`arn:aws:iam::111122223333:oidc-provider/${ISSUER}`],
  was: [ISSUER],
  outcome: 'matched',
  why: 'the principal is the provider of this token',
};

const audience: TrustStep = {
  element: 'condition',
  operator: 'StringEquals',
  key: `${ISSUER}:aud`,
  wanted: ['sts.amazonaws.com'],
  was: ['sts.amazonaws.com'],
  outcome: 'matched',
  why: 'the values are equal',
};

const subject: TrustStep = {
  element: 'condition',
  operator: 'StringEquals',
  key: `${ISSUER}:sub`,
  wanted: [OLD],
  was: [NEW],
  outcome: 'not-matched',
  why: 'the policy names the repository without the ids that the subject carries',
};

const missing: TrustStep = {
  element: 'condition',
  operator: 'StringEquals',
  key: `${ISSUER}:team`,
  wanted: ['payments'],
  was: null,
  outcome: 'not-matched',
  why: 'AWS reads no such claim',
};

/** A statement with these steps: it matches when all of them do. */
function statement(
  number: number,
  steps: readonly TrustStep[],
  changes: Partial<TrustStatement> = {},
): TrustStatement {
  return {
    statement: number,
    sid: null,
    effect: 'Allow',
    outcome: steps.every(({ outcome }) => outcome === 'matched') ? 'matched' : 'not-matched',
    line: number * 10,
    steps,
    ...changes,
  };
}

const claims = {
  sub: NEW,
  aud: 'sts.amazonaws.com',
  iss: `https://${ISSUER}`,
  repository: 'acme/shop',
  repository_id: '456',
  labels: ['a', 'b'],
};

/** A policy that names the old subject, and two statements that are not about this job. */
export const refusedTrust: TrustView = {
  claims,
  subject: {
    form: 'branch, immutable',
    current: NEW,
    other: OLD,
    parts: [
      { name: 'owner', value: 'acme' },
      { name: 'owner id', value: '123' },
      { name: 'repository', value: 'shop' },
      { name: 'repository id', value: '456' },
      { name: 'ref', value: 'refs/heads/main' },
    ],
  },
  policy: { source: 'infra/trust.json (the deployed policy may differ)' },
  verdict: 'refused',
  decidedBy: { ...subject, statement: 2, sid: 'Deploy' },
  trace: [
    statement(1, [principal, audience, missing]),
    statement(2, [principal, audience, subject], { sid: 'Deploy' }),
  ],
  cautions: ['the session name is `GitHubActions`', 'not known from these files: var.branch'],
};

/** A policy that accepts the job. */
export const acceptedTrust: TrustView = {
  ...refusedTrust,
  verdict: 'accepted',
  decidedBy: {
    element: 'statement',
    wanted: [],
    was: null,
    outcome: 'matched',
    why: 'every element of the statement matches',
    statement: 1,
    sid: null,
  },
  trace: [statement(1, [principal, audience])],
  cautions: [],
};

/** A policy with fifty statements, of which the fortieth decided. */
export const longTrust: TrustView = {
  ...refusedTrust,
  decidedBy: { ...subject, statement: 40, sid: null },
  trace: Array.from({ length: 50 }, (_, index) =>
    statement(index + 1, [
      principal,
      {
        ...subject,
        wanted: Array.from({ length: 40 }, (__, at) => `repo:acme/shop:ref:refs/heads/b${at}`),
      },
    ]),
  ),
};

/** No policy was found: only the claims are known. */
export const claimsOnly: TrustView = {
  claims,
  subject: { form: 'branch, immutable', current: NEW, other: null },
  policy: null,
  verdict: null,
  decidedBy: null,
  trace: [],
  cautions: [],
};
