import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Policy } from '../../../src/trust/document/model.js';
import { requestOf } from '../../../src/trust/request/request.js';
import { findPolicies, type PolicyInCheckout } from '../../../src/trust/sources/find-policies.js';
import { type Advice, suggest } from '../../../src/trust/suggest/suggest.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import { AUD, claimsOf, key, PROVIDER } from '../pairs/pair.js';
import { WANTED } from '../sources/role.js';
import {
  CONTEXT,
  expectNoHarm,
  GITLAB,
  gitlab,
  parsed,
  PATTERNS,
  SUBJECTS,
  tokenOf,
  verdictOf,
} from './harm.js';
import { applyDiff, changedLines } from './apply.js';
import { type Layout, SYNTAXES, type Written, written } from './written.js';

const values = fc.uniqueArray(fc.constantFrom(...SUBJECTS), { minLength: 1, maxLength: 3 });
const more = fc.constantFrom<Record<string, unknown>>(
  {},
  { DateLessThan: { 'aws:CurrentTime': '2099-01-01T00:00:00Z' } },
  { StringNotEquals: { [key('actor')]: 'hubot' } },
);
const github = fc.tuple(values, more).map(([subs, others]) => ({
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: { ...AUD, [key('sub')]: subs.length === 1 ? subs[0] : subs },
    ...others,
  },
}));
const patterned = fc.constantFrom(...PATTERNS).map((sub) => ({
  Sid: 'Patterned',
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: ['sts:AssumeRoleWithWebIdentity'],
  Condition: { StringEquals: AUD, StringLike: { [key('sub')]: sub } },
}));
const dead = fc
  .constantFrom('repo:acme/shop:*', 'repo:Acme/shop:ref:refs/heads/main')
  .map((sub) => ({
    Effect: 'Allow',
    Principal: { Federated: PROVIDER },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { ...AUD, [key('sub')]: sub } },
  }));
const others = fc.constantFrom<Record<string, unknown>>(
  { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  {
    Effect: 'Allow',
    Principal: { AWS: ['arn:aws:iam::444455556666:role/ci', 'arn:aws:iam::444455556666:user/eve'] },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Condition: { StringEquals: { 'sts:ExternalId': 'x "quoted" ${*} #1' } },
  },
  {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${GITLAB}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${GITLAB}:aud`]: 'https://gitlab.com',
        [`${GITLAB}:sub`]: 'project_path:acme/shop:ref_type:branch:ref:main',
      },
    },
  },
  {
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [key('sub')]: '*:pull_request' } },
  },
);
const policies = fc
  .array(fc.oneof(github, patterned, dead, others), { minLength: 1, maxLength: 4 })
  .map((Statement): Written => ({ Version: '2012-10-17', Statement }));
const layouts = fc.record<Layout>({
  indent: fc.constantFrom(2, 4),
  comments: fc.boolean(),
  trailingCommas: fc.boolean(),
  lone: fc.boolean(),
  windows: fc.boolean(),
  mark: fc.boolean(),
});
const jobs = fc.constantFrom(
  ...SUBJECTS.map(tokenOf),
  gitlab('project_path:acme/store:ref_type:branch:ref:main'),
);

function found(
  path: string,
  text: string,
  beside: Readonly<Record<string, string>> = {},
): PolicyInCheckout & { readonly parsed: Policy } {
  const [first] = findPolicies(
    Object.entries({ ...beside, [path]: text }).map(([name, content]) => ({
      path: name,
      text: content,
    })),
    WANTED,
  ).found;
  if (first === undefined || !first.policy.ok) throw new Error(`no policy is found in ${text}`);
  return { ...first, parsed: first.policy.policy };
}

/** The advice for a job that is refused; null where it is not. */
function adviceFor(one: ReturnType<typeof found>, job: unknown): Advice | null {
  const claims = parsed(job);
  const evaluation = evaluate(one.parsed, claims, CONTEXT);
  if (evaluation.verdict !== 'refused') return null;
  return suggest(requestOf(claims, CONTEXT), { policy: one.parsed, evaluation, file: one.file });
}

describe.each(Object.entries(SYNTAXES))('a paste for %s', (name, { path, beside }) => {
  test('lets the job in and takes nothing from anybody', () => {
    let edited = 0;
    fc.assert(
      fc.property(policies, layouts, jobs, (policy, layout, job) => {
        const text = written(name, policy, layout);
        const before = found(path, text, beside);
        const advice = adviceFor(before, job);
        if (advice?.kind !== 'policy') return;
        const diff = advice.snippets.find(({ language }) => language === 'diff');
        // Every one of these layouts can be edited.
        expect(diff?.target).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}, line \\d+$`));
        const after = found(path, applyDiff(text, diff?.code ?? ''), beside);
        edited += 1;
        expect(verdictOf(after.parsed, job)).toBe('accepted');
        expectNoHarm(before.parsed, after.parsed, job);
        const { gone, come } = changedLines(diff?.code ?? '');
        // One more statement changes no line but for a comma, a bracket or a dash.
        if (after.parsed.statements.length > before.parsed.statements.length) {
          const bare = (line: string) => line.replace(/^(\s*)- /, '$1  ').replace(/[[\],{}]/g, '');
          const kept = come.map((line) => bare(line).trimEnd());
          for (const line of gone) expect(kept).toContain(bare(line).trimEnd());
          expect(gone.length).toBeLessThan(3);
        }
      }),
      { numRuns: 60 },
    );
    expect(edited).toBeGreaterThan(10);
  });
});

const hostile = fc
  .string({
    unit: fc.constantFrom(
      'a',
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
      '$',
      '\n',
      '\u2028',
      '\u{1f600}',
      '#',
      '//',
      '|',
      '${*}',
      '$${',
    ),
    minLength: 1,
    maxLength: 8,
  })
  .filter((name) => !name.includes(':'));

describe('a branch with a hostile name', () => {
  test.each(Object.entries(SYNTAXES))('breaks out of nothing in %s', (name, { path, beside }) => {
    fc.assert(
      fc.property(policies, layouts, hostile, (policy, layout, branch) => {
        const job = claimsOf(`repo:acme@123/shop@456:ref:refs/heads/${branch}`, {
          ref: `refs/heads/${branch}`,
        });
        const text = written(name, policy, layout);
        const before = found(path, text, beside);
        const advice = adviceFor(before, job);
        if (advice?.kind !== 'policy') return;
        for (const { code } of advice.snippets) expect(code).toMatch(/^[\t\n\u0020-\u007e]*$/);
        const diff = advice.snippets.find(({ language }) => language === 'diff');
        if (diff === undefined) return;
        const after = found(path, applyDiff(text, diff.code), beside);
        expect(verdictOf(after.parsed, job)).toBe('accepted');
        const sibling = claimsOf(`repo:acme@123/shop@456:ref:refs/heads/${branch}x`);
        expect(verdictOf(after.parsed, sibling)).toBe(verdictOf(before.parsed, sibling));
      }),
      { numRuns: 40 },
    );
  });
});

const IMMUTABLE = tokenOf('repo:acme@123/shop@456:ref:refs/heads/main');
const STATEMENT = `{"Effect":"Allow","Principal":{"Federated":"${PROVIDER}"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"${key('aud')}":"sts.amazonaws.com","${key('sub')}":"repo:acme/shop:ref:refs/heads/next"}}}`;

function pasted(path: string, text: string, job: unknown = IMMUTABLE): Advice | null {
  return adviceFor(found(path, text), job);
}

/** A role of Terraform's whose policy is this expression. */
const roleOf = (policy: string, name = 'deploy') =>
  `resource "aws_iam_role" "${name}" {\n  name = "${name}"\n  assume_role_policy = ${policy}\n}\n`;

describe('a policy that cannot be edited by a few lines', () => {
  const data = `data "aws_iam_policy_document" "trust" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type = "Federated"\n      identifiers = ["${PROVIDER}"]\n    }\n    condition {\n      test = "StringEquals"\n      variable = "${key('sub')}"\n      values = ["repo:acme/shop:ref:refs/heads/next"]\n    }\n  }\n}\n`;
  test.each([
    ['in one line', 'deploy.json', `{"Version":"2012-10-17","Statement":[${STATEMENT}]}\n`, 1],
    [
      'in one line of a heredoc',
      'role.tf',
      roleOf(`<<EOF\n{"Version":"2012-10-17","Statement":[${STATEMENT}]}\nEOF`),
      4,
    ],
    [
      'in a local value',
      'role.tf',
      `locals {\n  trust = jsonencode({\n    Version = "2012-10-17"\n    Statement = [${STATEMENT}]\n  })\n}\n${roleOf('local.trust')}`,
      7,
    ],
    [
      'whose statements are put together',
      'role.tf',
      roleOf(
        `jsonencode({\n    Version = "2012-10-17"\n    Statement = concat([${STATEMENT}], [])\n  })`,
      ),
      5,
    ],
  ])('%s is shown the statement alone, and its line', (_, path, text, line) => {
    const advice = pasted(path, text);
    if (advice?.kind !== 'policy') throw new Error(advice?.kind);
    expect(advice.snippets).toHaveLength(1);
    const [{ target, code } = { target: '', code: '' }] = advice.snippets;
    expect(target).toMatch(/^one more statement in .*; keep the rest$/);
    expect(target).toContain(`${path}, line ${line}`);
    expect(code).not.toMatch(/Version|assume_role_policy|AssumeRolePolicyDocument/);
  });

  test('that two roles share is not opened for both', () => {
    const roles = ['deploy', 'other'].map((name) =>
      roleOf('data.aws_iam_policy_document.trust.json', name),
    );
    expect(pasted('role.tf', data + roles.join(''))).toMatchObject({
      kind: 'none',
      fix: { values: { role: 'deploy', others: 'aws_iam_role.other' } },
    });
    expect(pasted('role.tf', data + (roles[0] ?? ''))).toMatchObject({ kind: 'policy' });
  });

  test('that two roles read from one file is not opened for both', () => {
    const roles = ['deploy', 'other'].map((name) => roleOf('file("trust.json")', name)).join('');
    const text = JSON.stringify(
      { Version: '2012-10-17', Statement: [JSON.parse(STATEMENT)] },
      null,
      2,
    );
    const one = found('trust.json', text, { 'role.tf': roles });
    expect(adviceFor(one, IMMUTABLE)).toMatchObject({
      kind: 'none',
      fix: { values: { others: 'aws_iam_role.other' } },
    });
  });

  test('that a tool has made is not edited: the code that it is made of is', () => {
    const policy = { Version: '2012-10-17', Statement: [JSON.parse(STATEMENT)] };
    const properties = { RoleName: 'deploy', AssumeRolePolicyDocument: policy };
    const template = { Resources: { Role: { Type: 'AWS::IAM::Role', Properties: properties } } };
    const advice = pasted('cdk.out/App.template.json', JSON.stringify(template, null, 1));
    expect(advice).toMatchObject({
      kind: 'policy',
      snippets: [
        {
          target:
            'one more statement in the code that writes cdk.out/App.template.json; keep the rest',
        },
      ],
    });
  });

  test('that CloudFormation would read as a reference is shown nothing to paste', () => {
    const text = `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      AssumeRolePolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          - ${STATEMENT}\n`;
    const branch = 'refs/heads/{{resolve:ssm:x}}';
    const job = claimsOf(`repo:acme@123/shop@456:ref:${branch}`, { ref: branch });
    expect(pasted('stack.yml', text, job)).toMatchObject({ kind: 'policy', snippets: [] });
    expect(pasted('stack.yml', text)).not.toMatchObject({ snippets: [] });
  });
});

describe('an edit of a statement that accepts nobody', () => {
  const star = (policy: string) =>
    policy.replace('repo:acme/shop:ref:refs/heads/next', 'repo:acme/shop:*');
  const main = tokenOf('repo:acme/shop:ref:refs/heads/main');

  test('leaves references, comments and the order of its parts as they are', () => {
    const text = `resource "aws_iam_openid_connect_provider" "github" {\n  url = "https://token.actions.githubusercontent.com"\n}\n${roleOf(`jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Action    = "sts:AssumeRoleWithWebIdentity" # by token\n      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }\n      Effect    = "Allow"\n      Condition = {\n        StringEquals = {\n          "${key('sub')}" = "repo:acme/shop:*" # all of it\n          "${key('aud')}" = "sts.amazonaws.com"\n        }\n      }\n    }]\n  })`)}`;
    const advice = pasted('role.tf', text, main);
    if (advice?.kind !== 'policy') throw new Error(advice?.kind);
    expect(changedLines(advice.snippets[0]?.code ?? '')).toEqual({
      gone: [`          "${key('sub')}" = "repo:acme/shop:*" # all of it`],
      come: [
        `          "${key('sub')}" = "repo:acme/shop:ref:refs/heads/main" # all of it`,
        `          "${key('repository_id')}" = "456"`,
      ],
    });
  });

  test('is not made where a pattern lets others in: they keep what they have', () => {
    const wide = JSON.stringify(
      {
        Version: '2012-10-17',
        Statement: [
          {
            ...(JSON.parse(star(STATEMENT)) as object),
            Condition: { StringLike: { ...AUD, [key('sub')]: 'repo:acme/*' } },
          },
        ],
      },
      null,
      2,
    );
    const advice = pasted('deploy.json', wide);
    if (advice?.kind !== 'policy') throw new Error(advice?.kind);
    const after = found('deploy.json', applyDiff(wide, advice.snippets[0]?.code ?? ''));
    expect(after.parsed.statements).toHaveLength(2);
    expect(verdictOf(after.parsed, tokenOf('repo:acme/store:ref:refs/heads/main'))).toBe(
      'accepted',
    );
  });
});
