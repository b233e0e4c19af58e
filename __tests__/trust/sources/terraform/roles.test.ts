import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { quoteHcl } from '../../../../src/report/quoting.js';
import { findPolicies } from '../../../../src/trust/sources/find-policies.js';
import { parseHcl } from '../../../../src/trust/sources/terraform/hcl/parse.js';
import { requestOf } from '../../../../src/trust/request/request.js';
import { suggest } from '../../../../src/trust/suggest/suggest.js';
import { parseClaims } from '../../../../src/trust/request/claims.js';
import { claimsOf, MAIN, ROLE } from '../../pairs/pair.js';
import { firstIn, verdictIn, WANTED } from '../role.js';

const PROVIDER = `
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
`;

const DOCUMENT = `
data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "trust" {
  statement {
    sid     = "GitHub"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "\${replace(aws_iam_openid_connect_provider.github.url, "https://", "")}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals" # both under one operator
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for b in ["main"] : "x"]
    }
  }
}

resource "aws_iam_role" "ci" {
  name               = "deploy"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`;

const withSub = (values: string) =>
  `${PROVIDER}${DOCUMENT.replace('[for b in ["main"] : "x"]', values)}`;

describe('a role in Terraform', () => {
  test('by a policy document, its provider and its locals', () => {
    const text = `${withSub('["repo:${local.repo}:ref:refs/heads/${var.branch}"]')}
locals { repo = "acme/shop" }
variable "branch" {
  type    = string
  default = "main"
}`;
    expect(verdictIn({ 'infra/main.tf': text }).verdict).toBe('accepted');
    expect(firstIn({ 'infra/main.tf': text })).toMatchObject({
      format: 'terraform',
      match: 'name',
      label: 'aws_iam_role.ci',
      unresolved: [],
      assumed: ['var.branch = main'],
    });
  });

  test('a default gives way to the values of the folder', () => {
    const text = `${withSub('["repo:acme/shop:ref:refs/heads/${var.branch}"]')}
variable "branch" { default = "main" }`;
    const files = { 'infra/main.tf': text, 'infra/terraform.tfvars': 'branch = "release"\n' };
    expect(verdictIn(files)).toMatchObject({
      verdict: 'refused',
      decidedBy: { statement: 0, sid: 'GitHub', cause: 'subject-ref' },
    });
  });

  test('what is not known is named, and only matters where it could matter', () => {
    const open = withSub('["repo:acme/shop:ref:refs/heads/${var.branch}"]');
    expect(firstIn({ 'main.tf': open })?.unresolved).toEqual(['var.branch']);
    expect(verdictIn({ 'main.tf': open })).toMatchObject({
      verdict: 'cannot-judge',
      decidedBy: { cause: 'value-unresolved' },
    });
    // No branch, whatever its name, makes this an environment's subject.
    expect(verdictIn({ 'main.tf': open }, 'repo:acme/shop:environment:prod').verdict).toBe(
      'refused',
    );
  });

  test.each([
    'replace("repo:acme/shop:ref:refs/heads/main", var.from, "x")',
    'replace("repo:acme/shop:ref:refs/heads/main", "x", var.to)',
    'replace("repo:acme/shop:ref:refs/heads/main", "x", ["y"])',
    'trimprefix("repo:acme/shop:ref:refs/heads/main", var.prefix)',
    'format(var.template, "main")',
    'join(var.separator, ["repo:acme/shop:ref", "refs/heads/main"])',
    'replace("repo:acme/shop:ref:refs/heads/main", "x")',
  ])('the call %s leaves the verdict open', (call) => {
    expect(verdictIn({ 'main.tf': withSub(`[${call}]`) }).verdict).toBe('cannot-judge');
  });

  test.each([
    'replace("repo:acme/shop:ref:refs/tags/main", "tags", "heads")',
    'trimprefix("x-repo:acme/shop:ref:refs/heads/main", "x-")',
    'trimprefix("repo:acme/shop:ref:refs/heads/main", "x-")',
    'lower("REPO:acme/shop:ref:refs/heads/MAIN")',
    'format("repo:%s:ref:refs/%s/%v", "acme/shop", "heads", "main")',
    'join(":", ["repo", "acme/shop", "ref", "refs/heads/main"])',
  ])('the call %s is worked out', (call) => {
    expect(verdictIn({ 'main.tf': withSub(`[${call}]`) }).verdict).toBe('accepted');
  });

  test('a computed list leaves the verdict open', () => {
    expect(verdictIn({ 'main.tf': withSub('[for b in ["main"] : "x"]') }).verdict).toBe(
      'cannot-judge',
    );
    expect(verdictIn({ 'main.tf': withSub('var.subjects') }).verdict).toBe('cannot-judge');
  });

  test('a dynamic block leaves the verdict open', () => {
    const text = withSub('["repo:acme/shop:*"]').replace(
      /condition \{\s+test {5}= "StringEquals"\s+#[^}]*\}/,
      'dynamic "condition" {\n for_each = var.x\n content {}\n }',
    );
    expect(verdictIn({ 'main.tf': text }).verdict).toBe('cannot-judge');
  });

  test('by jsonencode, over several files of one folder', () => {
    const role = `
resource "aws_iam_role" "deploy" {
  name = local.name
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Federated = "arn:aws:iam::\${data.aws_caller_identity.me.account_id}:oidc-provider/token.actions.githubusercontent.com" }
        Action    = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }
          StringLike : { "token.actions.githubusercontent.com:sub" : local.subjects }
        }
      },
    ]
  })
}
`;
    const files = {
      'a/role.tf': role,
      'a/data.tf':
        'data "aws_caller_identity" "me" {}\nlocals {\n  name     = "deploy"\n  subjects = concat(["repo:acme/other:*"], [format("repo:%s:*", "acme/shop")])\n}\n',
      'b/role.tf': role.replace('local.name', '"other"'),
    };
    expect(verdictIn(files).verdict).toBe('accepted');
    expect(firstIn(files)?.path).toBe('a/role.tf');
  });

  test('by a heredoc, with lines that fit the file', () => {
    const text = `resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = <<-EOF
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {"Federated": "arn:aws:iam::\${local.account}:oidc-provider/token.actions.githubusercontent.com"},
          "Action": "sts:AssumeRoleWithWebIdentity",
          "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/shop:*"}}
        }
      ]
    }
  EOF
}
locals { account = "111122223333" }
`;
    expect(verdictIn({ 'main.tf': text })).toMatchObject({
      verdict: 'refused',
      decidedBy: { cause: 'wildcard-under-equals', at: { line: 11 } },
      trace: [{ at: { line: 7 } }],
    });
  });

  test('by a file beside it', () => {
    const files = {
      'infra/main.tf':
        'resource "aws_iam_role" "x" {\n  name = "deploy"\n  assume_role_policy = file("${path.module}/policies/trust.json")\n}\n',
      'infra/policies/trust.json': JSON.stringify({
        Statement: { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRoleWithWebIdentity' },
      }),
    };
    expect(verdictIn(files).verdict).toBe('accepted');
    expect(firstIn(files)).toMatchObject({ path: 'infra/main.tf', match: 'name' });
  });

  test('a policy variable is written with an ampersand there', () => {
    const text = withSub(
      '["repo:&{token.actions.githubusercontent.com:repository}:ref:refs/heads/main"]',
    );
    expect(verdictIn({ 'main.tf': text }).verdict).toBe('accepted');
  });

  test('a name with a gap may be the role; another name is not', () => {
    const named = (name: string) => withSub('["x"]').replace('"deploy"', name);
    expect(firstIn({ 'main.tf': named('"dep${var.suffix}"') })?.match).toBe('name-pattern');
    expect(firstIn({ 'main.tf': named('"prod-${var.suffix}"') })).toBeUndefined();
    expect(firstIn({ 'main.tf': named('var.name') })).toBeUndefined();
  });

  test('a file that cannot be read is named with its line', () => {
    const broken = 'resource "aws_iam_role" "x" {\n  assume_role_policy = "\n}\n';
    expect(findPolicies([{ path: 'main.tf', text: broken }], WANTED)).toEqual({
      found: [],
      unreadable: [{ path: 'main.tf', line: 2, column: 25, message: 'a string is never closed' }],
    });
  });
});

describe('the HCL that we write', () => {
  test('is read back as the policy it stands for', () => {
    const unit = fc.constantFrom(
      'a',
      '/',
      '*',
      '?',
      '${',
      '%{',
      '&{',
      '}',
      '"',
      '\\',
      '\n',
      '`',
      '$',
      '%',
      '\u00e9',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (name) => {
        const claims = parseClaims(claimsOf(`repo:acme/shop:environment:${name}`));
        if (!claims.ok) throw new Error(claims.message);
        const advice = suggest(requestOf(claims.claims, { roleArn: ROLE }), null);
        if (advice.kind !== 'policy') throw new Error(advice.kind);
        const hcl = advice.snippets.find(({ language }) => language === 'hcl')?.code ?? '';
        const text = `resource "aws_iam_role" "x" {\n  name = "deploy"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [${hcl}] })\n}\n`;
        expect(verdictIn({ 'main.tf': text }, `repo:acme/shop:environment:${name}`).verdict).toBe(
          'accepted',
        );
      }),
    );
  });

  test('a quoted string is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
        const parsed = parseHcl(`x = ${quoteHcl(value)}\n`);
        expect(parsed.ok && parsed.body.attributes[0]?.value).toMatchObject({
          kind: 'string',
          text: value,
        });
      }),
    );
  });
});

describe('hostile HCL', () => {
  test.each<[string, string]>([
    ['deep lists', `x = ${'['.repeat(50_000)}`],
    ['deep blocks', 'a {'.repeat(50_000)],
    ['deep interpolation', `x = ${'"${'.repeat(20_000)}`],
    ['deep interpolation after an operator', `x = ${'1 + "${'.repeat(20_000)}`],
    ['deep indices', `x = ${'a["${'.repeat(20_000)}`],
    ['deep calls', `x = ${'f('.repeat(50_000)}`],
    ['an open heredoc', `x = <<EOF\n${'a\n'.repeat(100_000)}`],
    ['a huge string', `x = "${'a'.repeat(2_000_000)}"`],
    ['an open comment', `/*${'*'.repeat(100_000)}`],
  ])('%s end in an answer', (_, text) => {
    const parsed = parseHcl(text);
    expect(typeof parsed.ok).toBe('boolean');
  });

  test('locals that grow without end become a gap', () => {
    const doubling = Array.from(
      { length: 60 },
      (__, index) => `  l${index} = "\${local.l${index + 1}}\${local.l${index + 1}}"`,
    );
    const text = `locals {\n${doubling.join('\n')}\n  l60 = "xxxxxxxx"\n}\nresource "aws_iam_role" "x" {\n  name = "deploy"\n  assume_role_policy = local.l0\n}\n`;
    const found = firstIn({ 'main.tf': text });
    expect(found?.policy.ok).toBe(false);
  });

  test('locals that name each other in a circle become a gap', () => {
    const text =
      'locals {\n a = local.b\n b = local.a\n}\nresource "aws_iam_role" "x" {\n  name = "deploy"\n  assume_role_policy = local.a\n}\n';
    expect(firstIn({ 'main.tf': text })?.unresolved).toHaveLength(1);
  });

  test('no text makes the parser throw', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '${',
      '}',
      '=',
      '\n',
      ' ',
      'a',
      '.',
      '<<E\n',
      'E\n',
      '(',
      ')',
      ',',
      '#',
      '/*',
      '*/',
      '1',
      '\\',
      ':',
      'for ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(typeof parseHcl(text).ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the job of these tests is on main', () => {
  expect(MAIN).toContain('refs/heads/main');
});
