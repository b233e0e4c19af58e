import { expect, test } from '@jest/globals';
import { judge } from '../../../src/report/judge.js';
import { permissionRules } from '../../../src/rules/permissions/index.js';
import { permission, permissionFacts, ROLE } from './fixtures.js';

const told = (facts: Parameters<typeof judge>[1]) =>
  judge(permissionRules, facts as ReturnType<typeof permissionFacts>, (text) => text);

test('denied actions of one service are one finding, of another another', () => {
  const findings = told(
    permissionFacts([
      permission('s3:PutObject'),
      permission('s3:DeleteObject'),
      permission('ecs:UpdateService', 'arn:aws:ecs:eu-west-1:111122223333:service/shop/web'),
    ]),
  );
  expect(findings.map(({ title }) => title)).toEqual([
    'No policy of the role deploy allows s3:PutObject and s3:DeleteObject',
    'No policy of the role deploy allows ecs:UpdateService',
  ]);
});

test('what to add is just what was asked for, on just these resources', () => {
  const [finding] = told(
    permissionFacts([
      permission('s3:PutObject', 'arn:aws:s3:::a/*'),
      permission('s3:PutObject', 'arn:aws:s3:::b/*'),
      permission('s3:ListBucket', 'arn:aws:s3:::a'),
    ]),
  );
  expect(finding?.paste).toHaveLength(1);
  expect(JSON.parse(finding?.paste[0]?.code ?? '')).toEqual([
    { Effect: 'Allow', Action: 's3:PutObject', Resource: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'] },
    { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::a' },
  ]);
});

test('where a bucket may have a policy of its own, that is said; where a cluster has none, not', () => {
  const caution = /policy of the resource itself/;
  expect(told(permissionFacts([permission('s3:PutObject')]))[0]?.why).toMatch(caution);
  expect(told(permissionFacts([permission('eks:DescribeCluster')]))[0]?.why).not.toMatch(caution);
});

test('nothing is pasted against a statement that denies: it would change nothing', () => {
  const [finding] = told(
    permissionFacts([
      permission('s3:PutObject', '*', { decision: 'explicitDeny', policies: ['keep'] }),
    ]),
  );
  expect(finding).toMatchObject({ ruleId: 'permissions/explicit-deny', paste: [] });
  expect(finding?.fix).toContain('keep');
});

test('an administrator gets the command for all that was not simulated', () => {
  const facts = permissionFacts([], {
    open: {
      why: { kind: 'refused', error: { code: 'AccessDenied', message: 'not authorized' } },
      required: [permission('s3:PutObject').required],
    },
  });
  expect(told(facts)[0]?.paste[0]?.code).toBe(
    [
      `aws iam simulate-principal-policy --policy-source-arn ${ROLE} \\`,
      '  --action-names s3:PutObject \\',
      "  --resource-arns 'arn:aws:s3:::acme-site/*'",
    ].join('\n'),
  );
});
