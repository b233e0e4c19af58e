import {
  allow,
  AUD,
  claimsOf,
  deny,
  IMMUTABLE_MAIN,
  ISSUER,
  key,
  MAIN,
  type Pair,
  policy,
  PROVIDER,
} from './pair.js';

const LOGIC =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html';
const TAGGING =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp';
const SETS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html';
const VARIABLES =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars';
const OPERATORS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html';
const GITHUB = 'https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims';

type Outcome = readonly [decides: string, cause: NonNullable<Pair['cause']>, statement?: number];

function row(
  name: string,
  basis: string,
  document: object,
  result: 'accepted' | Outcome,
  claims = claimsOf(MAIN),
): Pair {
  if (result === 'accepted') {
    return { name, policy: document, claims, verdict: 'accepted', decides: 'statement', basis };
  }
  const [decides, cause, statement = 0] = result;
  return { name, policy: document, claims, verdict: 'refused', decides, cause, statement, basis };
}

const SUB = { ...AUD, [key('sub')]: MAIN };
const subject = (sub: unknown, more: object = {}) => ({
  StringEquals: { ...AUD, [key('sub')]: sub, ...more },
});
const ELSEWHERE = subject('repo:other/thing:environment:x', {
  [key('repository_id')]: '9',
  [key('repository_owner_id')]: '8',
  [key('environment')]: 'x',
});

/** Which of several statements came nearest, and which condition of a Deny is worth naming. */
const STATEMENTS: readonly Pair[] = [
  row(
    "another owner's repository is nearer than an account's own people",
    LOGIC,
    policy(
      allow(undefined, {
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
      }),
      allow(ELSEWHERE),
    ),
    ['StringEquals sub', 'subject-owner', 1],
  ),
  row(
    'and than a statement for another action of the same provider',
    LOGIC,
    policy(allow(ELSEWHERE), allow(undefined, { Action: 'sts:TagSession' })),
    ['StringEquals sub', 'subject-owner'],
  ),
  row(
    'and than one for the tokens of another issuer',
    LOGIC,
    policy(
      allow(
        { StringLike: { 'gitlab.com:sub': 'project_path:acme/shop:*' } },
        { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' } },
      ),
      allow(ELSEWHERE),
    ),
    ['StringEquals sub', 'subject-owner', 1],
  ),
  row(
    'but the right repository is nearest where only the account of its provider is wrong',
    LOGIC,
    policy(
      allow(ELSEWHERE),
      allow(
        { StringEquals: SUB },
        { Principal: { Federated: PROVIDER.replace('111122223333', '444455556666') } },
      ),
    ),
    ['principal', 'principal-other-account', 1],
  ),
  row(
    'a Deny is named by what tells this job from others, not by its audience',
    LOGIC,
    policy(
      allow({ StringEquals: SUB }),
      deny({ StringEquals: { ...AUD, [key('actor')]: 'octocat' } }),
    ),
    ['StringEquals actor', 'explicit-deny', 1],
  ),
  row(
    'a Deny of whatever is not like a claim that AWS never reads denies everything',
    LOGIC,
    policy(
      allow({ StringEquals: SUB }),
      deny({ StringNotEquals: { [key('runner_environment')]: 'github-hosted' } }),
    ),
    ['StringNotEquals runner_environment', 'explicit-deny', 1],
  ),
];

const PASSED = {
  'https://aws.amazon.com/tags': {
    principal_tags: { Project: ['shop'], Team: ['ops'] },
    transitive_tag_keys: ['Project'],
  },
};
const FLAT = {
  'https://aws.amazon.com/tags/principal_tags/Project': 'shop',
  'https://aws.amazon.com/tags/transitive_tag_keys': ['Project'],
};
const tagged = (more: object) =>
  policy(
    allow(
      { StringEquals: SUB, ...more },
      { Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'] },
    ),
  );
const PROJECT = 'aws:RequestTag/Project';
const KEYS = 'ForAllValues:StringEquals';

/** Session tags in the token: one value under a name, and the only lists a trust policy meets. */
const TAGS: readonly Pair[] = [
  row(
    'a tag of the token, by a name in other letter case',
    TAGGING,
    tagged({ StringLike: { 'aws:requesttag/project': 'sh*' } }),
    'accepted',
    claimsOf(MAIN, PASSED),
  ),
  row(
    'a tag of the token that differs',
    TAGGING,
    tagged({ StringLike: { [PROJECT]: 'store' } }),
    [`StringLike ${PROJECT}`, 'value-differs'],
    claimsOf(MAIN, PASSED),
  ),
  row(
    'a tag as a claim of its own',
    TAGGING,
    tagged({
      StringLike: { [PROJECT]: 'shop' },
      'ForAnyValue:StringEquals': { 'sts:TransitiveTagKeys': 'Project' },
    }),
    'accepted',
    claimsOf(MAIN, FLAT),
  ),
  row(
    'every name of a tag is among those allowed',
    SETS,
    tagged({ [KEYS]: { 'aws:TagKeys': ['Project', 'Team', 'Stage'] } }),
    'accepted',
    claimsOf(MAIN, PASSED),
  ),
  row(
    'one name of a tag is not among those allowed',
    SETS,
    tagged({ [KEYS]: { 'aws:TagKeys': ['Project'] } }),
    [`${KEYS} aws:TagKeys`, 'value-differs'],
    claimsOf(MAIN, PASSED),
  ),
  row(
    'a tag that the token does not pass',
    TAGGING,
    tagged({ StringEqualsIgnoreCase: { 'aws:RequestTag/Stage': 'prod' } }),
    ['StringEqualsIgnoreCase aws:RequestTag/Stage', 'key-not-in-call'],
    claimsOf(MAIN, PASSED),
  ),
  row(
    'a duration, which only calls for bearer tokens carry',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html',
    tagged({ NumericLessThanEquals: { 'sts:DurationSeconds': '3600' } }),
    ['NumericLessThanEquals sts:DurationSeconds', 'key-not-in-call'],
  ),
];

/** Forms that people write, and characters that look like wildcards. */
const SPELLINGS: readonly Pair[] = [
  row(
    'ids joined by a dash, as once announced',
    GITHUB,
    policy(allow(subject('repo:acme-123/shop-456:ref:refs/heads/main'))),
    ['StringEquals sub', 'subject-immutable'],
    claimsOf(IMMUTABLE_MAIN),
  ),
  row(
    'a branch by a word of its own',
    GITHUB,
    policy(allow(subject('repo:acme/shop:branch:main'))),
    ['StringEquals sub', 'subject-ref'],
  ),
  row(
    'an environment by a short word',
    GITHUB,
    policy(allow(subject('repo:acme/shop:env:production'))),
    ['StringEquals sub', 'subject-ref'],
    claimsOf('repo:acme/shop:environment:production', { environment: 'production' }),
  ),
  row(
    'a star that the policy writes as a character',
    VARIABLES,
    policy(allow({ StringLike: { ...AUD, [key('sub')]: 'repo:acme/shop:ref:refs/heads/${*}' } })),
    ['StringLike sub', 'subject-differs'],
  ),
  row(
    'the same under a document that knows no variables',
    VARIABLES,
    {
      Statement: allow({ StringLike: { ...AUD, [key('sub')]: 'repo:acme/shop:*${*}' } }),
    },
    ['StringLike sub', 'subject-customised'],
  ),
  row(
    'ArnLike on a subject, which is no ARN',
    `${OPERATORS}#Conditions_ARN`,
    policy(allow({ ArnLike: { [key('sub')]: 'repo:acme/*' } })),
    ['ArnLike sub', 'subject-differs'],
  ),
  row(
    'a key with a blank at its end',
    OPERATORS,
    policy(allow({ StringEquals: { ...AUD, [key('sub ')]: MAIN } })),
    ['StringEquals sub ', 'key-not-supported'],
  ),
  row(
    'a slash between issuer and claim',
    OPERATORS,
    policy(allow({ StringEquals: { ...AUD, [`${ISSUER}/sub`]: MAIN } })),
    [`StringEquals ${ISSUER}/sub`, 'key-of-other-issuer'],
  ),
  row(
    'a Not operator over a set, one value of which is kept out',
    SETS,
    policy(
      allow({
        StringEquals: SUB,
        'ForAllValues:StringNotEquals': { [key('amr')]: 'pwd' },
      }),
    ),
    ['ForAllValues:StringNotEquals amr', 'negated-match'],
    claimsOf(MAIN, { amr: ['authenticated', 'pwd'] }),
  ),
];

const BY_IDS = 'repository_owner_id:123:repository_id:456:environment:';

/** Templates, and texts that only look alike. */
const TEXTS: readonly Pair[] = [
  row(
    'two subjects of one template',
    GITHUB,
    policy(allow(subject(`${BY_IDS}staging`))),
    ['StringEquals sub', 'subject-customised'],
    claimsOf(`${BY_IDS}production`, { environment: 'production' }),
  ),
  row(
    'a subject by its template, accepted',
    GITHUB,
    policy(allow(subject(`${BY_IDS}production`))),
    'accepted',
    claimsOf(`${BY_IDS}production`, { environment: 'production' }),
  ),
  row(
    'a ref without the word for it',
    GITHUB,
    policy(allow(subject('repo:acme/shop:refs/heads/main'))),
    ['StringEquals sub', 'subject-ref'],
  ),
  row('a blank within', GITHUB, policy(allow(subject('repo:acme/shop: ref:refs/heads/main'))), [
    'StringEquals sub',
    'surrounding-whitespace',
  ]),
  row('a character without width', GITHUB, policy(allow(subject(`${MAIN}\u200b`))), [
    'StringEquals sub',
    'surrounding-whitespace',
  ]),
  row(
    'an accent encoded in another way',
    GITHUB,
    policy(allow(subject('repo:acme/shop:environment:caf\u00e9'))),
    ['StringEquals sub', 'subject-differs'],
    claimsOf('repo:acme/shop:environment:cafe\u0301', { environment: 'cafe\u0301' }),
  ),
];

const GRAMMAR = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html';

/** What IAM would refuse to store. */
const BROKEN: readonly Pair[] = [
  row(
    'a principal that is a text',
    GRAMMAR,
    policy(allow({ StringEquals: SUB }, { Principal: PROVIDER })),
    ['principal', 'principal-missing'],
  ),
  row(
    'a kind of principal that there is not',
    GRAMMAR,
    policy(allow({ StringEquals: SUB }, { Principal: { federated: PROVIDER } })),
    ['principal', 'principal-not-federated'],
  ),
  ...[
    ['a value that is an object', policy(allow(subject({ is: MAIN })))],
    ['a list of which one is no text', policy(allow(subject([MAIN, null])))],
    ['a statement that is a text', { Version: '2012-10-17', Statement: 'Allow' }],
    ['keys without an operator', policy(allow({ [key('sub')]: MAIN }))],
  ].map(
    ([name, document]): Pair => ({
      name: name as string,
      policy: document,
      claims: claimsOf(MAIN),
      verdict: 'cannot-judge',
      decides: 'statement',
      cause: 'statement-invalid',
      basis: GRAMMAR,
    }),
  ),
];

/** Pairs from a search for what the evaluator or its words had wrong. */
export const DOUBTS: readonly Pair[] = [...STATEMENTS, ...TAGS, ...SPELLINGS, ...TEXTS, ...BROKEN];
