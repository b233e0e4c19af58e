import { allow, AUD, claimsOf, deny, ISSUER, key, MAIN, type Pair, policy, ROLE } from './pair.js';

const KEYS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif';
const GLOBAL =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html';
const LOGIC =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html';
const SUB = { [key('sub')]: MAIN };

function row(
  name: string,
  conditions: unknown,
  result: 'accepted' | readonly [decides: string, cause: NonNullable<Pair['cause']>],
  more: Partial<Pair> = {},
): Pair {
  const outcome =
    result === 'accepted'
      ? { verdict: 'accepted' as const, decides: 'statement' }
      : { verdict: 'refused' as const, decides: result[0], cause: result[1] };
  return {
    name,
    policy: policy(allow(conditions)),
    claims: claimsOf(MAIN),
    basis: KEYS,
    ...outcome,
    ...more,
  };
}

const equals = (claim: string, value: string) => ({
  StringEquals: { ...AUD, ...SUB, [key(claim)]: value },
});

/** Audiences, other claims, global keys and explicit Deny. */
export const KEY_PAIRS: readonly Pair[] = [
  row('another audience', { StringEquals: { ...SUB, [key('aud')]: 'sts.amazonaws.com.cn' } }, [
    'StringEquals aud',
    'audience-differs',
  ]),
  row(
    "GitHub's default audience where STS's is wanted",
    { StringEquals: { ...AUD, ...SUB } },
    ['StringEquals aud', 'audience-differs'],
    { claims: claimsOf(MAIN, { aud: 'https://github.com/acme' }) },
  ),
  row("the audience's capitals", { StringEquals: { ...SUB, [key('aud')]: 'STS.amazonaws.com' } }, [
    'StringEquals aud',
    'letter-case',
  ]),
  row(
    'no audience in the token',
    { StringEquals: { ...AUD, ...SUB } },
    // Claims that were cut down: a real token has one, and nothing is known of it.
    ['StringEquals aud', 'key-not-known-here'],
    { claims: claimsOf(MAIN, { aud: undefined }), verdict: 'cannot-judge' },
  ),
  row(
    'an audience pattern under StringEquals',
    { StringEquals: { ...SUB, [key('aud')]: 'sts.*' } },
    ['StringEquals aud', 'wildcard-under-equals'],
  ),
  row('a list of audiences, one of which fits', { StringEquals: { ...AUD, ...SUB } }, 'accepted', {
    claims: claimsOf(MAIN, { aud: ['other', 'sts.amazonaws.com'] }),
  }),
  row('no condition on the audience', { StringEquals: SUB }, 'accepted'),
  row(
    'a key in another letter case',
    { StringEquals: { [key('SUB')]: MAIN, [key('Aud')]: 'sts.amazonaws.com' } },
    'accepted',
  ),
  row('an operator in another letter case', { stringequals: { ...AUD, ...SUB } }, 'accepted'),
  row('repository_id', equals('repository_id', '456'), 'accepted'),
  row('repository', equals('repository', 'acme/shop'), 'accepted'),
  row('repository_owner_id', equals('repository_owner_id', '123'), 'accepted'),
  row('actor', equals('actor', 'octocat'), 'accepted'),
  row('workflow', equals('workflow', 'deploy'), 'accepted'),
  row('ref', equals('ref', 'refs/heads/main'), 'accepted'),
  row(
    'job_workflow_ref by pattern',
    {
      StringEquals: { ...AUD, ...SUB },
      StringLike: { [key('job_workflow_ref')]: 'acme/shop/.github/workflows/deploy.yml@*' },
    },
    'accepted',
  ),
  row('another repository_id', equals('repository_id', '457'), [
    'StringEquals repository_id',
    'value-differs',
  ]),
  row('another actor', equals('actor', 'hubot'), ['StringEquals actor', 'value-differs']),
  row("the repository's capitals", equals('repository', 'Acme/Shop'), [
    'StringEquals repository',
    'letter-case',
  ]),
  row('another branch in ref', equals('ref', 'refs/heads/develop'), [
    'StringEquals ref',
    'value-differs',
  ]),
  row(
    'another reusable workflow',
    equals('job_workflow_ref', 'acme/ci/.github/workflows/x.yml@refs/heads/main'),
    ['StringEquals job_workflow_ref', 'value-differs'],
  ),
  row('the environment of a job that names none', equals('environment', 'production'), [
    'StringEquals environment',
    'claim-missing',
  ]),
  row('the enterprise of a repository without one', equals('enterprise_id', '7'), [
    'StringEquals enterprise_id',
    'claim-missing',
  ]),
  row('event_name, which AWS does not offer', equals('event_name', 'push'), [
    'StringEquals event_name',
    'key-not-supported',
  ]),
  row(
    'runner_environment, which AWS does not offer',
    equals('runner_environment', 'github-hosted'),
    ['StringEquals runner_environment', 'key-not-supported'],
  ),
  row(
    'workflow_ref, which AWS does not offer',
    equals('workflow_ref', 'acme/shop/.github/workflows/deploy.yml@refs/heads/main'),
    ['StringEquals workflow_ref', 'key-not-supported'],
  ),
  row('repository_owner, which AWS does not offer', equals('repository_owner', 'acme'), [
    'StringEquals repository_owner',
    'key-not-supported',
  ]),
  row(
    'ref_protected under Bool',
    { StringEquals: { ...AUD, ...SUB }, Bool: { [key('ref_protected')]: 'true' } },
    ['Bool ref_protected', 'key-not-supported'],
  ),
  row(
    'an unsupported key under IfExists',
    { StringEquals: { ...AUD, ...SUB }, StringEqualsIfExists: { [key('event_name')]: 'schedule' } },
    'accepted',
  ),
  row(
    'an unsupported key under a negated operator',
    { StringEquals: { ...AUD, ...SUB }, StringNotEquals: { [key('event_name')]: 'push' } },
    'accepted',
  ),
  row(
    'a key of the former issuer',
    { StringEquals: { ...AUD, 'vstoken.actions.githubusercontent.com:sub': MAIN } },
    ['StringEquals vstoken.actions.githubusercontent.com:sub', 'key-of-other-issuer'],
  ),
  row('a key with a scheme', { StringEquals: { ...AUD, [`https://${ISSUER}:sub`]: MAIN } }, [
    `StringEquals https://${ISSUER}:sub`,
    'key-of-other-issuer',
  ]),
  row('a key without an issuer', { StringEquals: { ...AUD, sub: MAIN } }, [
    'StringEquals sub-alone',
    'key-unknown',
  ]),
  row(
    'an external id, which a token cannot bring',
    { StringEquals: { ...AUD, ...SUB, 'sts:ExternalId': 'x' } },
    ['StringEquals sts:ExternalId', 'key-not-in-call'],
  ),
  row(
    "the caller's organization, which an unsigned call has not",
    { StringEquals: { ...AUD, ...SUB, 'aws:PrincipalOrgID': 'o-1' } },
    ['StringEquals aws:PrincipalOrgID', 'key-not-in-call'],
    { basis: GLOBAL },
  ),
  row(
    'MFA, which a token cannot bring',
    { StringEquals: { ...AUD, ...SUB }, Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
    ['Bool aws:MultiFactorAuthPresent', 'key-not-in-call'],
    { basis: GLOBAL },
  ),
  row(
    'a session tag that the token does not pass',
    { StringEquals: { ...AUD, ...SUB, 'aws:RequestTag/team': 'web' } },
    ['StringEquals aws:RequestTag/team', 'key-not-in-call'],
    { basis: GLOBAL },
  ),
  row(
    'TLS',
    { StringEquals: { ...AUD, ...SUB }, Bool: { 'aws:SecureTransport': 'true' } },
    'accepted',
    { basis: GLOBAL },
  ),
  row(
    'the session name',
    { StringEquals: { ...AUD, ...SUB, 'sts:RoleSessionName': 'GitHubActions' } },
    'accepted',
    { context: { roleArn: ROLE, roleSessionName: 'GitHubActions' } },
  ),
  row(
    'another session name',
    { StringEquals: { ...AUD, ...SUB }, StringLike: { 'sts:RoleSessionName': 'deploy-*' } },
    ['StringLike sts:RoleSessionName', 'value-differs'],
    { context: { roleArn: ROLE, roleSessionName: 'GitHubActions' } },
  ),
  row(
    'a caller address, which is not known here',
    { StringEquals: { ...AUD, ...SUB }, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    'accepted',
    {
      verdict: 'cannot-judge',
      decides: 'IpAddress aws:SourceIp',
      cause: 'key-not-known-here',
      basis: GLOBAL,
    },
  ),
  row(
    'what is not known does not matter where something else fails',
    {
      StringEquals: { ...AUD, [key('sub')]: 'repo:acme/shop:pull_request' },
      IpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
    },
    ['StringEquals sub', 'subject-form'],
    { basis: GLOBAL },
  ),
  row(
    'an operator that AWS does not document',
    { StringEquals: { ...AUD, ...SUB }, StringMatches: { [key('sub')]: '^repo:acme/' } },
    'accepted',
    { verdict: 'cannot-judge', decides: 'StringMatches sub', cause: 'operator-unknown' },
  ),
  row(
    'before a date',
    {
      StringEquals: { ...AUD, ...SUB },
      DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' },
    },
    'accepted',
    { context: { roleArn: ROLE, time: Date.parse('2026-10-01T00:00:00Z') } },
  ),
  row(
    'after a date that has passed',
    {
      StringEquals: { ...AUD, ...SUB },
      DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' },
    },
    ['DateLessThan aws:CurrentTime', 'value-differs'],
    { context: { roleArn: ROLE, time: Date.parse('2026-10-01T00:00:00Z') } },
  ),
  row(
    'the first of two failing conditions decides',
    { StringEquals: { [key('aud')]: 'x', [key('sub')]: 'repo:acme/shop:pull_request' } },
    ['StringEquals aud', 'audience-differs'],
  ),

  {
    name: 'an explicit Deny beside an Allow that matches',
    policy: policy(
      allow({ StringEquals: { ...AUD, ...SUB } }),
      deny({ StringNotEquals: { [key('actor')]: 'hubot' } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'StringNotEquals actor',
    statement: 1,
    cause: 'explicit-deny',
    basis: LOGIC,
  },
  {
    name: 'an explicit Deny without a condition',
    policy: policy(allow({ StringEquals: { ...AUD, ...SUB } }), {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:*',
    }),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'statement',
    statement: 1,
    cause: 'explicit-deny',
    basis: LOGIC,
  },
  {
    name: 'a Deny that stands first and does not match',
    policy: policy(
      deny({ StringEquals: { [key('actor')]: 'dependabot[bot]' } }),
      allow({ StringEquals: { ...AUD, ...SUB } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'accepted',
    decides: 'statement',
    statement: 1,
    basis: LOGIC,
  },
  {
    name: 'a Deny on a missing key by a negated operator',
    policy: policy(
      allow({ StringEquals: { ...AUD, ...SUB } }),
      deny({ StringNotEquals: { [key('environment')]: 'production' } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'StringNotEquals environment',
    statement: 1,
    cause: 'explicit-deny',
    basis: LOGIC,
  },
  {
    name: 'a Deny decides even where no Allow matches',
    policy: policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: 'repo:acme/shop:pull_request' } }),
      deny({ StringLike: { [key('sub')]: 'repo:acme/*' } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'StringLike sub',
    statement: 1,
    cause: 'explicit-deny',
    basis: LOGIC,
  },
  {
    name: 'a Deny that cannot be judged leaves the Allow open',
    policy: policy(
      allow({ StringEquals: { ...AUD, ...SUB } }),
      deny({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'cannot-judge',
    decides: 'NotIpAddress aws:SourceIp',
    statement: 1,
    cause: 'key-not-known-here',
    basis: LOGIC,
  },
  {
    name: 'no statement allows anything',
    policy: policy(deny({ StringEquals: { [key('actor')]: 'hubot' } })),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'statement',
    statement: -1,
    cause: 'no-allow',
    basis: LOGIC,
  },
  {
    name: 'an effect in small letters is no effect',
    policy: policy(allow({ StringEquals: { ...AUD, ...SUB } }, { Effect: 'allow' })),
    claims: claimsOf(MAIN),
    verdict: 'cannot-judge',
    decides: 'statement',
    cause: 'statement-invalid',
    basis: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
  },
];
