import { describe, expect, test } from '@jest/globals';
import { findPolicies } from '../../../../src/trust/sources/find-policies.js';
import { parseClaims } from '../../../../src/trust/request/claims.js';
import { evaluate } from '../../../../src/trust/verdict/evaluate.js';
import { parseYaml } from '../../../../src/trust/sources/cloudformation/yaml.js';
import { claimsOf, IMMUTABLE_MAIN, MAIN, ROLE } from '../../pairs/pair.js';
import { firstIn, verdictIn, WANTED } from '../role.js';

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

  const mapped = (subject: string) => ({
    'role.yaml': YAML.replace('SUBJECT', subject).replace(
      'Resources:',
      `Mappings:
  Repositories:
    '111122223333':
      Subjects: ['repo:acme/shop:ref:refs/heads/main']
      Name: acme/shop
    main:
      Name: acme/store
Resources:`,
    ),
  });

  test.each([
    ['by the account', '!FindInMap [Repositories, !Ref AWS::AccountId, Subjects]'],
    [
      'within a text',
      "!Join ['', ['repo:', !FindInMap [Repositories, '111122223333', Name], ':*']]",
    ],
    [
      'by a default',
      "!Sub ['repo:${R}:*', { R: !FindInMap [Repositories, '111122223333', Name] }]",
    ],
  ])('a value of a mapping is found %s', (_, subject) => {
    expect(verdictIn(mapped(subject)).verdict).toBe('accepted');
  });

  test.each([
    '!FindInMap [Repositories, !Ref AWS::Region, Name]',
    '!FindInMap [Repositories, nowhere, Name]',
    '!FindInMap [Elsewhere, main, Name]',
    '!FindInMap [Repositories, main]',
  ])('a mapping that these files do not settle stays a gap: %s', (subject) => {
    expect(firstIn(mapped(subject))?.unresolved[0]).toMatch(/^Fn::FindInMap /);
    expect(verdictIn(mapped(subject)).verdict).toBe('cannot-judge');
  });

  const conditional = (subject: string, conditions: string) => {
    const text = YAML.replace('SUBJECT', subject).replace(
      'Resources:',
      `Conditions:\n${conditions}\nResources:`,
    );
    return findPolicies([{ path: 'role.yaml', text }], WANTED).found.map(
      ({ label, policy, unresolved }) => {
        if (!policy.ok) throw new Error(policy.fault.message);
        const claims = parseClaims(claimsOf(MAIN));
        if (!claims.ok) throw new Error(claims.message);
        const { verdict } = evaluate(policy.policy, claims.claims, { roleArn: ROLE });
        return [label.replace(/^\w+/, 'R'), verdict, ...unresolved];
      },
    );
  };
  const EITHER = "!If [Open, 'repo:acme/shop:*', 'repo:acme/shop:environment:production']";

  test('a condition of a parameter, default or not, is taken both ways', () => {
    expect(conditional(EITHER, "  Open: !Equals [!Ref Repository, 'acme/shop']")).toEqual([
      ['R where Open is true', 'accepted'],
      ['R where Open is false', 'refused'],
    ]);
  });

  test.each([
    ["  Open: !Equals [!Ref AWS::AccountId, '111122223333']", 'accepted'],
    ['  Open: !Not [!Equals [!Ref AWS::Partition, aws]]', 'refused'],
    ['  Open: !And [!Condition Home, !Condition Home]\n  Home: !Equals [a, a]', 'accepted'],
    ['  Open: !Or [!Equals [a, b], !Equals [!Ref AWS::Region, x], !Equals [a, a]]', 'accepted'],
    ['  Open: !And [!Equals [a, b], !Equals [!Ref Repository, x]]', 'refused'],
  ])(
    'a condition that the template itself settles is taken that way: %s',
    (conditions, verdict) => {
      expect(conditional(EITHER, conditions)).toEqual([['R', verdict]]);
    },
  );

  test('several conditions are taken in every way, and too many stay gaps', () => {
    const either = (names: readonly string[]) =>
      `[${names.map((name) => `!If [${name}, 'repo:acme/${name}:*', !Ref AWS::NoValue]`).join(', ')}]`;
    const open = (names: readonly string[]) =>
      names.map((name) => `  ${name}: !Equals [!Ref Repository, '${name}']`).join('\n');
    const two = conditional(either(['shop', 'store']), open(['shop', 'store']));
    expect(two).toEqual([
      ['R where shop is true and store is true', 'accepted'],
      ['R where shop is true and store is false', 'accepted'],
      ['R where shop is false and store is true', 'refused'],
      ['R where shop is false and store is false', 'refused'],
    ]);
    const four = ['a', 'b', 'c', 'd'];
    const many = conditional(either(four), open(four));
    expect(many).toHaveLength(8);
    expect(many.every((row) => row.some((text) => text.startsWith('Fn::If d')))).toBe(true);
  });

  test('references that form a circle are a gap', () => {
    const text = JSON.stringify({
      Conditions: { C: { 'Fn::Equals': [{ 'Fn::If': ['C', 'a', 'b'] }, 'a'] } },
      Resources: {
        P: {
          Type: 'AWS::IAM::OIDCProvider',
          Properties: { Url: { 'Fn::If': ['C', { Ref: 'P' }, 'x'] } },
        },
        R: {
          Type: 'AWS::IAM::Role',
          Properties: {
            RoleName: 'deploy',
            AssumeRolePolicyDocument: {
              Statement: [{ Effect: 'Allow', Principal: { Federated: { Ref: 'P' } }, Action: '*' }],
            },
          },
        },
      },
    });
    expect(firstIn({ 'a.json': text })?.unresolved).not.toEqual([]);
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
