import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { type Claims, parseClaims } from '../../../src/trust/request/claims.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import { lint } from '../../../src/trust/lint/lint.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import type { Policy } from '../../../src/trust/document/model.js';
import { type RequestContext, requestOf } from '../../../src/trust/request/request.js';
import { type Advice, type PolicyAdvice, suggest } from '../../../src/trust/suggest/suggest.js';
import {
  allow,
  AUD,
  claimsOf,
  deny,
  IMMUTABLE_MAIN,
  key,
  MAIN,
  policy,
  PROVIDER,
  ROLE,
  subjectPolicy,
} from '../pairs/pair.js';

const CONTEXT: RequestContext = { roleArn: ROLE };

function claimed(value: unknown): Claims {
  const parsed = parseClaims(value);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.claims;
}

function read(value: unknown): Policy {
  const parsed = parsePolicy(typeof value === 'string' ? value : JSON.stringify(value));
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.policy;
}

function adviceFor(found: unknown, given: unknown): Advice {
  const claims = claimed(given);
  const request = requestOf(claims, CONTEXT);
  if (found === null) return suggest(request, null);
  const parsed = read(found);
  return suggest(request, { policy: parsed, evaluation: evaluate(parsed, claims, CONTEXT) });
}

function policyAdvice(found: unknown, given: unknown): PolicyAdvice {
  const advice = adviceFor(found, given);
  if (advice.kind !== 'policy') throw new Error(`${advice.kind}: ${advice.fix.template}`);
  return advice;
}

function code(advice: Advice, language: string): string {
  const snippets = advice.kind === 'none' ? [] : advice.snippets;
  return snippets.find((snippet) => snippet.language === language)?.code ?? '';
}

describe('the suggested policy', () => {
  test('without a found policy, it names provider, audience and the exact subject', () => {
    const { document } = policyAdvice(null, claimsOf(IMMUTABLE_MAIN));
    expect(JSON.parse(document)).toEqual(
      policy(allow({ StringEquals: { ...AUD, [key('sub')]: IMMUTABLE_MAIN } })),
    );
  });

  test('a name that could pass to somebody else is pinned by its id', () => {
    const { document } = policyAdvice(null, claimsOf(MAIN));
    expect(JSON.parse(document)).toEqual(
      policy(
        allow({ StringEquals: { ...AUD, [key('sub')]: MAIN, [key('repository_id')]: '456' } }),
      ),
    );
  });

  test.each(['sub', 'aud'])('a statement for tokens without `%s` is not got around', (claim) => {
    const found = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN }, Null: { [key(claim)]: 'true' } }),
    );
    expect(adviceFor(found, claimsOf(MAIN))).toMatchObject({
      kind: 'none',
      fix: { values: { key: key(claim) } },
    });
  });

  test('both spellings are accepted where the policy still has the old one', () => {
    const advice = policyAdvice(subjectPolicy('StringEquals', MAIN), claimsOf(IMMUTABLE_MAIN));
    expect(advice.subjects).toEqual([IMMUTABLE_MAIN, MAIN]);
    const suggested = read(advice.document);
    expect(suggested.statements).toHaveLength(1);
    for (const sub of advice.subjects) {
      expect(evaluate(suggested, claimed(claimsOf(sub)), CONTEXT).verdict).toBe('accepted');
    }
    const recycled = claimsOf(MAIN, { repository_id: '999' });
    expect(evaluate(suggested, claimed(recycled), CONTEXT).verdict).toBe('refused');
  });

  test("the user's other statements stay, and the diff marks what changes", () => {
    const found = policy(
      {
        Sid: 'Lambda',
        Effect: 'Allow',
        Principal: { Service: 'lambda.amazonaws.com' },
        Action: 'sts:AssumeRole',
      },
      allow({ StringEquals: { ...AUD, [key('sub')]: 'repo:acme/shop:*' } }, { Sid: 'GitHub' }),
    );
    const advice = policyAdvice(found, claimsOf(MAIN));
    const [lambda, github, ...more] = (
      JSON.parse(advice.document) as { Statement: Record<string, unknown>[] }
    ).Statement;
    expect(lambda).toMatchObject({ Sid: 'Lambda' });
    expect(github).toMatchObject({
      Sid: 'GitHub',
      Condition: { StringEquals: { [key('sub')]: MAIN } },
    });
    expect(more).toEqual([]);
    const diff = code(advice, 'diff').split('\n');
    expect(diff).toContain(`-          "${key('sub')}": "repo:acme/shop:*"`);
    expect(diff.some((line) => line.startsWith('+') && line.includes(MAIN))).toBe(true);
    expect(diff.some((line) => line.startsWith('-') && line.includes('lambda'))).toBe(false);
  });

  test('a statement that serves other jobs is kept and another is added', () => {
    const found = subjectPolicy('StringEquals', 'repo:acme/shop:environment:staging');
    const advice = policyAdvice(found, claimsOf('repo:acme/shop:environment:production'));
    const suggested = read(advice.document);
    expect(suggested.statements).toHaveLength(2);
    const staging = claimed(claimsOf('repo:acme/shop:environment:staging'));
    expect(evaluate(suggested, staging, CONTEXT).verdict).toBe('accepted');
  });

  test.each([
    ['that no call carries', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
    ['that is misspelt', { StringEquals: { [key('repositry')]: 'acme/shop' } }],
  ])('a condition on a key %s can never hold: it goes, and the job is let in', (_, condition) => {
    const found = policy(allow({ ...condition, StringLike: { ...AUD, [key('sub')]: MAIN } }));
    const { document } = policyAdvice(found, claimsOf(MAIN));
    expect(evaluate(read(document), claimed(claimsOf(MAIN)), CONTEXT).verdict).toBe('accepted');
  });

  test.each(['Principal', 'Action', 'Condition'])(
    'a statement that accepts nothing is kept where its %s speaks of more than this job',
    (element) => {
      const more: Record<string, unknown> = {
        Principal: { Federated: [PROVIDER, PROVIDER.replace('111122223333', '444455556666')] },
        Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
        Condition: {
          StringEquals: { ...AUD, [key('sub')]: ['repo:acme/shop:*', 'repo:acme/other:*'] },
        },
      };
      const dead = allow({ StringEquals: { ...AUD, [key('sub')]: 'repo:acme/shop:*' } });
      const statements = (found: object) =>
        (
          JSON.parse(policyAdvice(policy(found), claimsOf(MAIN)).document) as {
            Statement: unknown[];
          }
        ).Statement;
      expect(statements(dead)).toHaveLength(1);
      const shared = { ...dead, [element]: more[element] };
      expect(statements(shared)).toEqual([shared, expect.anything()]);
    },
  );

  test('a restriction that this job meets stays, and one that it does not is not got around', () => {
    const restricted = (actor: string) =>
      policy(
        allow({
          StringEquals: { ...AUD, [key('sub')]: 'repo:acme/shop:*', [key('actor')]: actor },
          DateLessThan: { 'aws:CurrentTime': '2099-01-01T00:00:00Z' },
        }),
      );
    const { document } = policyAdvice(restricted('octocat'), claimsOf(MAIN));
    const [statement] = read(document).statements;
    expect(statement?.conditions.map(({ key: name }) => name)).toEqual([
      key('aud'),
      key('sub'),
      key('actor'),
      key('repository_id'),
      'aws:CurrentTime',
    ]);
    expect(adviceFor(restricted('hubot'), claimsOf(MAIN))).toMatchObject({
      kind: 'none',
      fix: { values: { key: key('actor') } },
    });
  });

  test('a called workflow that the subject was to name stays named, by its own claim', () => {
    const called = 'acme/ci/.github/workflows/deploy.yml@refs/heads/main';
    const found = subjectPolicy('StringEquals', `${MAIN}:job_workflow_ref:${called}`);
    const { document } = policyAdvice(found, claimsOf(MAIN, { job_workflow_ref: called }));
    const by = (workflow: string) =>
      evaluate(read(document), claimed(claimsOf(MAIN, { job_workflow_ref: workflow })), CONTEXT);
    expect(by(called).verdict).toBe('accepted');
    const other = 'acme/ci/.github/workflows/other.yml@refs/heads/main';
    expect(by(other).verdict).toBe('refused');
    expect(adviceFor(found, claimsOf(MAIN, { job_workflow_ref: other })).kind).toBe('none');
  });

  test('a template that puts the actor into the subject is not got around', () => {
    const found = (sub: string) => subjectPolicy('StringEquals', sub);
    const hubot = claimsOf('repo:acme/shop:actor:hubot', { actor: 'hubot' });
    expect(adviceFor(found('repo:acme/shop:actor:octocat'), hubot).kind).toBe('none');
    const ids = 'repository_owner_id:123:repository_id:';
    const production = claimsOf(`${ids}456:environment:production`, { environment: 'production' });
    expect(adviceFor(found(`${ids}789:environment:production`), production).kind).toBe('none');
    expect(adviceFor(found(`${ids}456:environment:staging`), production).kind).toBe('policy');
  });

  test('a condition that keeps this very job out is left to a person', () => {
    const out = policy(
      allow({ StringEquals: AUD, StringNotLike: { [key('sub')]: 'repo:acme/shop:*' } }),
    );
    expect(adviceFor(out, claimsOf(MAIN)).kind).toBe('none');
    const wantsAbsent = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN }, Null: { [key('actor')]: 'true' } }),
    );
    expect(adviceFor(wantsAbsent, claimsOf(MAIN)).kind).toBe('none');
  });

  test('a replaced statement keeps the order and the lists of the old one', () => {
    const statement = {
      Action: ['sts:AssumeRoleWithWebIdentity'],
      Effect: 'Allow',
      Principal: { Federated: PROVIDER },
      Condition: { StringEquals: { ...AUD, [key('sub')]: ['repo:acme/shop:*'] } },
    };
    const removed = code(policyAdvice(policy(statement), claimsOf(MAIN)), 'diff')
      .split('\n')
      .filter((line) => line.startsWith('-'));
    expect(removed.filter((line) => /Action|Effect|Principal|aud"/.test(line))).toEqual([]);
  });

  test('an unprotected ref of another issuer is not trusted either', () => {
    const issuer = 'gitlab.com';
    const found = policy({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:sub`]: 'project_path:acme/shop:ref:main' } },
    });
    const run = (refProtected: string) =>
      adviceFor(found, {
        iss: `https://${issuer}`,
        aud: 'https://gitlab.com',
        sub: 'project_path:acme/shop:ref:topic',
        ref: 'topic',
        ref_protected: refProtected,
      });
    expect(run('false')).toMatchObject({ kind: 'none', fix: { values: { ref: 'topic' } } });
    expect(run('true').kind).toBe('policy');
  });

  test('the command names the role and the file, and stands beside the whole policy', () => {
    const advice = policyAdvice(subjectPolicy('StringEquals', 'repo:acme/shop:*'), claimsOf(MAIN));
    expect(code(advice, 'sh')).toBe(
      'aws iam update-assume-role-policy --role-name deploy --policy-document file://trust-policy.json',
    );
    expect(code(advice, 'json')).toBe(advice.document);
  });

  test('where no policy is known, only one more statement is shown: nothing that would replace', () => {
    const advice = policyAdvice(null, claimsOf(MAIN));
    const [statement] = (JSON.parse(advice.document) as { Statement: unknown[] }).Statement;
    expect(advice.snippets.map(({ language }) => language)).toEqual(['json', 'hcl', 'yaml']);
    expect(JSON.parse(code(advice, 'json'))).toEqual(statement);
    expect(parseYaml(code(advice, 'yaml'))).toEqual([statement]);
    for (const { target } of advice.snippets) expect(target).toMatch(/^one more .*keep the rest$/);
  });

  test('an explicit Deny is left to a person', () => {
    const found = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN } }),
      deny({ StringLike: { [key('sub')]: '*' } }, { Sid: 'Freeze' }),
    );
    const advice = adviceFor(found, claimsOf(MAIN));
    expect(advice).toMatchObject({
      kind: 'none',
      fix: { values: { statement: 'statement "Freeze"' } },
    });
  });
});

describe("another owner's repository", () => {
  const fork = claimsOf(MAIN.replace('acme', 'mallory'), {
    repository: 'mallory/shop',
    repository_owner: 'mallory',
    repository_owner_id: '666',
    repository_id: '777',
  });
  const production = 'repo:mallory/shop:environment:production';

  test.each([
    ['on a protected branch', fork],
    ['in an environment', { ...fork, sub: production, environment: 'production' }],
    ['on an unprotected branch', { ...fork, ref_protected: 'false' }],
  ])('%s is offered no policy: it may be a fork', (_, claims) => {
    const advice = adviceFor(subjectPolicy('StringEquals', MAIN), claims);
    expect(advice).toMatchObject({
      kind: 'none',
      fix: { values: { wantedRepository: 'acme/shop', ownRepository: 'mallory/shop' } },
    });
  });

  test('is not sent to an environment that the policy names, which it could make up', () => {
    const wanted = subjectPolicy('StringEquals', 'repo:acme/shop:environment:production');
    expect(adviceFor(wanted, fork).kind).toBe('none');
  });

  test.each([
    [
      'the subject of the policy',
      subjectPolicy('StringEquals', 'repo:acme@123/shop@777:environment:x'),
    ],
    [
      'a condition of the policy',
      policy(
        allow({ StringEquals: { ...AUD, [key('sub')]: MAIN, [key('repository_id')]: '777' } }),
      ),
    ],
  ])('is the same repository under a new name where %s has its id', (_, found) => {
    expect(adviceFor(found, fork).kind).toBe('policy');
  });

  test.each([
    ['under a key of another issuer', { 'vstoken.actions.githubusercontent.com:sub': MAIN }],
    ['under a key without its issuer', { sub: MAIN }],
    ['without its prefix', { [key('sub')]: MAIN.replace('repo:', '') }],
    ['in capitals', { [key('sub')]: MAIN.toUpperCase() }],
  ])('is told apart %s, too', (_, condition) => {
    const found = policy(allow({ StringEquals: { ...AUD, ...condition } }));
    expect(adviceFor(found, fork).kind).toBe('none');
    expect(adviceFor(found, claimsOf(MAIN)).kind).toBe('policy');
  });

  test('is told apart by the group of another issuer, too', () => {
    const issuer = 'gitlab.com';
    const found = policy({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${issuer}:sub`]: 'project_path:acme/shop:ref:main' } },
    });
    const sub = 'project_path:mallory/shop:ref:main';
    const advice = adviceFor(found, { iss: `https://${issuer}`, aud: 'https://gitlab.com', sub });
    expect(advice.kind).toBe('none');
  });

  test("another repository of the same owner is the owner's to let in", () => {
    const found = subjectPolicy('StringEquals', 'repo:acme/store:ref:refs/heads/main');
    expect(adviceFor(found, claimsOf(MAIN)).kind).toBe('policy');
  });
});

describe('the suggested change of the workflow', () => {
  test('a pull request deploys on push instead, whatever the policy', () => {
    const pull = claimsOf('repo:acme/shop:pull_request', {
      event_name: 'pull_request',
      base_ref: 'main',
      ref: 'refs/pull/7/merge',
    });
    for (const found of [
      null,
      subjectPolicy('StringEquals', MAIN),
      subjectPolicy('StringEquals', 'repo:acme/shop:*'),
    ]) {
      const advice = adviceFor(found, pull);
      expect(advice).toMatchObject({ kind: 'workflow', reason: 'pull-request' });
      expect(parseYaml(code(advice, 'yaml'))).toEqual({ on: { push: { branches: ['main'] } } });
    }
  });

  test('a job without the environment that the policy wants names it', () => {
    const advice = adviceFor(
      subjectPolicy('StringEquals', 'repo:acme/shop:environment:production'),
      claimsOf(MAIN),
    );
    expect(advice).toMatchObject({
      kind: 'workflow',
      reason: 'environment-missing',
      fix: { values: { environment: 'production' } },
    });
  });

  test('an unprotected branch is not trusted', () => {
    const advice = adviceFor(
      subjectPolicy('StringEquals', MAIN),
      claimsOf('repo:acme/shop:ref:refs/heads/try', {
        ref: 'refs/heads/try',
        ref_protected: 'false',
      }),
    );
    expect(advice).toMatchObject({ kind: 'workflow', reason: 'unprotected-ref' });
  });

  test.each([
    ['a pattern that was to cover it', subjectPolicy('StringEquals', 'repo:acme/shop:*')],
    [
      "an account's own services",
      policy(allow(undefined, { Principal: { Service: 'ec2.amazonaws.com' } })),
    ],
    ['nothing at all', policy()],
  ])('an unprotected branch is not trusted for %s', (_, found) => {
    const ref = 'refs/heads/try';
    const claims = claimsOf(`repo:acme/shop:ref:${ref}`, { ref, ref_protected: 'false' });
    expect(adviceFor(found, claims)).toMatchObject({ reason: 'unprotected-ref' });
    expect(adviceFor(found, { ...claims, ref_protected: 'true' }).kind).toBe('policy');
  });

  test('a statement that names this branch, unprotected as it is, is mended elsewhere', () => {
    const found = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN } }, { Action: 'sts:AssumeRole' }),
    );
    expect(adviceFor(found, claimsOf(MAIN, { ref_protected: 'false' })).kind).toBe('policy');
  });

  test('an unprotected tag is sent to the tags that the policy names, or to an environment', () => {
    const advice = adviceFor(
      subjectPolicy('StringLike', 'repo:acme/shop:ref:refs/tags/v*'),
      claimsOf('repo:acme/shop:ref:refs/tags/next', {
        ref: 'refs/tags/next',
        ref_protected: 'false',
      }),
    );
    expect(advice).toMatchObject({
      reason: 'unprotected-ref',
      fix: { values: { wantedRef: 'refs/tags/v*', ref: 'refs/tags/next' } },
    });
    expect(code(advice, 'yaml')).toContain('chosen tags');
  });

  test('an entry of the merge queue deploys once it is merged, protected or not', () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-0123456789abcdef';
    for (const protection of ['true', 'false']) {
      const advice = adviceFor(
        subjectPolicy('StringEquals', MAIN),
        claimsOf(`repo:acme/shop:ref:${ref}`, { ref, ref_protected: protection }),
      );
      expect(advice).toMatchObject({ kind: 'workflow', reason: 'merge-queue' });
      expect(parseYaml(code(advice, 'yaml'))).toEqual({ on: { push: { branches: ['main'] } } });
    }
  });

  test.each([
    ['a pattern', subjectPolicy('StringLike', 'repo:acme/shop:environment:*')],
    [
      'a claim that must be there',
      policy(
        allow({
          StringEquals: { ...AUD, [key('sub')]: MAIN },
          Null: { [key('environment')]: 'false' },
        }),
      ),
    ],
  ])('a job without the environment that %s asks for names one', (_, found) => {
    const advice = adviceFor(found, claimsOf(MAIN));
    expect(advice).toMatchObject({ kind: 'workflow', reason: 'environment-missing' });
    expect(code(advice, 'yaml')).not.toMatch(/false|\*/);
  });

  test('a Deny of pull requests is not narrowed', () => {
    const advice = adviceFor(
      policy(
        allow({ StringLike: { ...AUD, [key('sub')]: 'repo:acme/shop:*' } }),
        deny({ StringLike: { [key('sub')]: '*:pull_request' } }),
      ),
      claimsOf('repo:acme/shop:pull_request', { event_name: 'pull_request', base_ref: 'main' }),
    );
    expect(advice).toMatchObject({ kind: 'workflow', reason: 'pull-request' });
  });

  test('a statement that only spells this very job otherwise is corrected, protected or not', () => {
    const advice = adviceFor(
      subjectPolicy('StringEquals', MAIN),
      claimsOf(IMMUTABLE_MAIN, { ref_protected: 'false' }),
    );
    expect(advice.kind).toBe('policy');
  });
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      '/',
      '-',
      '*',
      '?',
      '${',
      '%{',
      '&{',
      '{{',
      '}',
      '"',
      "'",
      '\\',
      '`',
      '$',
      '\n',
      ' ',
      '#',
      ':',
      ']',
      '\u2028',
      '${*}',
      '${aws:username}',
      '<script>',
      '$(id)',
    ),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  ),
  maxLength: 12,
});
const job = fc.record({
  kind: fc.constantFrom('ref:refs/heads/', 'ref:refs/tags/', 'environment:'),
  name: hostile,
  owner: fc.constantFrom('acme', 'Globex-1'),
  repo: fc.constantFrom('shop', 'shop.js', '_x'),
  immutable: fc.boolean(),
});
const before = fc.constantFrom<unknown>(
  null,
  subjectPolicy('StringEquals', MAIN),
  subjectPolicy('StringEquals', 'repo:acme/shop:*'),
  {
    Version: '2008-10-17',
    Statement: [allow({ StringEquals: { ...AUD, [key('sub')]: 'repo:ACME/shop:x' } })],
  },
);

function jobClaims({
  kind,
  name,
  owner,
  repo,
  immutable,
}: {
  kind: string;
  name: string;
  owner: string;
  repo: string;
  immutable: boolean;
}) {
  const slug = immutable ? `${owner}@123/${repo}@456` : `${owner}/${repo}`;
  return claimsOf(`repo:${slug}:${kind}${name}`, {
    repository: `${owner}/${repo}`,
    environment: undefined,
  });
}

describe('every suggested policy, hostile names included', () => {
  test('accepts exactly this job', () => {
    fc.assert(
      fc.property(job, before, hostile, (parts, found, name) => {
        const advice = adviceFor(found, jobClaims(parts));
        if (advice.kind !== 'policy') return;
        const suggested = read(advice.document);
        expect(evaluate(suggested, claimed(jobClaims(parts)), CONTEXT).verdict).toBe('accepted');
        if (name === parts.name) return;
        const other = jobClaims({ ...parts, name, owner: 'mallory' });
        expect(evaluate(suggested, claimed(other), CONTEXT).verdict).toBe('refused');
        const sibling = jobClaims({ ...parts, name: `${parts.name}x` });
        expect(evaluate(suggested, claimed(sibling), CONTEXT).verdict).toBe('refused');
      }),
    );
  });

  test('never trips the lint', () => {
    fc.assert(
      fc.property(job, (parts) => {
        const advice = policyAdvice(null, jobClaims(parts));
        expect(lint(read(advice.document), true)).toEqual([]);
      }),
    );
  });

  test('reads back from YAML as from JSON, in ASCII', () => {
    fc.assert(
      fc.property(job, (parts) => {
        const advice = policyAdvice(null, jobClaims(parts));
        for (const { code: text } of advice.snippets) expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
        const yaml = code(advice, 'yaml');
        if (yaml === '') expect(advice.document).toContain('{{');
        else {
          const { Statement } = JSON.parse(advice.document) as { Statement: unknown[] };
          expect(parseYaml(yaml)).toEqual(Statement);
        }
      }),
    );
  });

  test('a workflow snippet reads back as the name it was given', () => {
    fc.assert(
      fc.property(
        hostile.filter((name) => name !== '' && !name.includes('${{')),
        (name) => {
          const pull = claimsOf('repo:acme/shop:pull_request', {
            event_name: 'pull_request',
            base_ref: name,
          });
          const advice = adviceFor(null, pull);
          const { on } = parseYaml(code(advice, 'yaml')) as {
            on: { push: { branches: [string] } };
          };
          const [pattern, ...more] = on.push.branches;
          expect(more).toEqual([]);
          // A filter is a pattern, in which a backslash takes its meaning from a sign.
          expect(pattern.replace(/\\([^])/g, '$1')).toBe(name);
          expect(pattern).not.toMatch(/(?<!\\)(?:\\\\)*[+*?[\]]|^!/);
        },
      ),
    );
  });
});
