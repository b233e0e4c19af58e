import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseClaims } from '../../../src/trust/request/claims.js';
import { lint } from '../../../src/trust/lint/lint.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import { requestOf } from '../../../src/trust/request/request.js';
import { suggest } from '../../../src/trust/suggest/suggest.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import { claimsOf, ROLE } from '../pairs/pair.js';

const CONTEXT = { roleArn: ROLE };
const ORG = '0b1c2d3e-0000-4000-8000-000000000001';
const PROJECT = 'aaaaaaaa-0000-4000-8000-000000000002';
const USER = 'cccccccc-0000-4000-8000-000000000004';
const SHA = '9f3182061f1e2cca4702c368cbc039b7dc9d4485';
const OTHER_SHA = '0000000000000000000000000000000000000000';

const buildkite = (sub: string) => ({
  iss: 'https://agent.buildkite.com',
  aud: 'sts.amazonaws.com',
  sub,
});
const circle = (sub: string) => ({ iss: `https://oidc.circleci.com/org/${ORG}`, aud: ORG, sub });
const gitlab = (sub: string) => ({ iss: 'https://gitlab.com', aud: 'https://gitlab.com', sub });
const bitbucket = (sub: string) => ({
  iss: 'https://api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc',
  aud: 'ari:cloud:bitbucket::workspace/x',
  sub,
});
const fly = (sub: string) => ({ iss: 'https://oidc.fly.io/acme', aud: 'sts.amazonaws.com', sub });

function adviceFor(claims: unknown) {
  const parsed = parseClaims(claims);
  if (!parsed.ok) throw new Error(parsed.message);
  return suggest(requestOf(parsed.claims, CONTEXT), null);
}

function suggested(claims: unknown) {
  const advice = adviceFor(claims);
  if (advice.kind !== 'policy') throw new Error(`${advice.kind}: ${advice.fix.template}`);
  const parsed = parsePolicy(advice.document);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.policy;
}

function accepts(policy: ReturnType<typeof suggested>, claims: unknown): boolean {
  const parsed = parseClaims(claims);
  return parsed.ok && evaluate(policy, parsed.claims, CONTEXT).verdict === 'accepted';
}

const slug = 'organization:acme:pipeline:shop:ref:refs/heads/main';
const project = `org/${ORG}/project/${PROJECT}`;
const origin = 'vcs-origin/github.com/acme/shop/vcs-ref/refs/heads';
const uuid = (digit: string) => `{${digit.repeat(8)}-0000-4000-8000-000000000001}`;

describe('a subject of another CI', () => {
  test.each([
    [
      'Buildkite: the next commit and step, not another branch or pipeline',
      buildkite(`${slug}:commit:${SHA}:step:deploy`),
      [buildkite(`${slug}:commit:${OTHER_SHA}:step:release`)],
      [
        buildkite(`${slug.replace('main', 'next')}:commit:${SHA}:step:deploy`),
        buildkite(`${slug.replace('main', 'main-2')}:commit:${SHA}:step:deploy`),
        buildkite(`${slug.replace('shop', 'store')}:commit:${SHA}:step:deploy`),
      ],
    ],
    [
      'CircleCI: whoever pushes, not another project',
      circle(`${project}/user/${USER}`),
      [circle(`${project}/user/${PROJECT}`)],
      [circle(`org/${ORG}/project/${USER}/user/${USER}`)],
    ],
    [
      'CircleCI with a branch: whoever pushes to it, and no branch whose name ends alike',
      circle(`${project}/user/${USER}/${origin}/main`),
      [circle(`${project}/user/${PROJECT}/${origin}/main`)],
      [
        circle(`${project}/user/${USER}/${origin}/next`),
        circle(`${project}/user/${USER}/${origin}/x/${origin}/main`),
      ],
    ],
    [
      'GitLab: this branch',
      gitlab('project_path:acme/shop:ref_type:branch:ref:main'),
      [],
      [gitlab('project_path:acme/shop:ref_type:branch:ref:next')],
    ],
    [
      'Bitbucket: the next step of this deployment',
      bitbucket(`${uuid('a')}:${uuid('b')}:${uuid('c')}`),
      [bitbucket(`${uuid('a')}:${uuid('b')}:${uuid('d')}`)],
      [bitbucket(`${uuid('a')}:${uuid('e')}:${uuid('c')}`)],
    ],
    [
      'Fly: the next machine of this app',
      fly('acme:shop:m-1'),
      [fly('acme:shop:m-2')],
      [fly('acme:store:m-1')],
    ],
    [
      'GitHub with a template: the next run of this branch, whoever starts it',
      claimsOf('repo:acme/shop:ref:refs/heads/main:actor:octocat:run_id:7'),
      [claimsOf('repo:acme/shop:ref:refs/heads/main:actor:hubot:run_id:8', { actor: 'hubot' })],
      [
        claimsOf('repo:acme/shop:ref:refs/heads/next:actor:octocat:run_id:7'),
        claimsOf('repo:acme/shop:pull_request:actor:octocat:run_id:7'),
      ],
    ],
    [
      'GitHub with a template around the environment: the same environment alone',
      claimsOf('repo:acme/shop:run_id:7:context:environment:production', {
        environment: 'production',
      }),
      [
        claimsOf('repo:acme/shop:run_id:8:context:environment:production', {
          environment: 'production',
        }),
      ],
      [
        claimsOf('repo:acme/shop:run_id:8:context:pull_request'),
        claimsOf('repo:acme/shop:run_id:8:x', { environment: 'staging' }),
      ],
    ],
  ])('%s', (_, job, alike, others) => {
    const policy = suggested(job);
    for (const one of [job, ...alike]) expect(accepts(policy, one)).toBe(true);
    for (const one of others) expect(accepts(policy, one)).toBe(false);
    expect(lint(policy, true)).toEqual([]);
  });

  test.each([
    ['names a run before the branch', claimsOf('repo:acme/shop:run_id:7:ref:refs/heads/main')],
    ['names a person before the repository', claimsOf('actor:octocat:repository:acme/shop')],
    ['names nothing but a commit', buildkite(`organization:acme:commit:${SHA}`)],
    [
      'is that of a merge request',
      gitlab('project_path:acme/shop:ref_type:branch:ref:refs/merge-requests/7/head'),
    ],
    [
      'is that of a pull request',
      buildkite(`${slug.replace('heads/main', 'pull/7/head')}:commit:${SHA}:step:x`),
    ],
  ])('that %s is not opened by a pattern', (_, claims) => {
    expect(adviceFor(claims).kind).toBe('none');
  });

  test('has one wildcard at its end, behind the project, whatever stands there', () => {
    const label = fc.constantFrom(
      'commit',
      'step',
      'build_number',
      'job_id',
      'user_login',
      'actor',
    );
    const value = fc.constantFrom('7', SHA, 'deploy', 'octocat', '*');
    fc.assert(
      fc.property(
        fc.constantFrom('main', 'commit', 'a*', 'user/x', '${*}'),
        fc.array(fc.tuple(label, value), { minLength: 1, maxLength: 3 }),
        (branch, volatile) => {
          const stable = `organization:acme:pipeline:shop:ref:refs/heads/${branch}`;
          const tail = volatile.map(([name, text]) => `:${name}:${text}`).join('');
          const policy = suggested(buildkite(stable + tail));
          expect(accepts(policy, buildkite(`${stable}:${volatile[0]?.[0]}:other`))).toBe(true);
          expect(accepts(policy, buildkite(`${stable}x${tail}`))).toBe(false);
          expect(accepts(policy, buildkite(`x${stable}${tail}`))).toBe(false);
          const [statement] = policy.statements;
          const sub = statement?.conditions.find(({ key }) => key.endsWith(':sub'));
          expect(sub?.values.map(({ text }) => text.replaceAll('${*}', '').indexOf('*'))).toEqual([
            (sub?.values[0]?.text.replaceAll('${*}', '').length ?? 0) - 1,
          ]);
        },
      ),
    );
  });
});
