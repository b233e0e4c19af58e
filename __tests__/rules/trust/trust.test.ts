import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/report/finding.js';
import { judge } from '../../../src/report/judge.js';
import { policyRules, trustRules } from '../../../src/rules/trust/index.js';
import { trustFacts } from '../../../src/facts/trust/trust.js';
import { PAIRS } from '../../trust/pairs/index.js';
import {
  allow,
  AUD,
  claimsOf,
  deny,
  IMMUTABLE_MAIN,
  key,
  MAIN,
  policy,
  ROLE,
  subjectPolicy,
} from '../../trust/pairs/pair.js';
import { facts, foundPolicy, parsed, refusal } from './facts.js';

const errors = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error');

function only(findings: readonly Finding[]): Finding {
  const [first, ...more] = errors(findings);
  if (first === undefined || more.length > 0) throw new Error(`${errors(findings).length} errors`);
  return first;
}

describe('a refusal in words of its own', () => {
  const told = (code: string, message: string, action?: 'AssumeRole') =>
    judge(
      trustRules,
      refusal(action ?? 'AssumeRoleWithWebIdentity', code, message),
      (text) => text,
    ).filter(({ ruleId }) => ruleId === 'trust/refused-otherwise');

  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
  test.each([
    [
      'PackedPolicyTooLarge',
      'Packed size of tags consumes 103% of it',
      /role-skip-session-tagging/,
    ],
    ['PackedPolicyTooLargeException', 'Packed policy consumes 112%', /Pass less with the call/],
    ['MalformedPolicyDocument', 'Syntax errors in policy.', /^Correct the session policy/],
    ['MalformedPolicyDocumentException', 'Syntax errors.', /^Correct the session policy/],
    ['LimitExceeded', 'Too many sessions', /^Run the job again later/],
    ['ValidationError', "Value at 'roleSessionName' failed", /`role-session-name`/],
    ['InvalidParameterValue', 'The value is not valid', /`role-external-id`/],
  ])('%s (%s) says what mends it', (code, message, fix) => {
    for (const action of [undefined, 'AssumeRole'] as const) {
      expect(told(code, message, action)).toEqual([
        expect.objectContaining({
          title: expect.stringContaining(code),
          why: expect.stringContaining(message),
          fix: expect.stringMatching(fix),
          severity: 'error',
        }),
      ]);
    }
  });

  test.each([
    'Throttling',
    'ThrottlingException',
    'RequestLimitExceeded',
    'InternalFailure',
    'ServiceUnavailable',
    'AccessDenied',
    'ExpiredTokenException',
    'IDPRejectedClaim',
    'IDPCommunicationError',
    'InvalidClientTokenId',
    'RegionDisabledException',
  ])('%s is not of this kind', (code) => {
    expect(told(code, 'x')).toEqual([]);
  });

  test('a duration is told by a rule of its own', () => {
    expect(told('ValidationError', 'DurationSeconds exceeds the maximum')).toEqual([]);
  });
});

describe('a refusal', () => {
  const refused = PAIRS.filter(({ verdict }) => verdict === 'refused');
  test.each(refused.map((pair) => [pair.name, pair] as const))(
    '%s: is explained by exactly one error, which quotes what decided',
    (_, pair) => {
      const given = trustFacts({
        claims: parsed(JSON.parse(JSON.stringify(pair.claims))),
        context: pair.context ?? { roleArn: ROLE },
        sts: { kind: 'not-asked' },
        policy: foundPolicy(pair.policy),
      });
      const finding = only(judge(policyRules, given, (text) => text));
      const decided = given.evaluation?.decidedBy;
      const shown = JSON.stringify(finding.evidence);
      expect(shown).toContain(JSON.stringify(decided?.key ?? decided?.element).slice(1, -1));
      expect(finding.fix).not.toBe('');
    },
  );

  test('the old spelling in the policy is the subject rule, and the fix holds the new one', () => {
    const finding = only(
      judge(
        policyRules,
        facts(subjectPolicy('StringEquals', MAIN), claimsOf(IMMUTABLE_MAIN)),
        (text) => text,
      ),
    );
    expect(finding.ruleId).toBe('trust/subject-not-allowed');
    expect(finding.fix).toContain('acme@123/shop@456');
    expect(finding.paste.map(({ language }) => language)).toEqual(['diff', 'json', 'sh']);
    expect(finding.location).toMatchObject({ kind: 'file', path: 'infra/trust.json' });
  });

  test("CircleCI's audience is the organization: the policy has to take it as it is", () => {
    const org = '0b1c2d3e-0000-4000-8000-000000000001';
    const issuer = `oidc.circleci.com/org/${org}`;
    const sub = `org/${org}/project/aaaaaaaa-0000-4000-8000-000000000002/user/*`;
    const found = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
            StringLike: { [`${issuer}:sub`]: sub },
          },
        },
      ],
    };
    const token = { iss: `https://${issuer}`, aud: org, sub: sub.replace('*', org) };
    const [finding] = judge(policyRules, facts(found, token), (text) => text);
    expect(finding).toMatchObject({ ruleId: 'trust/audience-condition-not-met' });
    expect(finding?.fix).toBe(`Let the trust policy of \`deploy\` accept the audience \`${org}\`.`);
    expect(finding?.paste[0]?.code).toContain(sub);
  });

  test('without a policy, a subject with ids is named as the likeliest cause, and only as that', () => {
    const finding = only(
      judge(
        policyRules,
        facts(null, claimsOf(IMMUTABLE_MAIN, { ref_protected: 'false' })),
        (text) => text,
      ),
    );
    expect(finding.ruleId).toBe('trust/subject-not-allowed');
    expect(finding.title).toContain('most likely');
    expect(finding.why).toContain('STS does not say');
    expect(finding.fix).toContain('acme@123/shop@456');
    const [first, ...others] = finding.evidence.filter(({ label }) =>
      label.startsWith('possible cause'),
    );
    expect(first).toMatchObject({
      label: 'possible cause 1',
      actual: expect.stringContaining('ids'),
    });
    expect(others.map(({ label }) => label)).toEqual(
      [2, 3, 4, 5].map((number) => `possible cause ${number}`),
    );
    expect(finding.evidence.some(({ label }) => label === 'less likely')).toBe(true);
  });

  test('without a policy and with a classic subject, these rules keep silent', () => {
    expect(judge(policyRules, facts(null), (text) => text)).toEqual([]);
  });

  test('for a pull request the fix is in the workflow, and no policy is offered', () => {
    const pull = claimsOf('repo:acme/shop:pull_request', {
      event_name: 'pull_request',
      base_ref: 'main',
    });
    const finding = only(
      judge(policyRules, facts(subjectPolicy('StringEquals', MAIN), pull), (text) => text),
    );
    expect(finding.fix).toMatch(/runs on push to `main`/);
    expect(finding.paste.map(({ language }) => language)).toEqual(['yaml']);
  });

  test('a missing environment is added to the job', () => {
    const wanted = subjectPolicy('StringEquals', 'repo:acme/shop:environment:production');
    expect(only(judge(policyRules, facts(wanted), (text) => text)).fix).toContain(
      '`environment: production`',
    );
  });

  test('an audience that the token got wrong is mended where the token is asked for', () => {
    const finding = only(
      judge(
        policyRules,
        facts(
          policy(allow({ StringEquals: { ...AUD, [key('sub')]: MAIN } })),
          claimsOf(MAIN, { aud: 'https://github.com/acme' }),
        ),
        (text) => text,
      ),
    );
    expect(finding.ruleId).toBe('trust/audience-condition-not-met');
    expect(finding.fix).toContain('Ask for the token');
    expect(finding.paste).toEqual([]);
  });

  test.each([
    ['https://sts.amazonaws.com', 'sts.amazonaws.com', /policy of `deploy` accept the audience/],
    ['sts.*', 'sts.amazonaws.com', /policy of `deploy` accept the audience/],
    ['x', ['y', 'z'], /accept the audiences of the token, `y, z`/],
    [
      'sts.amazonaws.com.cn',
      'sts.amazonaws.com',
      /^Ask for the token .* `sts\.amazonaws\.com\.cn`/,
    ],
  ])(
    'where the policy wants %s of a token for %s, the wrong side is mended',
    (wanted, aud, fix) => {
      const document = policy(
        allow({ StringEquals: { [key('aud')]: wanted, [key('sub')]: MAIN } }),
      );
      const finding = only(
        judge(policyRules, facts(document, claimsOf(MAIN, { aud })), (text) => text),
      );
      expect(finding.fix).toMatch(fix);
    },
  );

  const restricted = (condition: object) =>
    only(
      judge(
        policyRules,
        facts(policy(allow({ StringEquals: { ...AUD, [key('sub')]: MAIN }, ...condition }))),
        (text) => text,
      ),
    );

  test('a Not operator reads as one, in the sentence and in the comparison', () => {
    const finding = restricted({ StringNotLike: { [key('ref')]: 'refs/heads/*' } });
    expect(finding.why).toBe(
      `In statement 1, \`StringNotLike\` of \`${key('ref')}\` keeps out \`refs/heads/*\`: the job has \`refs/heads/main\`, which \`refs/heads/*\` covers.`,
    );
    expect(finding.evidence).toContainEqual(
      expect.objectContaining({
        expected: 'anything but refs/heads/*',
        actual: 'refs/heads/main',
      }),
    );
  });

  test('a Deny says for which value it holds', () => {
    const document = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN } }),
      deny({ StringEquals: { ...AUD, [key('actor')]: ['octocat', 'hubot'] } }),
    );
    expect(only(judge(policyRules, facts(document), (text) => text)).why).toContain(
      `In statement 2, an explicit Deny applies: \`StringEquals\` on \`${key('actor')}\` holds for \`octocat\`, and`,
    );
  });

  test.each([
    [
      'an operator that there is not',
      { Condition: { StringMatches: { [key('ref')]: 'x' } } },
      /^Replace `StringMatches` in statement 1 /,
    ],
    ['an element that there is not', { Conditions: {} }, /^Correct statement 1: /],
  ])('%s is to be mended before anything is judged', (_, more, fix) => {
    const document = policy({ ...allow({ StringEquals: { [key('sub')]: MAIN } }), ...more });
    const [finding] = judge(policyRules, facts(document), (text) => text).filter(
      ({ ruleId }) => ruleId === 'trust/policy-not-judged',
    );
    expect(finding?.fix).toMatch(fix);
  });

  test('a Null reads as a question of presence', () => {
    const finding = restricted({ Null: { [key('actor')]: 'true' } });
    expect(finding.why).toBe(
      `In statement 1, \`Null\` wants \`${key('actor')}\` to be absent, and it is there.`,
    );
    expect(finding.evidence).toContainEqual(
      expect.objectContaining({ expected: '(not in the request)', actual: 'octocat' }),
    );
  });

  test('a name that a set operator wants otherwise is not put into the job', () => {
    const finding = restricted({
      'ForAnyValue:StringNotEquals': { [key('environment')]: 'production' },
    });
    expect(finding.why).toContain('wants another value than `production`, and the job names no');
    expect(finding.fix).not.toContain('environment: production');
  });

  test('a claim without its issuer is completed, and not replaced by itself', () => {
    const document = policy(allow({ StringEquals: { ...AUD, sub: MAIN } }));
    expect(only(judge(policyRules, facts(document), (text) => text)).fix).toBe(
      `Spell the key with the issuer of the token: \`${key('sub')}\`.`,
    );
  });

  test('names that can change hands are one warning a statement', () => {
    const two = subjectPolicy('StringEquals', [MAIN, 'repo:acme/shop:environment:production']);
    const found = judge(policyRules, facts(two), (text) => text).filter(
      ({ ruleId }) => ruleId === 'trust/policy-names-mutable',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.why).toContain(`${MAIN}, repo:acme/shop:environment:production`);
  });

  test('a key of another issuer is respelled, never taken out', () => {
    const other = 'token.actions.githubusercontent.com/acme-corp';
    const finding = only(
      judge(
        policyRules,
        facts(policy(allow({ StringEquals: { [`${other}:aud`]: 'a', [`${other}:sub`]: MAIN } }))),
        (text) => text,
      ),
    );
    expect(finding.ruleId).toBe('trust/condition-key-not-supported');
    expect(finding.fix).toContain(`\`${key('aud')}\``);
    expect(finding.fix).not.toContain('Remove');
  });

  test('a condition is only taken out where another holds the subject down', () => {
    const fixOf = (sub: string) =>
      only(
        judge(
          policyRules,
          facts(
            policy(
              allow({ StringEquals: { ...AUD, [key(sub)]: MAIN, [key('event_name')]: 'push' } }),
            ),
          ),
          (text) => text,
        ),
      ).fix;
    expect(fixOf('sub')).toMatch(/^Remove the condition on `[^`]*:event_name`/);
    expect(fixOf('subject')).toMatch(/^Replace the condition on `[^`]*:subject`/);
  });

  test('a file that is not there is a wrong input, and not what AWS refuses', () => {
    const { policy: found, ...rest } = facts('{}');
    if (found === null) throw new Error('no policy');
    const missing = { ...rest, policy: { ...found, unread: 'there is no such file' } };
    const [finding] = judge(policyRules, missing, (text) => text);
    expect(finding).toMatchObject({
      ruleId: 'trust/policy-unreadable',
      severity: 'warning',
      location: { kind: 'input', name: 'trust-policy' },
    });
    expect(`${finding?.why} ${finding?.fix}`).not.toMatch(/line|IAM would/);
  });

  test('what else fails in the same statement is told as well', () => {
    const both = policy(
      allow({
        StringEquals: { [key('aud')]: 'other', [key('sub')]: 'repo:acme/shop:pull_request' },
      }),
    );
    const finding = only(judge(policyRules, facts(both), (text) => text));
    expect(finding.ruleId).toBe('trust/audience-condition-not-met');
    expect(
      finding.evidence.some(
        ({ label }) => label.startsWith('also fails') && label.includes(':sub'),
      ),
    ).toBe(true);
  });

  test('a Deny is named by its own name', () => {
    const frozen = policy(
      allow({ StringEquals: { ...AUD, [key('sub')]: MAIN } }),
      deny({ StringLike: { [key('sub')]: '*' } }, { Sid: 'Freeze' }),
    );
    const finding = only(judge(policyRules, facts(frozen), (text) => text));
    expect(finding.ruleId).toBe('trust/explicit-deny');
    expect(finding.fix).toContain('Freeze');
  });

  test('where AWS gave the role, a policy that refuses it is a warning', () => {
    const findings = judge(
      policyRules,
      facts(subjectPolicy('StringEquals', IMMUTABLE_MAIN), claimsOf(MAIN), { kind: 'accepted' }),
      (text) => text,
    );
    expect(errors(findings)).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('trust/subject-not-allowed');
  });

  test('hostile names stay on one line and in their code spans', () => {
    const sub = 'repo:acme/shop:environment:x`\n::error::y\u001b[31m<b>';
    const finding = only(
      judge(policyRules, facts(subjectPolicy('StringEquals', MAIN), claimsOf(sub)), (text) => text),
    );
    const prose = `${finding.title}${finding.why}${finding.fix}`;
    expect(prose).not.toMatch(/[\n\u001b]/);
    expect((prose.match(/`/g) ?? []).length % 2).toBe(0);
  });
});

describe('a policy that works', () => {
  test('is not blamed, only warned about', () => {
    const findings = judge(
      policyRules,
      facts(subjectPolicy('StringLike', 'repo:acme/*'), claimsOf(MAIN), { kind: 'accepted' }),
      (text) => text,
    );
    expect(errors(findings)).toEqual([]);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['trust/policy-accepts-organization', 'warning'],
      ['trust/rename-would-break', 'note'],
    ]);
  });

  test('whose deployed twin refuses leads to the deployed one', () => {
    const finding = only(
      judge(
        policyRules,
        facts(subjectPolicy('StringEquals', IMMUTABLE_MAIN), claimsOf(IMMUTABLE_MAIN)),
        (text) => text,
      ),
    );
    expect(finding.ruleId).toBe('trust/deployed-policy-differs');
  });
});

describe('a refusal to assume the role by credentials', () => {
  const told = (message: string) =>
    only(judge(trustRules, refusal('AssumeRole', 'AccessDenied', message), (text) => text));

  test('names the caller as AWS did', () => {
    const { title, evidence } = told(
      'User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole on resource: x',
    );
    expect(title).toBe(`\`arn:aws:iam::111122223333:user/ci\` may not assume the role \`${ROLE}\``);
    expect(evidence).toContainEqual({
      label: 'who asked',
      actual: 'arn:aws:iam::111122223333:user/ci',
    });
  });

  test('names nobody where AWS named nobody', () => {
    expect(told('Access denied').title).toMatch(/^`?this identity`? may not assume the role/);
  });
});
