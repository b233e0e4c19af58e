import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findPolicies } from '../../../../src/trust/sources/find-policies.js';
import { ISSUER, MAIN } from '../../pairs/pair.js';
import { firstIn, verdictIn, WANTED } from '../role.js';

const PROVIDER = {
  resource: {
    aws_iam_openid_connect_provider: {
      github: { url: `https://${ISSUER}`, client_id_list: ['sts.amazonaws.com'] },
    },
  },
};

function module(subjects: unknown, more: object = {}): string {
  return JSON.stringify(
    {
      '//': 'written by a program',
      data: {
        aws_iam_policy_document: {
          trust: {
            statement: [
              {
                actions: ['sts:AssumeRoleWithWebIdentity'],
                principals: {
                  type: 'Federated',
                  identifiers: ['${aws_iam_openid_connect_provider.github.arn}'],
                },
                condition: [{ test: 'StringLike', variable: `${ISSUER}:sub`, values: subjects }],
              },
            ],
          },
        },
      },
      resource: [
        PROVIDER.resource,
        {
          aws_iam_role: {
            ci: {
              name: 'deploy',
              assume_role_policy: '${data.aws_iam_policy_document.trust.json}',
            },
          },
        },
      ],
      ...more,
    },
    null,
    2,
  );
}

const POLICY = (subject: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: '${aws_iam_openid_connect_provider.github.arn}' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: { [`${ISSUER}:sub`]: subject } },
    },
  ],
});

function role(policy: string): Readonly<Record<string, string>> {
  const resource = {
    ...PROVIDER.resource,
    aws_iam_role: { ci: { name: 'deploy', assume_role_policy: policy } },
  };
  return { 'main.tf.json': JSON.stringify({ resource }, null, 2) };
}

describe("a role in Terraform's JSON syntax", () => {
  test('by a policy document, with its line in the file', () => {
    const text = module(['repo:acme/store:*']);
    const line = text.split('\n').findIndex((one) => one.includes('"values"'));
    const { verdict, decidedBy } = verdictIn({ 'infra/main.tf.json': text });
    expect([verdict, decidedBy.cause]).toEqual(['refused', 'subject-repository']);
    expect(Math.abs(decidedBy.at.line - line)).toBeLessThan(4);
    expect(firstIn({ 'infra/main.tf.json': text })).toMatchObject({
      format: 'terraform',
      match: 'name',
      label: 'aws_iam_role.ci',
      unresolved: [],
    });
  });

  test('locals and variables are worked out, and a default is told', () => {
    const more = {
      locals: { repo: '${var.owner}/shop' },
      variable: { owner: { default: 'acme' }, branch: [{ type: 'string' }] },
    };
    const files = { 'a.tf.json': module(['repo:${local.repo}:ref:refs/heads/main'], more) };
    expect(verdictIn(files).verdict).toBe('accepted');
    expect(firstIn(files)?.assumed).toEqual(['var.owner = acme']);
    const open = { 'a.tf.json': module(['repo:acme/shop:ref:refs/heads/${var.branch}'], more) };
    expect(firstIn(open)?.unresolved).toEqual(['var.branch']);
  });

  test("the folder's values come from JSON as well, and stand for themselves", () => {
    const more = { variable: { repo: { default: 'acme/store' } } };
    const files = {
      'a.tf.json': module(['repo:${var.repo}:*'], more),
      'terraform.tfvars.json': JSON.stringify({ repo: 'acme/shop' }),
    };
    expect(verdictIn(files).verdict).toBe('accepted');
    const literal = { ...files, 'terraform.tfvars.json': JSON.stringify({ repo: '${local.x}' }) };
    expect(verdictIn(literal).verdict).toBe('refused');
  });

  test.each([
    ['a text of JSON', (subject: string) => JSON.stringify(POLICY(subject))],
    [
      'jsonencode in a text',
      (subject: string) => `\${jsonencode(${JSON.stringify(POLICY(subject))})}`,
    ],
  ])('by %s', (_, write) => {
    expect(verdictIn(role(write('repo:acme/shop:*'))).verdict).toBe('accepted');
    expect(verdictIn(role(write('repo:acme/store:*'))).verdict).toBe('refused');
    expect(verdictIn(role(write('repo:acme/${var.repo}:*'))).verdict).toBe('cannot-judge');
    const at = firstIn(role(write('repo:acme/shop:*')));
    expect(at?.policy.ok === true && at.policy.policy.statements[0]?.at.line).toBe(14);
  });

  test('a text that hangs on a directive leaves the verdict open', () => {
    const subject = 'repo:acme/%{ if var.wide }*%{ else }store:*%{ endif }';
    expect(verdictIn({ 'a.tf.json': module([subject]) }).verdict).toBe('cannot-judge');
  });

  test('files of both syntaxes make one module', () => {
    const files = {
      'infra/main.tf.json': module(['repo:${local.repo}:*']),
      'infra/locals.tf': 'locals { repo = "acme/shop" }\n',
    };
    expect(verdictIn(files, MAIN).verdict).toBe('accepted');
  });

  test('a file that is no JSON is named, if it could hold the role', () => {
    const text = '{ "resource": { "aws_iam_role": { "ci": { "assume_role_policy": }}}}';
    const { unreadable } = findPolicies([{ path: 'a.tf.json', text }], WANTED);
    expect(unreadable).toEqual([expect.objectContaining({ path: 'a.tf.json', line: 1 })]);
  });

  test('no document makes the reader throw', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.string(), (text, subject) => {
        findPolicies([{ path: 'a.tf.json', text }], WANTED);
        findPolicies([{ path: 'a.tf.json', text: module([subject, `\${${subject}`]) }], WANTED);
        findPolicies([{ path: 'a.tfvars.json', text }], WANTED);
      }),
    );
  });
});
