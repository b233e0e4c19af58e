import { describe, expect, test } from '@jest/globals';
import { trustFacts } from '../../../src/facts/trust/trust.js';
import { judge } from '../../../src/report/judge.js';
import { policyRules } from '../../../src/rules/trust/index.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import { MOST_STEPS, workFor } from '../../../src/trust/work.js';

const GITHUB = 'token.actions.githubusercontent.com';
const PROVIDER = `arn:aws:iam::111122223333:oidc-provider/${GITHUB}`;
const ALLOWED = {
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: 'sts:AssumeRoleWithWebIdentity',
};
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const policy = (...statements: unknown[]) => ({ Version: '2012-10-17', Statement: statements });
const subjects = (values: unknown, operator = 'StringLike') =>
  policy({ ...ALLOWED, Condition: { [operator]: { [`${GITHUB}:sub`]: values } } });

/** What somebody could write to keep us busy, below and above every size that is looked at. */
const HOSTILE: Readonly<Record<string, () => unknown>> = {
  'one condition of 20,000 keys, a megabyte in all': () =>
    policy({
      ...ALLOWED,
      Condition: {
        StringEquals: Object.fromEntries(
          range(20_000).map((at) => [`${GITHUB}:${'k'.repeat(9)}${at}`, 'value']),
        ),
      },
    }),
  'as many condition keys as are looked at': () =>
    policy({
      ...ALLOWED,
      Condition: {
        StringLike: Object.fromEntries(range(2_000).map((at) => [`${GITHUB}:${at}`, 'x'])),
      },
    }),
  '7,000 patterns': () => subjects(range(7_000).map((at) => `*a*b*${at}`)),
  'as many patterns as are looked at': () => subjects(range(9_000).map(() => '*a*')),
  'patterns that nearly match': () => subjects(range(60).map(() => `${'*a'.repeat(500)}b`)),
  'one pattern of 30,000 stars': () => subjects('*a'.repeat(30_000)),
  'one pattern of question marks': () => subjects(`*${'?'.repeat(30_000)}b`),
  'one pattern of 200,000 stars': () => subjects('*a'.repeat(200_000)),
  '5,000 statements': () => policy(...range(5_000).map(() => ALLOWED)),
  'as many statements as are looked at': () =>
    policy(
      ...range(400).map(() => ({
        ...ALLOWED,
        Condition: { StringLike: { [`${GITHUB}:sub`]: '*b' } },
      })),
    ),
  'statements for everyone, and denials': () =>
    policy(
      ...range(400).map(() => ({ Effect: 'Allow', Principal: '*', Action: '*' })),
      ...range(400).map(() => ({ Effect: 'Deny', Principal: '*', Action: 'a*' })),
    ),
  'subjects for pull requests, and denials of some': () =>
    policy(
      {
        ...ALLOWED,
        Condition: {
          StringLike: { [`${GITHUB}:sub`]: range(1_000).map((at) => `repo:o/r${at}:*`) },
        },
      },
      {
        ...ALLOWED,
        Effect: 'Deny',
        Condition: { StringLike: { [`${GITHUB}:sub`]: range(3_000).map((at) => `*a${at}`) } },
      },
    ),
  'variables without end': () => subjects(range(3_000).map(() => `\${${GITHUB}:sub}x`)),
  'ten thousand principals': () =>
    policy({ ...ALLOWED, Principal: { Federated: range(10_000).map(() => 'a/b') } }),
  'ten thousand actions': () => policy({ ...ALLOWED, Action: range(10_000).map(() => 'a*b') }),
  'addresses without end': () =>
    policy({
      ...ALLOWED,
      Condition: { IpAddress: { [`${GITHUB}:sub`]: range(6_000).map(() => '::/1') } },
    }),
  'arns without end': () =>
    subjects(
      range(2_500).map(() => 'a:*b*:*:*:*:*c*'),
      'ArnLike',
    ),
  'sets without end': () =>
    subjects(
      range(5_000).map((at) => `*${at}`),
      'ForAllValues:StringLike',
    ),
  'denials without end': () =>
    subjects(
      range(5_000).map((at) => `*${at}`),
      'StringNotLike',
    ),
};

const CLAIMS: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  'a usual token': {
    iss: `https://${GITHUB}`,
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/shop:ref:refs/heads/main',
  },
  'a subject as long as a token may be': {
    iss: `https://${GITHUB}`,
    aud: 'sts.amazonaws.com',
    sub: `repo:acme/shop:${'a'.repeat(19_000)}`,
  },
  'a thousand claims of a thousand values': {
    iss: 'https://issuer.example.com',
    ...Object.fromEntries(range(990).map((at) => [`c${at}`, range(1_000).map(() => 'aaaaaaaa')])),
    sub: range(1_000).map(() => 'aaaaaaaa'),
  },
};

/** Judges, lints and advises, and tells what it took. */
function judged(text: string, claims: (typeof CLAIMS)[string] | undefined) {
  const work = workFor();
  const source = { kind: 'argument', path: 'p.json', line: null, description: 'p.json' } as const;
  const facts = trustFacts(
    {
      claims: claims ?? null,
      context: { roleArn: 'arn:aws:iam::111122223333:role/ci' },
      sts: { kind: 'not-asked' },
      policy: { source, result: parsePolicy(text), unresolved: [] },
    },
    work,
  );
  return { facts, spent: MOST_STEPS - work.left };
}

describe('the largest policy that AWS stores', () => {
  test('is judged for less than a tenth of what a run may spend', () => {
    const nearly = range(240).map((at) => `repo:acme/shop${at}:environment:*`);
    const text = JSON.stringify(subjects(nearly));
    expect(text.length).toBeGreaterThan(8_192);
    const { facts, spent } = judged(text, CLAIMS['a usual token']);
    expect(facts.evaluation?.verdict).toBe('refused');
    expect(spent).toBeLessThan(MOST_STEPS / 10);
  });
});

describe('a policy that is built to keep us busy', () => {
  describe.each(Object.keys(CLAIMS))('for %s', (name) => {
    test.each(Object.keys(HOSTILE))(
      'is judged within bounds or named as too large: %s',
      (kind) => {
        const { facts, spent } = judged(JSON.stringify(HOSTILE[kind]?.()), CLAIMS[name]);
        const { policy: found, evaluation } = facts;
        if (found?.result.ok === true) {
          expect(spent).toBeLessThanOrEqual(MOST_STEPS);
          expect(evaluation).not.toBeNull();
          return;
        }
        expect(found?.result).toMatchObject({ ok: false, fault: { tooLarge: true } });
        expect(facts.gaps.join()).toContain('p.json: too large to judge: ');
        expect([facts.evaluation, facts.advice, facts.tooWide]).toEqual([null, null, []]);
        expect(judge(policyRules, facts, (text) => text)).toEqual([]);
      },
      60_000,
    );
  });
});

test('a policy is too large by what IAM counts, so that blanks cost nothing', () => {
  const small = JSON.stringify(subjects('repo:acme/shop:*'));
  expect(parsePolicy(`${' '.repeat(1_000_000)}${small}`).ok).toBe(true);
  const large = JSON.stringify(subjects('x'.repeat(140_000)));
  expect(parsePolicy(large)).toMatchObject({ ok: false, fault: { tooLarge: true } });
});

test('the same policy takes the same steps every time', () => {
  const text = JSON.stringify(HOSTILE['patterns that nearly match']?.());
  const claims = CLAIMS['a usual token'];
  expect(judged(text, claims).spent).toBe(judged(text, claims).spent);
});
