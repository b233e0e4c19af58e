import {
  allow,
  AUD,
  claimsOf,
  ISSUER,
  key,
  MAIN,
  type Pair,
  policy,
  PROVIDER,
  subjectPolicy,
} from './pair.js';

const PRINCIPAL =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html';
const ACTION =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html';
const GOOD = { StringEquals: { ...AUD, [key('sub')]: MAIN } };

function principal(
  name: string,
  value: unknown,
  cause?: NonNullable<Pair['cause']>,
  claims = claimsOf(MAIN),
): Pair {
  return {
    name,
    policy: policy(allow(GOOD, { Principal: value })),
    claims,
    verdict: cause === undefined ? 'accepted' : 'refused',
    decides: cause === undefined ? 'statement' : 'principal',
    ...(cause === undefined ? {} : { cause }),
    basis: PRINCIPAL,
  };
}

function action(name: string, more: object, cause?: NonNullable<Pair['cause']>): Pair {
  return {
    name,
    policy: policy(allow(GOOD, { Action: undefined, ...more })),
    claims: claimsOf(MAIN),
    verdict: cause === undefined ? 'accepted' : 'refused',
    decides: cause === undefined ? 'statement' : 'action',
    ...(cause === undefined ? {} : { cause }),
    basis: ACTION,
  };
}

/** Who is trusted, and for which call. */
export const PRINCIPALS: readonly Pair[] = [
  principal("the provider in the role's account", { Federated: PROVIDER }),
  principal('one of several providers', {
    Federated: ['arn:aws:iam::111122223333:oidc-provider/gitlab.com', PROVIDER],
  }),
  principal('a provider beside an account', { AWS: '444455556666', Federated: PROVIDER }),
  principal('anyone', '*'),
  principal(
    'the provider of another account',
    { Federated: `arn:aws:iam::444455556666:oidc-provider/${ISSUER}` },
    'principal-other-account',
  ),
  principal(
    'the provider of another partition',
    { Federated: `arn:aws-us-gov:iam::111122223333:oidc-provider/${ISSUER}` },
    'principal-other-account',
  ),
  principal(
    'the provider of another issuer',
    { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
    'principal-other-issuer',
  ),
  principal(
    "an enterprise's issuer where the token is github.com's",
    { Federated: `${PROVIDER}/octo-enterprise` },
    'principal-other-issuer',
  ),
  principal(
    "the former issuer's name",
    { Federated: 'arn:aws:iam::111122223333:oidc-provider/vstoken.actions.githubusercontent.com' },
    'principal-other-issuer',
  ),
  principal(
    'a scheme in the ARN',
    { Federated: `arn:aws:iam::111122223333:oidc-provider/https://${ISSUER}` },
    'principal-misspelled',
  ),
  principal('a slash at the end', { Federated: `${PROVIDER}/` }, 'principal-misspelled'),
  principal('the host without an ARN', { Federated: ISSUER }, 'principal-misspelled'),
  principal(
    'a SAML provider',
    { Federated: 'arn:aws:iam::111122223333:saml-provider/corp' },
    'principal-other-issuer',
  ),
  principal('an account', { AWS: 'arn:aws:iam::111122223333:root' }, 'principal-not-federated'),
  principal('a service', { Service: 'ec2.amazonaws.com' }, 'principal-not-federated'),
  principal('the ARN of the provider under AWS', { AWS: PROVIDER }, 'principal-not-federated'),
  principal(
    'a wildcard inside an ARN',
    { Federated: `arn:aws:iam::*:oidc-provider/${ISSUER}` },
    'principal-wildcard',
  ),
  principal('nobody', {}, 'principal-missing'),
  {
    name: 'NotPrincipal leaves the provider out',
    policy: policy(allow(GOOD, { Principal: undefined, NotPrincipal: { Federated: PROVIDER } })),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'principal',
    cause: 'principal-excluded',
    basis: PRINCIPAL,
  },
  {
    name: 'no role is given: the account is taken from the policy',
    policy: subjectPolicy('StringEquals', MAIN),
    claims: claimsOf(MAIN),
    context: {},
    verdict: 'accepted',
    decides: 'statement',
  },
  {
    name: 'a service statement beside the one that failed is not what decided',
    policy: policy(
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
      allow({ StringEquals: { ...AUD, [key('sub')]: 'repo:acme/other:ref:refs/heads/main' } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'StringEquals sub',
    statement: 1,
    cause: 'subject-repository',
  },
  {
    name: 'the provider of another account in the only statement, though the subject fits',
    policy: policy(
      allow(GOOD, {
        Principal: { Federated: `arn:aws:iam::999988887777:oidc-provider/${ISSUER}` },
      }),
      allow({ StringEquals: { ...AUD, [key('sub')]: 'repo:globex/shop:ref:refs/heads/main' } }),
    ),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'principal',
    statement: 0,
    cause: 'principal-other-account',
  },

  action('the action among others', {
    Action: ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity'],
  }),
  action('every action of STS', { Action: 'sts:*' }),
  action('a pattern', { Action: 'sts:AssumeRole*' }),
  action('any action', { Action: '*' }),
  action('another letter case', { Action: 'STS:assumerolewithwebidentity' }),
  action('a NotAction that leaves others out', { NotAction: 'sts:AssumeRole' }),
  action('AssumeRole in its place', { Action: 'sts:AssumeRole' }, 'action-assume-role'),
  action(
    'AssumeRole and TagSession in its place',
    { Action: ['sts:AssumeRole', 'sts:TagSession'] },
    'action-assume-role',
  ),
  action('AssumeRoleWithSAML in its place', { Action: 'sts:AssumeRoleWithSAML' }, 'action-other'),
  action('TagSession alone', { Action: 'sts:TagSession' }, 'action-other'),
  action('a misspelled action', { Action: 'sts:AssumeRoleWithWebIdentities' }, 'action-other'),
  action(
    'a NotAction that names it',
    { NotAction: 'sts:AssumeRoleWithWebIdentity' },
    'action-excluded',
  ),
  action('no action', {}, 'action-missing'),
  {
    name: 'AssumeRole in its place, and the subject differs as well',
    policy: policy(
      allow(
        { StringEquals: { ...AUD, [key('sub')]: 'repo:acme/shop:pull_request' } },
        { Action: 'sts:AssumeRole' },
      ),
    ),
    claims: claimsOf(MAIN),
    verdict: 'refused',
    decides: 'action',
    cause: 'action-assume-role',
  },
  {
    name: 'the token passes session tags, and TagSession is not allowed',
    policy: policy(allow(GOOD)),
    claims: claimsOf(MAIN, { 'https://aws.amazon.com/tags': { principal_tags: { a: ['b'] } } }),
    verdict: 'refused',
    decides: 'action',
    cause: 'tag-session-missing',
    basis: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
  },
  {
    name: 'the token passes session tags, and TagSession is allowed',
    policy: policy(allow(GOOD, { Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'] })),
    claims: claimsOf(MAIN, { 'https://aws.amazon.com/tags': { principal_tags: { a: ['b'] } } }),
    verdict: 'accepted',
    basis: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
  },
];
