import type { Tier, Weighed } from '../../../src/trust/explain/weights.js';
import {
  allow,
  AUD,
  claimsOf,
  IMMUTABLE_MAIN,
  ISSUER,
  key,
  MAIN,
  PROVIDER,
} from '../pairs/pair.js';

/** Conditions and elements that make a good statement a bad one. */
export interface Flaw {
  /** Operator, key, value; one on `sub` stands in place of the good subject. */
  readonly conditions?: readonly (readonly [operator: string, key: string, value: string])[];
  readonly elements?: Readonly<Record<string, unknown>>;
}

/** A statement with one fault, and how far from this job it should be held to be. */
export interface Witness extends Flaw {
  readonly fault: Weighed;
  readonly tier: Tier;
  /** The job's claims; those of acme/shop's main branch when left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** What is asked for; to assume the role when left out. */
  readonly action?: string;
}

const ENTERPRISE = { enterprise_id: '77' };
export const JOB = claimsOf(MAIN, ENTERPRISE);
const IMMUTABLE = claimsOf(IMMUTABLE_MAIN);
const CALLED = ':job_workflow_ref:acme/ci/.github/workflows/x.yml@refs/heads/main';
const TEMPLATE = claimsOf(`repo:acme/shop:environment:prod${CALLED}`);
const BY_IDS = claimsOf('repository_id:456:environment:prod');

const equals = (claim: string, value: string): Flaw => ({
  conditions: [['StringEquals', claim.includes(':') ? claim : key(claim), value]],
});
const subject = (value: string): Flaw => equals('sub', value);
const principal = (value: unknown): Flaw => ({ elements: { Principal: value } });
const federated = (path: string): Flaw =>
  principal({ Federated: `arn:aws:iam::111122223333:oidc-provider/${path}` });

function row(
  tier: Tier,
  fault: Weighed,
  flaw: Flaw,
  claims?: Readonly<Record<string, unknown>>,
): Witness {
  return { tier, fault, ...flaw, ...(claims === undefined ? {} : { claims }) };
}

/** The scale as a reader would lay it out, nearest first: written apart from the code's own. */
export const WITNESSES: readonly Witness[] = [
  row('open', 'not-known', { conditions: [['IpAddress', 'aws:SourceIp', '203.0.113.0/24']] }),

  row('spelling', 'wildcard-under-equals', subject('repo:acme/shop:*')),
  row('spelling', 'letter-case', subject('repo:acme/shop:ref:refs/heads/Main')),
  row('spelling', 'surrounding-whitespace', subject(` ${MAIN}`)),
  row('spelling', 'subject-immutable', subject(MAIN), IMMUTABLE),
  row(
    'spelling',
    'subject-immutable',
    subject('repo:acme-123/shop-456:ref:refs/heads/main'),
    IMMUTABLE,
  ),
  row('spelling', 'subject-classic', subject(IMMUTABLE_MAIN)),
  row('spelling', 'subject-incomplete', subject('repo:acme/shop')),
  row('spelling', 'subject-incomplete', subject('acme/shop:ref:refs/heads/main')),
  row('spelling', 'context-written-short', subject('repo:acme/shop:ref:main')),
  row(
    'spelling',
    'context-written-short',
    subject('repo:acme/shop:environment:prod:eu'),
    claimsOf('repo:acme/shop:environment:prod%3Aeu'),
  ),
  row('spelling', 'key-not-supported', equals('event_name', 'push')),
  row('spelling', 'key-not-supported', { conditions: [['Null', key('event_name'), 'false']] }),
  row('spelling', 'key-of-other-issuer', equals('vstoken.actions.githubusercontent.com:sub', MAIN)),
  row('spelling', 'key-not-in-call', equals('sts:ExternalId', 'x')),
  row('spelling', 'key-unknown', { conditions: [['StringEquals', 'sub', MAIN]] }),
  row(
    'spelling',
    'principal-other-account',
    principal({ Federated: PROVIDER.replace('111122223333', '444455556666') }),
  ),
  row('spelling', 'principal-misspelled', federated(`${ISSUER}/`)),
  row('spelling', 'principal-misspelled', principal({ Federated: ISSUER })),
  row('spelling', 'principal-misspelled', principal({ Federated: `https://${ISSUER}` })),
  row('spelling', 'principal-wildcard', principal({ Federated: PROVIDER.replace(/\d{12}/, '*') })),
  row('spelling', 'principal-missing', principal({})),
  row('spelling', 'principal-missing', principal(undefined)),
  row('spelling', 'action-assume-role', { elements: { Action: 'sts:AssumeRole' } }),
  row('spelling', 'action-missing', { elements: { Action: undefined } }),
  {
    ...row('spelling', 'tag-session-missing', {
      elements: { Action: 'sts:AssumeRoleWithWebIdentity' },
    }),
    action: 'sts:TagSession',
  },

  row('value', 'subject-ref', subject('repo:acme/shop:ref:refs/heads/develop')),
  row('value', 'subject-ids', subject('repo:acme@123/shop@455:ref:refs/heads/main'), IMMUTABLE),
  row('value', 'template-alike', subject(`repo:acme/shop:environment:test${CALLED}`), TEMPLATE),
  row('value', 'template-alike', subject('repository_id:456:environment:test'), BY_IDS),
  row('value', 'audience-differs', equals('aud', 'https://github.com/acme')),
  row('value', 'value-differs', equals('actor', 'hubot')),
  row('value', 'value-differs', equals('ref', 'refs/heads/develop')),
  row('value', 'claim-missing', equals('environment', 'production')),
  row('value', 'negated-match', { conditions: [['StringNotEquals', key('actor'), 'octocat']] }),
  row('value', 'null-check', { conditions: [['Null', key('actor'), 'true']] }),
  row('value', 'variable-absent', equals('actor', '${aws:PrincipalTag/actor}')),
  row('value', 'principal-excluded', {
    elements: { Principal: undefined, NotPrincipal: { Federated: PROVIDER } },
  }),
  row('value', 'action-excluded', {
    elements: { Action: undefined, NotAction: 'sts:AssumeRoleWithWebIdentity' },
  }),

  row('kind', 'subject-form', subject('repo:acme/shop:pull_request')),
  row('kind', 'subject-form', subject('repo:acme/shop:environment:production')),
  row('kind', 'subject-customised', subject(`repo:acme/shop:environment:prod${CALLED}`)),
  row('kind', 'subject-customised', subject(MAIN), TEMPLATE),
  row('kind', 'subject-customised', subject(MAIN), BY_IDS),
  row('kind', 'subject-customised', subject('actor:octocat')),

  row('repository', 'subject-repository', subject('repo:acme/store:ref:refs/heads/main')),
  row('repository', 'subject-differs', subject('')),
  row('repository', 'value-of-repository', equals('repository', 'acme/store')),
  row('repository', 'value-of-repository', equals('repository_id', '9')),

  row('owner', 'subject-owner', subject('repo:globex/shop:ref:refs/heads/main')),
  row('owner', 'value-of-owner', equals('repository_owner_id', '9')),
  row('owner', 'value-of-owner', equals('enterprise_id', '9')),
  row('owner', 'issuer-on-the-same-host', federated(`${ISSUER}/octo-enterprise`)),

  row('elsewhere', 'principal-not-federated', principal({ AWS: '111122223333' })),
  row('elsewhere', 'principal-other-issuer', federated('gitlab.com')),
  row(
    'elsewhere',
    'principal-other-issuer',
    principal({ Federated: 'arn:aws:iam::111122223333:saml-provider/corp' }),
  ),
  row('elsewhere', 'principal-other-issuer', principal({ Federated: 'accounts.google.com' })),
  row('elsewhere', 'principal-of-no-provider', principal({ Federated: 'gitlab.com' })),
  row('elsewhere', 'action-other', { elements: { Action: 'sts:AssumeRoleWithSAML' } }),
];

const twice = (name: string, one: string, other: string): Flaw => ({
  conditions: [
    ['StringEquals', key(name), one],
    ['StringLike', key(name), other],
  ],
});

/** Statements with two faults of one tier, so that no tie is left to how alike texts are. */
const DOUBLES: readonly (readonly [tier: Tier, fault: Weighed, flaw: Flaw])[] = [
  ['spelling', 'letter-case', twice('workflow', 'Deploy', 'DEPLOY')],
  ['spelling', 'key-not-supported', twice('workflow_ref', 'a', 'b')],
  ['value', 'value-differs', twice('workflow', 'other', 'another')],
  ['value', 'claim-missing', twice('environment', 'a', 'b')],
  [
    'kind',
    'subject-form',
    twice('sub', 'repo:acme/shop:pull_request', 'repo:acme/shop:environment:a'),
  ],
  ['kind', 'subject-customised', twice('sub', `${MAIN}:actor:a`, `${MAIN}:actor:b`)],
  ['repository', 'value-of-repository', twice('repository_id', '8', '9')],
  ['repository', 'subject-repository', twice('sub', 'repo:acme/a:pull_request', 'repo:acme/b:*')],
  ['owner', 'value-of-owner', twice('repository_owner_id', '8', '9')],
  ['owner', 'subject-owner', twice('sub', 'repo:a/shop:pull_request', 'repo:b/shop:*')],
];

/** Two faults of that tier, neither of which is `fault`. */
export function twoOf(tier: Tier, fault: Weighed): Flaw {
  const found = DOUBLES.find(([of, name]) => of === tier && name !== fault);
  if (found === undefined) throw new Error(`two faults of the tier ${tier} are wanted`);
  return found[2];
}

/** A statement that would let the job in, but for these flaws. */
export function statementWith(
  claims: Readonly<Record<string, unknown>>,
  ...flaws: readonly Flaw[]
): object {
  const conditions = flaws.flatMap((flaw) => flaw.conditions ?? []);
  const grouped: Record<string, Record<string, unknown>> = { StringEquals: { ...AUD } };
  if (!conditions.some(([, name]) => name === key('sub'))) {
    grouped['StringEquals'] = { ...AUD, [key('sub')]: claims['sub'] };
  }
  for (const [operator, name, value] of conditions) {
    grouped[operator] = { ...grouped[operator], [name]: value };
  }
  const elements = { Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'] };
  return allow(grouped, Object.assign(elements, ...flaws.map((flaw) => flaw.elements)));
}
