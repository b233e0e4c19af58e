import { describe, expect, test } from '@jest/globals';
import { lint, type Width } from '../../../src/trust/lint/lint.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import {
  allow,
  AUD,
  deny,
  IMMUTABLE_MAIN,
  key,
  MAIN,
  policy,
  subjectPolicy,
} from '../pairs/pair.js';

function widths(document: unknown, idsKnown = false): Width[] {
  const parsed = parsePolicy(JSON.stringify(document));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return lint(parsed.policy, idsKnown).map(({ width }) => width);
}

const like = (sub: string) => subjectPolicy('StringLike', sub);

test('names that can change hands are listed once a statement, and only where ids are known', () => {
  const subjects = [MAIN, 'repo:acme/shop:environment:production', IMMUTABLE_MAIN];
  const parsed = parsePolicy(
    JSON.stringify(
      policy(
        ...subjects.map((sub) => allow({ StringEquals: { ...AUD, [key('sub')]: [sub, MAIN] } })),
      ),
    ),
  );
  if (!parsed.ok) throw new Error(parsed.fault.message);
  expect(lint(parsed.policy, true).map(({ statement, what }) => [statement, what])).toEqual([
    [0, `${MAIN}, ${MAIN}`],
    [1, `repo:acme/shop:environment:production, ${MAIN}`],
    [2, MAIN],
  ]);
  expect(lint(parsed.policy, false)).toEqual([]);
});

describe('a policy that is too wide', () => {
  test.each<[string, unknown, Width[]]>([
    [
      'anyone',
      policy(allow({ StringEquals: { ...AUD, [key('sub')]: MAIN } }, { Principal: '*' })),
      ['accepts-anyone'],
    ],
    ['no subject', policy(allow({ StringEquals: AUD })), ['without-subject']],
    [
      'a subject only if there is one',
      policy(allow({ StringEquals: AUD, StringEqualsIfExists: { [key('sub')]: MAIN } })),
      ['without-subject'],
    ],
    ['no condition at all', policy(allow(undefined)), ['without-subject', 'without-audience']],
    ['no audience', policy(allow({ StringEquals: { [key('sub')]: MAIN } })), ['without-audience']],
    [
      'any audience',
      policy(allow({ StringEquals: { [key('sub')]: MAIN }, StringLike: { [key('aud')]: '*' } })),
      ['without-audience'],
    ],
    ['a host before the owner, which matches nobody', like('repo:github.com/acme/shop:*'), []],
    ['an address, which matches nobody', like('repo:https://github.com/acme/shop:*'), []],
    ['a slash behind the repository, which matches nobody', like('repo:acme/shop/*'), []],
    ['no `ref:` before the branch, which matches nobody', like('repo:acme/shop:refs/heads/*'), []],
    ['no prefix, which matches nobody', like('acme/*'), []],
    ['another word for a branch, which matches nobody', like('repo:acme/*:branch:main'), []],
    ['a star alone', like('*'), ['accepts-every-repository']],
    ['every repository', like('repo:*'), ['accepts-every-repository']],
    ['every owner', like('repo:*/shop:ref:refs/heads/main'), ['accepts-every-repository']],
    ['a whole organization', like('repo:acme/*'), ['accepts-organization']],
    [
      'a whole organization on one branch',
      like('repo:acme/*:ref:refs/heads/main'),
      ['accepts-organization'],
    ],
    ['a whole organization, immutable', like('repo:acme@123/*'), ['accepts-organization']],
    ['repositories that begin alike', like('repo:acme/shop*'), ['wildcard-escapes']],
    ['owners that begin alike', like('repo:acme*/shop:ref:refs/heads/main'), ['wildcard-escapes']],
    ['owners that begin alike, without a slash', like('repo:acme*'), ['wildcard-escapes']],
    [
      'pull requests by name',
      subjectPolicy('StringEquals', 'repo:acme/shop:pull_request'),
      ['accepts-pull-requests'],
    ],
    ['pull requests by pattern', like('repo:acme/shop:*'), ['accepts-pull-requests']],
    [
      'ForAllValues',
      policy(
        allow({
          StringEquals: { ...AUD, [key('sub')]: MAIN },
          'ForAllValues:StringEquals': { [key('actor')]: 'octocat' },
        }),
      ),
      ['for-all-values'],
    ],
    [
      'only ForAllValues',
      policy(allow({ 'ForAllValues:StringLike': { ...AUD, [key('sub')]: MAIN } })),
      ['without-subject', 'for-all-values', 'for-all-values', 'without-audience'],
    ],
    [
      'another issuer with a star',
      policy(
        allow(
          { StringLike: { 'gitlab.com:sub': '*' }, StringEquals: { 'gitlab.com:aud': 'x' } },
          { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' } },
        ),
      ),
      ['accepts-every-repository'],
    ],
  ])('%s', (_, document, expected) => {
    expect(widths(document)).toEqual(expected);
  });

  test('a name counts as mutable only where the ids are known and nothing pins it', () => {
    const classic = subjectPolicy('StringEquals', MAIN);
    expect(widths(classic, true)).toEqual(['names-mutable']);
    expect(widths(classic, false)).toEqual([]);
    expect(widths(subjectPolicy('StringEquals', IMMUTABLE_MAIN), true)).toEqual([]);
    const pinned = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN, [key('repository_id')]: '456' } }),
    );
    expect(widths(pinned, true)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['of another key', { StringEquals: { [key('actor')]: 'octocat' } }],
    ['of one branch', { StringEquals: { [key('sub')]: MAIN } }],
    [
      'of pull requests by one actor',
      { StringLike: { [key('sub')]: '*:pull_request' }, StringEquals: { [key('actor')]: 'x' } },
    ],
  ])('a Deny %s does not keep all pull requests out', (_, condition) => {
    const whole = { StringEquals: AUD, StringLike: { [key('sub')]: 'repo:acme/shop:*' } };
    expect(widths(policy(allow(whole), deny(condition as object)))).toEqual([
      'accepts-pull-requests',
    ]);
  });

  test.each<[string, unknown]>([
    ['one branch', subjectPolicy('StringEquals', MAIN)],
    ['release branches', like('repo:acme/shop:ref:refs/heads/release/*')],
    ['tags of versions', like('repo:acme/shop:ref:refs/tags/v*')],
    ['one repository by id', like('repo:acme@123/shop@456:environment:production')],
    [
      'an organization held down to one repository',
      policy(
        allow({
          StringEquals: { ...AUD, [key('repository_id')]: '456' },
          StringLike: { [key('sub')]: 'repo:acme/*:environment:prod' },
        }),
      ),
    ],
    [
      'a whole repository held down to one environment',
      policy(
        allow({
          StringEquals: { ...AUD, [key('environment')]: 'production' },
          StringLike: { [key('sub')]: 'repo:acme/shop:*' },
        }),
      ),
    ],
    [
      'a whole repository without its pull requests',
      policy(
        allow({
          StringEquals: AUD,
          StringLike: { [key('sub')]: 'repo:acme/shop:*' },
          StringNotLike: { [key('sub')]: '*:pull_request' },
        }),
      ),
    ],
    [
      'a whole repository with a Deny of all but environments',
      policy(
        allow({ StringEquals: AUD, StringLike: { [key('sub')]: 'repo:acme/shop:*' } }),
        deny({ StringNotLike: { [key('sub')]: 'repo:acme/shop:environment:*' } }),
      ),
    ],
    ['a Deny', policy(deny({ StringLike: { [key('sub')]: '*' } }))],
    [
      'a statement for a service',
      policy({
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    ],
    [
      'an audience that stands beside the party it was issued to',
      policy(
        allow(
          { StringEquals: { 'idp.example.com:sub': 'ci', 'idp.example.com:oaud': 'api' } },
          { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com' } },
        ),
      ),
    ],
  ])('%s is narrow enough', (_, document) => {
    expect(widths(document)).toEqual([]);
  });
});

describe('a role that identities of AWS assume', () => {
  const ANYONE = { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' };
  const held = (operator: string, name: string, value: unknown) =>
    policy({ ...ANYONE, Condition: { [operator]: { [name]: value } } });
  const without = (operator: string, name: string, value: unknown, more: object = {}) =>
    policy(ANYONE, {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRole',
      Condition: { [operator]: { [name]: value }, ...more },
    });
  const ids = { Federated: 'cognito-identity.amazonaws.com' };

  test.each<[string, unknown]>([
    ['anyone', policy(ANYONE)],
    ['any identity', policy({ ...ANYONE, Principal: { AWS: '*' } })],
    [
      'any identity among named ones',
      policy({ ...ANYONE, Principal: { AWS: ['111122223333', '*'] } }),
    ],
    ['any identity beside a provider', policy({ ...ANYONE, Principal: { ...ids, AWS: '*' } })],
    ['every action of STS', policy({ ...ANYONE, Action: 'sts:*' })],
    ['a pattern of actions', policy({ ...ANYONE, Action: ['sts:TagSession', 'STS:Assume*'] })],
    ['any action', policy({ ...ANYONE, Action: '*' })],
    [
      'all actions but another',
      policy({ ...ANYONE, Action: undefined, NotAction: 'sts:TagSession' }),
    ],
    [
      'everyone but one account',
      policy({ ...ANYONE, Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    ],
    ['an external id, which is no secret', held('StringEquals', 'sts:ExternalId', 'x')],
    ['a session name, which callers choose', held('StringLike', 'sts:RoleSessionName', 'ci-*')],
    ['a tag, which callers give themselves', held('StringEquals', 'aws:PrincipalTag/team', 'ci')],
    ["a user's name", held('StringEquals', 'aws:username', 'ci')],
    ['MFA', held('Bool', 'aws:MultiFactorAuthPresent', 'true')],
    ['TLS', held('Bool', 'aws:SecureTransport', 'true')],
    ['any organization', held('StringLike', 'aws:PrincipalOrgID', 'o-*')],
    [
      'a role by its name in any account',
      held('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/ci'),
    ],
    ['one of two that is open', held('StringLike', 'aws:PrincipalAccount', ['111122223333', '*'])],
    [
      'the account of whoever calls',
      held('StringEquals', 'aws:PrincipalAccount', '${aws:PrincipalAccount}'),
    ],
    [
      'an organization if there is one',
      held('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-abc'),
    ],
    ['paths that may be none', held('ForAllValues:StringLike', 'aws:PrincipalOrgPaths', 'o-abc/*')],
    ['all but one organization', held('StringNotEquals', 'aws:PrincipalOrgID', 'o-abc')],
    ['half of all addresses', held('IpAddress', 'aws:SourceIp', '0.0.0.0/1')],
    ['a Deny of one organization', without('StringEquals', 'aws:PrincipalOrgID', 'o-abc')],
    [
      'a Deny of strangers, and only without MFA',
      without('StringNotEquals', 'aws:PrincipalOrgID', 'o-abc', {
        Bool: { 'aws:MultiFactorAuthPresent': 'false' },
      }),
    ],
  ])('%s lets anyone in', (_, document) => {
    expect(widths(document)).toContain('assumable-by-anyone');
  });

  test.each<[string, unknown]>([
    ['an account', policy({ ...ANYONE, Principal: { AWS: '444455556666' } })],
    [
      'the root of another account',
      policy({ ...ANYONE, Principal: { AWS: 'arn:aws:iam::444455556666:root' } }),
    ],
    ['a service', policy({ ...ANYONE, Principal: { Service: 'ec2.amazonaws.com' } })],
    ['a Deny of everyone', policy({ ...ANYONE, Effect: 'Deny' })],
    ['another action', policy({ ...ANYONE, Action: 'sts:SetSourceIdentity' })],
    ['all actions but this', policy({ ...ANYONE, Action: undefined, NotAction: 'sts:Assume*' })],
    ['one organization', held('StringEquals', 'aws:PrincipalOrgID', 'o-abc')],
    [
      "the role's own organization",
      held('StringEquals', 'aws:PrincipalOrgID', '${aws:ResourceOrgID}'),
    ],
    [
      'paths of one organization',
      held('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-abc/*'),
    ],
    ['one account', held('StringEquals', 'aws:PrincipalAccount', '444455556666')],
    [
      'roles of one account',
      held('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::444455556666:role/ci-*'),
    ],
    ['one account behind a service', held('StringEquals', 'aws:SourceAccount', '444455556666')],
    ['one endpoint', held('StringEquals', 'aws:SourceVpce', 'vpce-0a1b')],
    ['one network', held('IpAddress', 'aws:SourceIp', '203.0.113.0/24')],
    ['tokens alone', held('StringEquals', 'saml:aud', 'https://signin.aws.amazon.com/saml')],
    ['a Deny of strangers', without('StringNotEquals', 'aws:PrincipalOrgID', 'o-abc')],
    [
      "a Deny of strangers that spares AWS's services",
      without('StringNotEqualsIfExists', 'aws:PrincipalOrgID', 'o-abc', {
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      }),
    ],
  ])('%s does not', (_, document) => {
    expect(widths(document)).not.toContain('assumable-by-anyone');
  });

  test('is told once, at the line of the principal', () => {
    const parsed = parsePolicy(JSON.stringify(policy({ ...ANYONE, Action: 'sts:*' }), null, 2));
    if (!parsed.ok) throw new Error(parsed.fault.message);
    const found = lint(parsed.policy, true);
    expect(found.filter(({ what }) => what === '*')).toMatchObject([
      { width: 'assumable-by-anyone', at: { line: 6 } },
    ]);
  });
});
