import { describe, expect, test } from '@jest/globals';
import { findPolicies } from '../../../src/trust/find-policies.js';
import { parseYaml } from '../../../src/trust/sources/yaml.js';
import { IMMUTABLE_MAIN } from '../pairs/pair.js';
import { firstIn, verdictIn, WANTED } from './role.js';

const YAML = `AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Repository: { Type: String, Default: acme/shop }
  Branch: { Type: String }
  Subjects: { Type: CommaDelimitedList, Default: 'repo:acme/shop:*, repo:acme/other:*' }
Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Properties:
      Url: https://token.actions.githubusercontent.com
  DeployRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Principal:
              Federated: !Ref Provider
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
              StringLike:
                token.actions.githubusercontent.com:sub: SUBJECT
`;
const withSub = (subject: string) => ({ 'infra/role.yml': YAML.replace('SUBJECT', subject) });

describe('a role in CloudFormation', () => {
  test.each<[string, string]>([
    ['!Sub with a default', '!Sub repo:${Repository}:*'],
    ['!Sub with values of its own', "!Sub ['repo:${R}:*', { R: !Ref Repository }]"],
    ['!Join', "!Join ['', ['repo:', !Ref Repository, ':*']]"],
    ['the long form', '{ "Fn::Sub": "repo:${Repository}:ref:*" }'],
    ['a list', "['repo:acme/x:*', !Sub 'repo:${Repository}:*']"],
    ['a list parameter', '!Ref Subjects'],
  ])('%s is worked out', (_, subject) => {
    expect(verdictIn(withSub(subject)).verdict).toBe('accepted');
  });

  test('the provider is found by Ref, by GetAtt and by pseudo parameters', () => {
    const forms = [
      '!Ref Provider',
      '!GetAtt Provider.Arn',
      "!Sub '${Provider.Arn}'",
      '!Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com',
    ];
    for (const form of forms) {
      const text = YAML.replace('!Ref Provider', form).replace('SUBJECT', "'repo:acme/shop:*'");
      expect([form, verdictIn({ 'role.yaml': text }).verdict]).toEqual([form, 'accepted']);
    }
  });

  test('a default that was taken is told, and a parameter without one is a gap', () => {
    expect(firstIn(withSub('!Sub repo:${Repository}:*'))?.assumed).toEqual([
      'Repository = acme/shop',
    ]);
    const open = withSub('!Sub repo:acme/shop:ref:refs/heads/${Branch}');
    expect(firstIn(open)?.unresolved).toEqual(['Branch']);
    expect(verdictIn(open).verdict).toBe('cannot-judge');
    expect(verdictIn(open, 'repo:acme/shop:pull_request').verdict).toBe('refused');
    expect(firstIn(withSub('!ImportValue subject'))?.unresolved).toEqual([
      'Fn::ImportValue subject',
    ]);
  });

  test('the old spelling in a template is found at its line', () => {
    const found = verdictIn(withSub("'repo:acme/shop:ref:refs/heads/main'"), IMMUTABLE_MAIN);
    expect(found).toMatchObject({
      verdict: 'refused',
      decidedBy: { cause: 'subject-immutable', at: { line: 26 } },
    });
  });

  test('a document given as text is read', () => {
    const text = `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: !Sub |
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
         "Principal": {"Federated": "arn:aws:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com"},
         "Action": "sts:AssumeRoleWithWebIdentity",
         "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/shop:ref:refs/heads/\${Branch}"}}}]}
`;
    expect(verdictIn({ 'a.yml': text }, 'repo:acme/shop:pull_request').verdict).toBe('refused');
    expect(verdictIn({ 'a.yml': text }).verdict).toBe('cannot-judge');
  });

  test('a template that the CDK has written is matched by the name AWS makes of it', () => {
    const template = {
      Resources: {
        GitHub5A1F: {
          Type: 'Custom::AWSCDKOpenIdConnectProvider',
          Properties: { Url: 'https://token.actions.githubusercontent.com' },
        },
        DeployRoleAB12CD34: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Action: 'sts:AssumeRoleWithWebIdentity',
                  Principal: { Federated: { Ref: 'GitHub5A1F' } },
                  Condition: {
                    StringLike: {
                      'token.actions.githubusercontent.com:sub': {
                        'Fn::Join': ['', ['repo:', 'acme/shop', ':*']],
                      },
                    },
                  },
                },
              ],
            },
          },
        },
      },
    };
    const files = [{ path: 'cdk.out/App.template.json', text: JSON.stringify(template) }];
    const name = 'App-DeployRoleAB12CD34-1X2Y3Z4W5V6U';
    const role = { ...WANTED, name, arn: `arn:aws:iam::111122223333:role/${name}` };
    expect(findPolicies(files, role).found).toMatchObject([
      { match: 'generated-name', label: 'DeployRoleAB12CD34', unresolved: [] },
    ]);
    expect(findPolicies(files, WANTED).found).toEqual([]);
  });

  test('SAM resources with a document of their own count as well', () => {
    const text = YAML.replace('AWS::IAM::Role', 'AWS::Serverless::Function').replace(
      'SUBJECT',
      "'repo:acme/shop:*'",
    );
    expect(firstIn({ 'template.yaml': text })?.label).toBe('DeployRole');
  });
});

describe('a lone JSON policy', () => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRoleWithWebIdentity' }],
  });

  test('is taken for the role by its file name, or when there is no other', () => {
    expect(firstIn({ 'iam/deploy-trust.json': policy, 'iam/other.json': policy })?.match).toBe(
      'file-name',
    );
    expect(firstIn({ 'iam/trust.json': policy })?.match).toBe('only-one');
    expect(firstIn({ 'iam/a.json': policy, 'iam/b.json': policy })).toBeUndefined();
  });

  test('what get-role printed names its role', () => {
    const printed = (name: string) =>
      JSON.stringify({
        Role: { RoleName: name, AssumeRolePolicyDocument: JSON.parse(policy) as unknown },
      });
    expect(firstIn({ 'role.json': printed('deploy') })?.match).toBe('name');
    expect(firstIn({ 'role.json': printed('other') })).toBeUndefined();
  });

  test('a permissions policy is not a trust policy', () => {
    const permissions = JSON.stringify({
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }],
    });
    expect(firstIn({ 'deploy.json': permissions })).toBeUndefined();
  });
});

describe('hostile YAML', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...'bcdefghij'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[index]}`).join(',')}]`,
      ),
  ].join('\n');

  test.each<[string, string]>([
    ['aliases that multiply', bomb],
    ['an alias of itself', 'a: &a [*a]'],
    ['deep lists', '['.repeat(20_000)],
    ['deep maps', Array.from({ length: 3_000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['too much of it', `a: ${'x'.repeat(600_000)}`],
    ['tabs', 'a:\n\t- b'],
  ])('%s end in a fault', (_, text) => {
    expect(parseYaml(text).ok).toBe(false);
  });

  test('a huge scalar and many keys are read', () => {
    expect(parseYaml(`a: ${'x'.repeat(400_000)}`).ok).toBe(true);
    expect(
      parseYaml(Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`).join('\n')).ok,
    ).toBe(true);
  });

  test('a template that cannot be read is named', () => {
    const text = `Resources:\n  AssumeRolePolicyDocument: [`;
    expect(findPolicies([{ path: 'a.yml', text }], WANTED).unreadable).toMatchObject([
      { path: 'a.yml' },
    ]);
  });
});
