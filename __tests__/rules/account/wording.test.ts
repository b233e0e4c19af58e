import { expect, test } from '@jest/globals';
import { judge } from '../../../src/report/judge.js';
import { accountRules } from '../../../src/rules/account/index.js';
import { facts } from '../credentials/facts.js';

test('a wrong account is told by both accounts, and where the credentials came from', () => {
  const [finding] = judge(
    accountRules,
    facts({}, { allowedAccountIds: ['444455556666', '777788889999'] }),
    (text) => text,
  );
  expect(finding).toMatchObject({
    ruleId: 'account/wrong-account',
    title: expect.stringContaining('111122223333'),
    why: expect.stringContaining('environment'),
    fix: expect.stringContaining('444455556666, 777788889999'),
    evidence: [
      { label: 'account', expected: '444455556666, 777788889999', actual: '111122223333' },
      { label: 'identity', actual: 'arn:aws:iam::111122223333:user/ci' },
    ],
  });
});

test('a wrong account tells nobody to add a number, which may be hidden', () => {
  const hide = (text: string) => text.replaceAll('111122223333', '***B');
  const [finding] = judge(accountRules, facts({}, { allowedAccountIds: ['444455556666'] }), hide);
  expect(finding?.fix).not.toContain('***');
  expect(finding?.evidence[0]).toMatchObject({ expected: '444455556666', actual: '***B' });
});

test.each([
  ['instance-metadata', /no other source gave any/i],
  ['container', /no other source gave any/i],
  ['environment', /before nearly everything else/],
] as const)(
  'a wrong identity from %s is told with why the chain took just that',
  (provider, why) => {
    const identity = {
      account: '111122223333',
      arn: 'arn:aws:iam::111122223333:user/ci',
      provider,
      expiresAt: null,
    };
    const [finding] = judge(
      accountRules,
      facts({ identity }, { expectedArn: 'arn:aws:iam::111122223333:role/deploy' }),
      (text) => text,
    );
    expect(finding?.why).toMatch(why);
    expect(finding?.why).not.toMatch(/earlier in the chain/);
  },
);

test('a wrong identity is told by both ARNs', () => {
  const expectedArn = 'arn:aws:iam::111122223333:role/deploy';
  const [finding] = judge(accountRules, facts({}, { expectedArn }), (text) => text);
  expect(finding).toMatchObject({
    ruleId: 'account/wrong-arn',
    evidence: [{ expected: expectedArn, actual: 'arn:aws:iam::111122223333:user/ci' }],
  });
});

test('the same wrong account is the same finding tomorrow, another one is not', () => {
  const fingerprint = (account: string) =>
    judge(
      accountRules,
      facts(
        {
          identity: {
            account,
            arn: `arn:aws:iam::${account}:user/ci`,
            provider: 'environment',
            expiresAt: null,
          },
        },
        { allowedAccountIds: ['444455556666'] },
      ),
      (text) => text,
    )[0]?.fingerprint;
  expect(fingerprint('111122223333')).toBe(fingerprint('111122223333'));
  expect(fingerprint('111122223333')).not.toBe(fingerprint('777788889999'));
});
