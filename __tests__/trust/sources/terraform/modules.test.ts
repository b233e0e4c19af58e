import { describe, expect, test } from '@jest/globals';
import { findPolicies } from '../../../../src/trust/sources/find-policies.js';
import { ISSUER } from '../../pairs/pair.js';
import { firstIn, verdictIn, WANTED } from '../role.js';

const ROLE_TF = `
variable "name" {}
variable "subjects" { type = list(string) }
variable "branch" { default = "main" }

resource "aws_iam_role" "this" {
  name = var.name
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/${ISSUER}" }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = { StringLike = { "${ISSUER}:sub" = var.subjects } }
    }]
  })
}
`;
const call = (name: string, subjects: string, more = '') => `
module "${name.replaceAll(/\W/g, '_')}" {
  source   = "../modules/role"
  name     = "${name}"
  subjects = ${subjects}
  ${more}
}
`;
const files = (root: string) => ({ 'modules/role/main.tf': ROLE_TF, 'infra/main.tf': root });

describe('a role in a module that the checkout calls', () => {
  test('is read with the inputs of the call that gives it its name', () => {
    const root = `${call('deploy', '["repo:acme/shop:*"]')}${call('other', '["repo:acme/x:*"]')}`;
    expect(verdictIn(files(root)).verdict).toBe('accepted');
    expect(firstIn(files(root))).toMatchObject({
      path: 'modules/role/main.tf',
      match: 'name',
      assumed: [],
      unresolved: [],
    });
  });

  test("inputs are worked out in the caller's own terms, whose defaults are told", () => {
    const root = `${call('deploy', '["repo:${local.repo}:ref:refs/heads/${var.branch}"]')}
locals { repo = "acme/shop" }
variable "branch" { default = "main" }`;
    expect(verdictIn(files(root)).verdict).toBe('accepted');
    expect(firstIn(files(root))?.assumed).toEqual(['var.branch = main']);
  });

  test('what the caller leaves open stays a gap, by the name that it has there', () => {
    const root = call('deploy', '["repo:acme/${var.repo}:*"]');
    expect(firstIn(files(root))?.unresolved).toEqual(['var.repo']);
    expect(verdictIn(files(root)).verdict).toBe('cannot-judge');
  });

  test("a variable of the module's own is not taken for the caller's", () => {
    const root = call('deploy', '["repo:acme/shop:ref:refs/heads/${var.branch}"]');
    expect(firstIn(files(root))?.unresolved).toEqual(['var.branch']);
  });

  test('its own values files are not read: Terraform reads those of the root alone', () => {
    const values = { 'modules/role/terraform.tfvars': 'branch = "develop"' };
    const own = ROLE_TF.replace(
      'var.subjects }',
      '["repo:acme/shop:ref:refs/heads/${var.branch}"] }',
    );
    const all = { ...files(call('deploy', '[]')), 'modules/role/main.tf': own, ...values };
    expect(verdictIn(all).verdict).toBe('accepted');
    expect(firstIn(all)?.assumed).toEqual(['var.branch = main']);
  });

  test('modules may be called by modules', () => {
    const between = `
variable "repo" {}
module "role" {
  source   = "../role"
  name     = "deploy"
  subjects = ["repo:\${var.repo}:*"]
}`;
    const all = {
      'modules/role/main.tf': ROLE_TF,
      'modules/ci/main.tf': between,
      'infra/main.tf': 'module "ci" {\n  source = "../modules/ci"\n  repo = "acme/shop"\n}\n',
    };
    expect(verdictIn(all).verdict).toBe('accepted');
  });

  test('calls for several stages are all found, and not only the first', () => {
    const all = {
      'modules/role/main.tf': ROLE_TF,
      'dev/main.tf': call('deploy', '["repo:acme/shop:*"]'),
      'prod/main.tf': call('deploy', '["repo:acme/shop:environment:production"]'),
    };
    const list = Object.entries(all).map(([path, text]) => ({ path, text }));
    expect(findPolicies(list, WANTED).found).toHaveLength(2);
  });

  test('modules that call each other in a circle end', () => {
    const named = ROLE_TF.replace('var.name', '"deploy"');
    const circle = (other: string) => `${named}\nmodule "m" {\n source = "../${other}"\n}\n`;
    const all = { 'a/main.tf': circle('b'), 'b/main.tf': circle('a') };
    expect(firstIn(all)?.match).toBe('name');
    const self = { 'a/main.tf': `${named}\nmodule "m" {\n source = "./"\n}\n` };
    expect(firstIn(self)?.match).toBe('name');
  });

  test('calls without end are cut off', () => {
    const one = 'module "m" {\n source = "../modules/role"\n name = "other"\n}\n';
    const text = one.repeat(5_000);
    const list = [
      { path: 'modules/role/main.tf', text: ROLE_TF },
      { path: 'infra/main.tf', text },
    ];
    expect(findPolicies(list, WANTED).found).toEqual([]);
  });
});

describe('a policy from a template file', () => {
  const role = (values: string) => `
resource "aws_iam_role" "ci" {
  name               = "deploy"
  assume_role_policy = templatefile("\${path.module}/trust.json.tpl", ${values})
}
locals { owner = "acme" }
`;
  const template = (subject: string) => `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Principal": { "Federated": "arn:aws:iam::111122223333:oidc-provider/${ISSUER}" },
    "Action": "sts:AssumeRoleWithWebIdentity",
    "Condition": { "StringLike": { "${ISSUER}:sub": "${subject}" } }
  }]
}`;
  const both = (values: string, subject: string) => ({
    'infra/main.tf': role(values),
    'infra/trust.json.tpl': template(subject),
  });

  test('is filled with the values that it is given', () => {
    const given = both('{ repo = "${local.owner}/shop" }', 'repo:${repo}:*');
    expect(verdictIn(given).verdict).toBe('accepted');
    const nested = both('{ it = { repo = "acme/store" } }', 'repo:${it.repo}:*');
    expect(verdictIn(nested).verdict).toBe('refused');
  });

  test('sees nothing else of the module', () => {
    const given = both('{ repo = "acme/shop" }', 'repo:${local.owner}/shop:*');
    expect(firstIn(given)?.unresolved).toEqual(['local.owner']);
  });

  test('keeps an escaped policy variable', () => {
    const given = both('{}', `repo:$\${${ISSUER}:repository}:*`);
    expect(firstIn(given)?.unresolved).toEqual([]);
    expect(verdictIn(given).verdict).toBe('accepted');
  });

  test.each([
    ['a value that is not known', both('{ repo = var.repo }', 'repo:${repo}:*'), 'var.repo'],
    ['a loop', both('{}', '%{ for x in y }repo:acme/shop:*%{ endfor }'), '%{ for x in y }'],
    ['a file that is not there', { 'infra/main.tf': role('{}') }, 'templatefile(...)'],
    ['values that are not known', both('var.values', 'repo:acme/shop:*'), 'templatefile(...)'],
  ])('stays a gap by %s', (_, all, gap) => {
    expect(firstIn(all)?.unresolved).toEqual([gap]);
  });
});
