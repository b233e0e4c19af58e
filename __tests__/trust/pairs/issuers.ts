import { allow, claimsOf, ISSUER, key, MAIN, type Pair, policy } from './pair.js';

interface Issuer {
  readonly name: string;
  readonly issuer: string;
  readonly sub: string;
  readonly pattern: string;
  readonly other: string;
  readonly aud: string;
  readonly basis: string;
}

const ISSUERS: readonly Issuer[] = [
  {
    name: 'GitLab',
    issuer: 'gitlab.com',
    sub: 'project_path:acme/shop:ref_type:branch:ref:main',
    pattern: 'project_path:acme/shop:ref_type:branch:ref:*',
    other: 'project_path:acme/store:ref_type:branch:ref:main',
    aud: 'https://gitlab.com',
    basis: 'https://docs.gitlab.com/ci/cloud_services/aws/',
  },
  {
    name: 'CircleCI',
    issuer: 'oidc.circleci.com/org/6b1c8a0e-0000-4000-8000-000000000001',
    sub: 'org/6b1c8a0e-0000-4000-8000-000000000001/project/9f2d/user/77aa',
    pattern: 'org/6b1c8a0e-0000-4000-8000-000000000001/project/9f2d/user/*',
    other: 'org/6b1c8a0e-0000-4000-8000-000000000001/project/0000/user/77aa',
    aud: '6b1c8a0e-0000-4000-8000-000000000001',
    basis: 'https://circleci.com/docs/openid-connect-tokens/',
  },
  {
    name: 'Buildkite',
    issuer: 'agent.buildkite.com',
    sub: 'organization:acme:pipeline:shop:ref:refs/heads/main:commit:9f3182:step:deploy',
    pattern: 'organization:acme:pipeline:shop:ref:refs/heads/main:commit:*:step:deploy',
    other: 'organization:acme:pipeline:store:ref:refs/heads/main:commit:9f3182:step:deploy',
    aud: 'sts.amazonaws.com',
    basis: 'https://buildkite.com/docs/pipelines/security/oidc/aws',
  },
  {
    name: 'Bitbucket',
    issuer: 'api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc',
    sub: '{c8a0e6b1}:{9f2d0001}',
    pattern: '{c8a0e6b1}:*',
    other: '{ffffffff}:{9f2d0001}',
    aud: 'ari:cloud:bitbucket::workspace/1',
    basis:
      'https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/',
  },
];

function rows(entry: Issuer): Pair[] {
  const { issuer, sub, pattern, other, aud, basis } = entry;
  const principal = { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` };
  const claims = { iss: `https://${issuer}`, sub, aud };
  const aString = { [`${issuer}:aud`]: aud };
  const like = (wanted: string) =>
    policy(
      allow(
        { StringEquals: aString, StringLike: { [`${issuer}:sub`]: wanted } },
        { Principal: principal },
      ),
    );
  return [
    {
      name: `${entry.name} by pattern`,
      policy: like(pattern),
      claims,
      verdict: 'accepted',
      decides: 'statement',
      basis,
    },
    {
      name: `${entry.name}, another subject`,
      policy: like(other),
      claims,
      verdict: 'refused',
      decides: `StringLike ${issuer}:sub`,
      cause: 'subject-differs',
      basis,
    },
    {
      name: `${entry.name}, a star under StringEquals`,
      policy: policy(
        allow(
          { StringEquals: { ...aString, [`${issuer}:sub`]: pattern } },
          { Principal: principal },
        ),
      ),
      claims,
      verdict: 'refused',
      decides: `StringEquals ${issuer}:sub`,
      cause: 'wildcard-under-equals',
      basis,
    },
    {
      name: `${entry.name}'s token and GitHub's provider`,
      policy: policy(allow({ StringEquals: { [key('sub')]: MAIN } })),
      claims,
      verdict: 'refused',
      decides: 'principal',
      cause: 'principal-other-issuer',
      basis,
    },
  ];
}

/** Tokens of other issuers than github.com, and of its enterprises. */
export const ISSUER_PAIRS: readonly Pair[] = [
  ...ISSUERS.flatMap(rows),
  {
    name: "an enterprise's own issuer",
    policy: policy(
      allow(
        {
          StringEquals: {
            [`${ISSUER}/octo:sub`]: MAIN,
            [`${ISSUER}/octo:aud`]: 'sts.amazonaws.com',
          },
        },
        { Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${ISSUER}/octo` } },
      ),
    ),
    claims: claimsOf(MAIN, { iss: `https://${ISSUER}/octo` }),
    verdict: 'accepted',
    decides: 'statement',
  },
  {
    name: "an enterprise's own issuer, keys without its path",
    policy: policy(
      allow(
        { StringEquals: { [key('sub')]: MAIN } },
        { Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${ISSUER}/octo` } },
      ),
    ),
    claims: claimsOf(MAIN, { iss: `https://${ISSUER}/octo` }),
    verdict: 'refused',
    decides: 'StringEquals sub',
    cause: 'key-of-other-issuer',
  },
  {
    name: 'the key aud is the claim azp where the token has one',
    policy: policy(
      allow(
        { StringEquals: { 'idp.example.com:aud': 'client', 'idp.example.com:oaud': 'api' } },
        { Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/idp.example.com' } },
      ),
    ),
    claims: { iss: 'https://idp.example.com', sub: 's', aud: 'api', azp: 'client' },
    verdict: 'accepted',
    decides: 'statement',
    basis:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  },
  {
    name: 'Google by its name',
    policy: policy(
      allow(
        { StringEquals: { 'accounts.google.com:aud': 'client' } },
        { Principal: { Federated: 'accounts.google.com' } },
      ),
    ),
    claims: { iss: 'https://accounts.google.com', sub: '1', aud: 'client' },
    verdict: 'accepted',
    decides: 'statement',
    basis:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  },
];
