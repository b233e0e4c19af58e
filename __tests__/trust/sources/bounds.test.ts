import { describe, expect, test } from '@jest/globals';
import { findPolicies } from '../../../src/trust/sources/find-policies.js';
import { workFor } from '../../../src/trust/work.js';
import { WANTED } from './role.js';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const ROLE =
  'resource "aws_iam_role" "deploy" {\n  name = "deploy"\n  assume_role_policy = local.a0\n}\n';
const doubled = (call: (next: string) => string, depth = 38) =>
  `${ROLE}locals {\n${range(depth)
    .map((at) => `  a${at} = ${call(`local.a${at + 1}`)}`)
    .join('\n')}\n  a${depth} = "x"\n}\n`;
const template = (body: string, more = '') =>
  `${more}Resources:\n  Deploy:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      AssumeRolePolicyDocument: ${body}\n`;
const anchors = (count: number, wide: number) =>
  range(count)
    .map(
      (at) =>
        `a${at}: &a${at} [${range(wide)
          .map(() => (at === 0 ? 'lol' : `*a${at - 1}`))
          .join(', ')}]`,
    )
    .join('\n');

const LONE = JSON.stringify({
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }],
});

const HOSTILE: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'locals that name each other twice': () => ({ 'a.tf': doubled((next) => `[${next}, ${next}]`) }),
  'texts that double': () => ({ 'a.tf': doubled((next) => `join("", [${next}, ${next}])`) }),
  'templates that double': () => ({ 'a.tf': doubled((next) => `"\${${next}}\${${next}}"`) }),
  'lists that double': () => ({ 'a.tf': doubled((next) => `concat(${next}, ${next})`) }),
  'formats that double': () => ({ 'a.tf': doubled((next) => `format("%s%s", ${next}, ${next})`) }),
  'a replacement that swells': () => ({
    'a.tf': `${ROLE}locals {\n  a0 = replace(local.b, "a", local.b)\n  b = "${'a'.repeat(150_000)}"\n}\n`,
  }),
  'replacements of replacements': () => ({
    'a.tf': doubled((next) => `replace(${next}, "x", "xxxxxxxxxxxxxxxx")`),
  }),
  'modules that double a list': () => ({
    'a.tf': 'module "m" {\n  source = "./m0"\n  v = ["a", "b"]\n}\n',
    ...Object.fromEntries(
      range(5).map((at) => [
        `m${at}/a.tf`,
        `variable "v" {}\n${range(8)
          .map(
            (call) =>
              `module "m${call}" {\n  source = "../m${at + 1}"\n  v = concat(${range(200)
                .map(() => 'var.v')
                .join(', ')})\n}\n`,
          )
          .join('')}${ROLE}locals {\n a0 = var.v\n}\n`,
      ]),
    ),
  }),
  'a thousand roles in one file': () => ({
    'a.tf':
      range(3_000)
        .map(
          (at) =>
            `resource "aws_iam_role" "r${at}" {\n  name = "deploy"\n  assume_role_policy = local.a0\n}\n`,
        )
        .join('') + doubled((next) => `[${next}, ${next}]`).slice(ROLE.length),
  }),
  'HCL nested 100,000 deep': () => ({ 'a.tf': `${ROLE}locals {\n a0 = ${'['.repeat(100_000)}\n}` }),
  'HCL blocks nested 100,000 deep': () => ({ 'a.tf': `${ROLE}${'a {\n'.repeat(100_000)}` }),
  'HCL interpolations nested deep': () => ({
    'a.tf': `${ROLE}locals {\n a0 = "${'${"'.repeat(100_000)}\n}`,
  }),
  'HCL operators without end': () => ({
    'a.tf': `${ROLE}locals {\n a0 = ${'1 + ('.repeat(100_000)}\n}`,
  }),
  'HCL strings that are no values': () => ({
    'a.tf': `${ROLE}locals {\n a0 = ${'!"'.repeat(100_000)}\n}`,
  }),
  'a heredoc without end': () => ({
    'a.tf': `${ROLE}locals {\n a0 = <<E\n${'E \n'.repeat(200_000)}`,
  }),
  'heredocs outdented': () => ({
    'a.tf': `${ROLE}locals {\n a0 = <<-E\n${'  ${x}\n'.repeat(100_000)}E\n}`,
  }),
  'comments without end': () => ({ 'a.tf': `${ROLE}${'/*'.repeat(400_000)}` }),
  'a megabyte of HCL': () => ({
    'a.tf': `${ROLE}locals {\n${range(30_000)
      .map((at) => `  a${at} = "${at} \${var.x}"`)
      .join('\n')}\n}`,
  }),
  'two thousand files of HCL': () =>
    Object.fromEntries(range(2_000).map((at) => [`f${at}/a.tf`, `${ROLE}# ${'x'.repeat(24_000)}`])),
  'two thousand files in one folder': () =>
    Object.fromEntries(
      range(1_900).map((at) => [`a${at}.tf`, ROLE.replace('"deploy"', `"d${at}"`)]),
    ),
  'modules that call each other': () =>
    Object.fromEntries(
      range(30).map((at) => [
        `m${at}/a.tf`,
        range(30)
          .map((to) => `module "m${to}" {\n  source = "../m${to}"\n  a = var.a\n}\n`)
          .join('') + ROLE,
      ]),
    ),
  'many laughs': () => ({ 'a.yml': template('*a9', `${anchors(10, 10)}\n`) }),
  'wide laughs': () => ({ 'a.yml': template('*a3', `${anchors(4, 5_000)}\n`) }),
  'YAML nested 100,000 deep': () => ({ 'a.yml': template('['.repeat(100_000)) }),
  'YAML nested 100,000 deep, and closed': () => ({
    'a.yml': template('['.repeat(100_000) + ']'.repeat(100_000)),
  }),
  'YAML nested deep by indentation': () => ({
    'a.yml': template(
      range(900)
        .map((at) => `\n${' '.repeat(8 + at)}a:`)
        .join(''),
    ),
  }),
  'YAML of lists in lists': () => ({ 'a.yml': template(`\n        ${'- '.repeat(200_000)}`) }),
  'YAML of objects': () => ({ 'a.yml': template('{a: '.repeat(50_000)) }),
  'YAML of question marks': () => ({ 'a.yml': template(`\n        ${'? '.repeat(100_000)}`) }),
  'YAML of 100,000 documents': () => ({ 'a.yml': template('x') + '---\na\n'.repeat(60_000) }),
  'YAML of 100,000 keys': () => ({
    'a.yml':
      template('x') +
      range(40_000)
        .map((at) => `k${at}: v\n`)
        .join(''),
  }),
  'YAML of the same key': () => ({ 'a.yml': template('x') + 'k: v\n'.repeat(90_000) }),
  'YAML of anchors': () => ({
    'a.yml':
      template('x') +
      range(20_000)
        .map((at) => `k${at}: &k${at} v\n`)
        .join(''),
  }),
  'YAML of quotes': () => ({ 'a.yml': template(`"${'\\x41'.repeat(100_000)}"`) }),
  'YAML of tags': () => ({ 'a.yml': template(`${'!Sub '.repeat(100_000)}x`) }),
  'a hundred files of YAML': () =>
    Object.fromEntries(
      range(100).map((at) => [
        `a${at}.yml`,
        template('x') +
          range(20_000)
            .map((key) => `k${key}: [v, w]\n`)
            .join(''),
      ]),
    ),
  'joins of a default': () => ({
    'a.yml': template(
      `!Join ['', [${range(15_000)
        .map(() => '!Ref P')
        .join(', ')}]]`,
      `Parameters:\n  P:\n    Default: ${'x'.repeat(200_000)}\n`,
    ),
  }),
  'substitutions of a default': () => ({
    'a.yml': template(
      `!Sub '${'${P}'.repeat(30_000)}'`,
      `Parameters:\n  P:\n    Default: ${'x'.repeat(200_000)}\n`,
    ),
  }),
  'references among many parameters': () => ({
    'a.json': JSON.stringify({
      Parameters: Object.fromEntries(range(15_000).map((at) => [`P${at}`, { Default: 'x' }])),
      Resources: Object.fromEntries(
        range(50).map((role) => [
          `R${role}`,
          {
            Type: 'AWS::IAM::Role',
            Properties: {
              RoleName: 'deploy',
              AssumeRolePolicyDocument: range(400).map(() => ({ Ref: 'P14999' })),
            },
          },
        ]),
      ),
    }),
  }),
  'conditions that name each other': () => ({
    'a.json': JSON.stringify({
      Conditions: Object.fromEntries(
        range(60).map((at) => [
          `C${at}`,
          { 'Fn::And': range(8).map(() => ({ Condition: `C${at + 1}` })) },
        ]),
      ),
      Resources: {
        R: {
          Type: 'AWS::IAM::Role',
          Properties: { AssumeRolePolicyDocument: { 'Fn::If': ['C0', 'a', 'b'] } },
        },
      },
    }),
  }),
  'mappings of mappings': () => ({
    'a.json': JSON.stringify({
      Mappings: {
        M: Object.fromEntries(
          range(16).map((at) => [
            `K${at}`,
            { x: range(8).map(() => ({ 'Fn::FindInMap': ['M', `K${at + 1}`, 'x'] })) },
          ]),
        ),
      },
      Resources: {
        R: {
          Type: 'AWS::IAM::Role',
          Properties: { AssumeRolePolicyDocument: { 'Fn::FindInMap': ['M', 'K0', 'x'] } },
        },
      },
    }),
  }),
  'roles that hang on conditions': () => ({
    'a.json': JSON.stringify({
      Resources: Object.fromEntries(
        range(3_000).map((at) => [
          `R${at}`,
          {
            Type: 'AWS::IAM::Role',
            Properties: {
              RoleName: 'deploy',
              AssumeRolePolicyDocument: [1, 2, 3].map((one) => ({
                'Fn::If': [`C${one}`, 'a', 'b'],
              })),
            },
          },
        ]),
      ),
    }),
  }),
  'JSON nested 100,000 deep': () => ({
    'a.json': `{"AssumeRolePolicyDocument":${'['.repeat(100_000)}`,
  }),
  'a template in JSON nested 100,000 deep': () => ({
    'a.json': `{"Resources":{"AssumeRolePolicyDocument":${'{"a":'.repeat(100_000)}`,
  }),
  'Terraform in JSON': () => ({
    'a.tf.json': `{"resource":{"aws_iam_role":{"assume_role_policy":${'['.repeat(100_000)}`,
  }),
  'two thousand lone policies': () =>
    Object.fromEntries(
      range(2_000).map((at) => [
        `a${at}.json`,
        `{"Statement":{"Action":"sts:AssumeRole","Principal":"*","Sid":"${'x'.repeat(24_000)}"}}`,
      ]),
    ),
};

const MOST = 48_000_000;

describe('files that are built to keep us busy', () => {
  test.each(Object.keys(HOSTILE))(
    'are read within bounds or named as too large: %s',
    (kind) => {
      const files = Object.entries(HOSTILE[kind]?.() ?? {}).map(([path, text]) => ({ path, text }));
      const work = workFor(MOST);
      const said = findPolicies(files, WANTED, work);
      expect(said.exhausted === true ? said.found : []).toEqual([]);
      if (said.exhausted !== true) expect(work.left).toBeGreaterThanOrEqual(0);
    },
    60_000,
  );

  test('say nothing of a policy that they also hold, once the work is spent', () => {
    const declared = { path: 'trust.json', text: LONE };
    expect(findPolicies([declared], WANTED, workFor(MOST)).found).toHaveLength(1);
    const busy = { path: 'a.yml', text: HOSTILE['YAML of 100,000 documents']?.()['a.yml'] ?? '' };
    expect(findPolicies([declared, busy], WANTED, workFor(MOST))).toEqual({
      found: [],
      unreadable: [],
      exhausted: true,
    });
  });

  test('are named where one of them alone is too long', () => {
    const long = { path: 'long.tf', text: `${ROLE}#${'x'.repeat(1 << 20)}` };
    expect(findPolicies([long], WANTED).unreadable).toEqual([
      expect.objectContaining({ path: 'long.tf', tooLarge: true }),
    ]);
  });
});
