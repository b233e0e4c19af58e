import type { JobRuleFacts } from '../../../src/facts/job-rule-facts.js';
import type { TrustFacts } from '../../../src/facts/trust/trust.js';
import {
  allow,
  AUD,
  claimsOf,
  deny,
  IMMUTABLE_MAIN,
  ISSUER,
  key,
  MAIN,
  policy,
  PROVIDER,
  subjectPolicy,
} from '../../trust/pairs/pair.js';
import { facts, NOT_AUTHORIZED, refusal } from './facts.js';

const WEB = 'AssumeRoleWithWebIdentity';
const DENIED = refusal(
  WEB,
  'AccessDenied',
  'Not authorized to perform sts:AssumeRoleWithWebIdentity',
);
const NO_PROVIDER = refusal(
  WEB,
  'InvalidIdentityToken',
  `No OpenIDConnect provider found in your account for https://${ISSUER}`,
);
const AUDIENCE = refusal(WEB, 'InvalidIdentityToken', 'Incorrect token audience');
const EXPIRED = refusal(
  WEB,
  'ExpiredTokenException',
  'Token expired: current date/time must be before the expiration',
);
const DURATION = refusal(
  WEB,
  'ValidationError',
  'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
);
const CALLER = refusal(
  'AssumeRole',
  'AccessDenied',
  'User: arn:aws:iam::1:user/ci is not authorized to perform: sts:AssumeRole on resource: x',
);
const PACKED = refusal(
  WEB,
  'PackedPolicyTooLarge',
  'Packed size of session tags consumes 101% of allotted space.',
);

const GOOD = { StringEquals: { ...AUD, [key('sub')]: MAIN } };
const accepted = facts(policy(allow(GOOD)), claimsOf(MAIN), { kind: 'not-asked' });
const star = facts(subjectPolicy('StringEquals', 'repo:acme/shop:*'));
const capitals = facts(subjectPolicy('StringLike', 'repo:Acme/shop:*'));
const branch = facts(subjectPolicy('StringEquals', 'repo:acme/shop:ref:refs/heads/develop'));
const audience = facts(
  policy(allow({ StringEquals: { [key('aud')]: 'other', [key('sub')]: MAIN } })),
);
const action = facts(policy(allow(GOOD, { Action: 'sts:AssumeRole' })));
const principal = facts(policy(allow(GOOD, { Principal: { AWS: '111122223333' } })));
const unsupported = facts(
  policy(allow({ StringEquals: { ...AUD, [key('sub')]: MAIN, [key('event_name')]: 'push' } })),
);
const denied = facts(policy(allow(GOOD), deny({ StringEquals: { [key('actor')]: 'octocat' } })));
const denyOnly = facts(policy(deny({ StringEquals: { [key('actor')]: 'hubot' } })));
const actor = facts(
  policy(allow({ StringEquals: { ...AUD, [key('sub')]: MAIN, [key('actor')]: 'hubot' } })),
);
const address = facts(policy(allow({ ...GOOD, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })));

const like = (sub: string) => facts(subjectPolicy('StringLike', sub));

/** For every rule: facts that break it, and near misses about which it is silent. */
export const fixtures: Readonly<
  Record<
    string,
    {
      readonly breaks: readonly (TrustFacts | JobRuleFacts)[];
      readonly holds: readonly (TrustFacts | JobRuleFacts)[];
    }
  >
> = {
  'not-authorized': { breaks: [DENIED], holds: [NO_PROVIDER, AUDIENCE, CALLER] },
  'provider-missing': { breaks: [NO_PROVIDER], holds: [DENIED, AUDIENCE] },
  'audience-not-accepted': { breaks: [AUDIENCE], holds: [DENIED, NO_PROVIDER] },
  'id-token-rejected': { breaks: [EXPIRED], holds: [DENIED, AUDIENCE, NO_PROVIDER] },
  'duration-too-long': { breaks: [DURATION], holds: [DENIED, PACKED] },
  'assume-role-denied': { breaks: [CALLER], holds: [DENIED, EXPIRED] },
  'refused-otherwise': { breaks: [PACKED], holds: [DENIED, EXPIRED] },

  'subject-not-allowed': {
    breaks: [
      branch,
      facts(subjectPolicy('StringEquals', MAIN), claimsOf(IMMUTABLE_MAIN)),
      facts(null, claimsOf(IMMUTABLE_MAIN)),
      facts(
        null,
        claimsOf('repo:acme@123/shop@456:pull_request', {
          event_name: 'pull_request',
          base_ref: 'main',
        }),
      ),
      facts(subjectPolicy('StringEquals', `${MAIN} `)),
    ],
    holds: [
      accepted,
      star,
      capitals,
      facts(null),
      facts(null, claimsOf(IMMUTABLE_MAIN), { kind: 'not-asked' }),
      facts(subjectPolicy('StringEquals', IMMUTABLE_MAIN), claimsOf(IMMUTABLE_MAIN)),
    ],
  },
  'wildcard-under-string-equals': {
    breaks: [star],
    holds: [accepted, branch, like('repo:acme/shop:*')],
  },
  'subject-case-differs': {
    breaks: [capitals],
    holds: [accepted, star, facts(policy(allow({ StringEquals: { [key('actor')]: 'OctoCat' } })))],
  },
  'action-missing': {
    breaks: [action, facts(policy(allow(GOOD, { Action: undefined })))],
    holds: [accepted, principal],
  },
  'provider-principal-wrong': {
    breaks: [
      principal,
      facts(
        policy(
          allow(GOOD, {
            Principal: { Federated: `arn:aws:iam::444455556666:oidc-provider/${ISSUER}` },
          }),
        ),
      ),
    ],
    holds: [accepted, action],
  },
  'audience-condition-not-met': {
    breaks: [
      audience,
      facts(policy(allow(GOOD)), claimsOf(MAIN, { aud: 'https://github.com/acme' })),
    ],
    holds: [accepted, branch],
  },
  'condition-key-not-supported': {
    breaks: [unsupported, facts(policy(allow({ StringEquals: { 'sts:ExternalId': 'x' } })))],
    holds: [accepted, actor],
  },
  'explicit-deny': { breaks: [denied], holds: [accepted, denyOnly] },
  'nothing-allowed': { breaks: [denyOnly], holds: [accepted, denied] },
  'condition-not-met': {
    breaks: [actor, facts(policy(allow({ ...GOOD, Null: { [key('sub')]: 'true' } })))],
    holds: [accepted, branch, audience, capitals, star],
  },
  'deployed-policy-differs': {
    breaks: [facts(policy(allow(GOOD)))],
    holds: [accepted, branch, facts(policy(allow(GOOD)), claimsOf(MAIN), { kind: 'accepted' })],
  },
  'policy-unreadable': {
    breaks: [facts('Version: 1'), facts('{}')],
    holds: [accepted, facts(null)],
  },
  'policy-not-judged': { breaks: [address], holds: [accepted, branch] },
  'policy-malformed': {
    breaks: [
      facts({
        Version: '2012-10-17',
        Statement: [{ Effect: 'allow', Principal: '*', Action: '*' }],
      }),
    ],
    holds: [accepted, facts('{}')],
  },
  'policy-assumable-by-anyone': {
    breaks: [
      facts(policy({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' })),
      facts(policy(allow(GOOD), { Effect: 'Allow', Principal: '*', Action: 'sts:*' })),
    ],
    holds: [accepted, facts(policy(allow(GOOD, { Principal: '*' })))],
  },
  'policy-accepts-anyone': {
    breaks: [facts(policy(allow(GOOD, { Principal: '*' })))],
    holds: [accepted, facts(policy({ Effect: 'Allow', Principal: '*', Action: 'sts:*' }))],
  },
  'policy-without-subject': {
    breaks: [facts(policy(allow({ StringEquals: AUD })))],
    holds: [accepted],
  },
  'policy-accepts-every-repository': {
    breaks: [like('repo:*')],
    holds: [accepted, like('repo:acme/*')],
  },
  'policy-accepts-organization': {
    breaks: [like('repo:acme/*')],
    holds: [accepted, like('repo:acme/shop:*')],
  },
  'policy-wildcard-escapes': {
    breaks: [like('repo:acme/shop*')],
    holds: [accepted, like('repo:acme/shop:*')],
  },
  'policy-subject-matches-nobody': {
    breaks: [
      facts(subjectPolicy('StringLike', [MAIN, 'repo:acme/shop/*'])),
      facts(subjectPolicy('StringLike', ['repo:github.com/acme/shop:*', 'acme/shop:*']), null),
      facts(subjectPolicy('StringEquals', ['repo:acme/shop', 'repo:acme/shop:branch:main']), null),
    ],
    // Of a refusal that hangs on it, subject-not-allowed speaks.
    holds: [accepted, like('repo:acme/shop:*'), like('repo:acme/shop/*'), star],
  },
  'policy-accepts-pull-requests': {
    breaks: [like('repo:acme/shop:*')],
    holds: [accepted, like('repo:acme/shop:ref:*')],
  },
  'policy-names-mutable': {
    breaks: [accepted],
    holds: [facts(subjectPolicy('StringEquals', IMMUTABLE_MAIN), claimsOf(IMMUTABLE_MAIN))],
  },
  'policy-uses-for-all-values': {
    breaks: [
      facts(policy(allow({ ...GOOD, 'ForAllValues:StringEquals': { [key('actor')]: 'octocat' } }))),
    ],
    holds: [accepted],
  },
  'policy-without-audience': {
    breaks: [facts(policy(allow({ StringEquals: { [key('sub')]: MAIN } })))],
    holds: [accepted],
  },
  'rename-would-break': {
    breaks: [accepted],
    holds: [
      facts(subjectPolicy('StringEquals', [MAIN, IMMUTABLE_MAIN]), claimsOf(MAIN), {
        kind: 'not-asked',
      }),
      facts(subjectPolicy('StringEquals', IMMUTABLE_MAIN), claimsOf(IMMUTABLE_MAIN), {
        kind: 'not-asked',
      }),
      branch,
      facts(
        policy(allow(GOOD, { Principal: { Federated: PROVIDER } })),
        claimsOf(MAIN, { repository_id: undefined }),
        NOT_AUTHORIZED,
      ),
    ],
  },
};
