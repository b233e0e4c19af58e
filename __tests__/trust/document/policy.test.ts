import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseClaims } from '../../../src/trust/request/claims.js';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import { parseJson } from '../../../src/trust/document/json.js';
import type { Node } from '../../../src/trust/document/node.js';
import { parsePolicy } from '../../../src/trust/document/policy.js';
import { allow, claimsOf, key, MAIN, policy, ROLE } from '../pairs/pair.js';

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'object': {
      return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
    }
    case 'array':
      return node.items.map(plain);
    case 'string':
      return node.text;
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
    case 'unresolved':
      return null;
  }
}

describe('reading JSON', () => {
  test('whatever JSON.stringify writes is read back', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ depthSize: 'small' }),
        fc.constantFrom(0, 2, '\t'),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const parsed = parseJson(text);
          expect(parsed.ok && plain(parsed.node)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  test('what JSON.parse refuses is refused, and the other way round', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '1',
      '-',
      '0',
      '.',
      'e',
      't',
      ' ',
      '\\',
      'n',
      'null',
      'true',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(parseJson(text).ok).toBe(valid);
      }),
      { numRuns: 2000 },
    );
  });

  test('a fault is named with its line and column', () => {
    const parsed = parseJson('{\n  "Version": "2012-10-17",\n  "Statement": [,]\n}');
    expect(parsed).toMatchObject({ ok: false, fault: { line: 3, column: 17 } });
  });

  test('very deep JSON ends in a fault, not in an exhausted stack', () => {
    const parsed = parseJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(parsed).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('deeper') },
    });
  });
});

describe('reading a policy', () => {
  test.each(['', ' \n'])('nothing at all is an empty file, and no JSON with a fault', (text) => {
    expect(parsePolicy(text)).toMatchObject({
      ok: false,
      fault: { message: 'the file is empty', empty: true },
    });
  });

  test('a missing comma is told of where it belongs, not of the line below', () => {
    expect(parsePolicy('{\n  "Version": "2012-10-17"\n  "Statement": []\n}')).toMatchObject({
      ok: false,
      fault: { line: 2, column: 26, message: expect.stringContaining('comma is missing') },
    });
  });

  test('an element that may not stand there is told of by its own line and column', () => {
    const read = parsePolicy('{"Statement": [{\n "Effect": "Allow",\n  "Resource": "*"}]}');
    expect(read.ok && read.policy.problems).toMatchObject([
      { at: { line: 3, column: 3 }, fault: { kind: 'element-forbidden', element: 'Resource' } },
    ]);
  });

  test.each([
    ['YAML', 'Version: 2012-10-17'],
    ['HTML', '<html></html>'],
    ['a cut-off document', '{"Statement": ['],
    ['a comment', '{"Statement": [] // none\n}'],
    ['a comma before the end', '{"Statement": [],}'],
  ])('%s is not JSON', (_, text) => {
    const read = parsePolicy(text);
    expect(read).toMatchObject({
      ok: false,
      fault: { message: expect.stringMatching(/^not JSON: /) },
    });
  });

  test('a document without "Statement" is not a policy', () => {
    expect(parsePolicy('{"statement": []}')).toMatchObject({
      ok: false,
      fault: { message: expect.stringContaining('"Statement"') },
    });
    expect(parsePolicy('[]')).toMatchObject({ ok: false });
  });

  test("what get-role prints is taken, and IAM's percent-encoding too", () => {
    const document = policy(allow({ StringEquals: { [key('sub')]: MAIN } }));
    const texts = [
      JSON.stringify(document),
      JSON.stringify({ Role: { RoleName: 'deploy', AssumeRolePolicyDocument: document } }),
      encodeURIComponent(JSON.stringify(document)),
      `\ufeff${JSON.stringify(document, null, 2)}`,
    ];
    for (const text of texts) {
      const read = parsePolicy(text);
      expect(read.ok && read.policy.statements).toHaveLength(1);
    }
  });

  test('statements and conditions keep their places', () => {
    const read = parsePolicy(
      JSON.stringify(policy(allow({ StringEquals: { [key('sub')]: MAIN } })), null, 2),
    );
    const [statement] = read.ok ? read.policy.statements : [];
    expect(statement?.at).toEqual({ line: 4, column: 5 });
    expect(statement?.conditions[0]?.at.line).toBe(12);
  });

  test('a key that stands twice in a condition leaves the verdict open', () => {
    const twice = `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*",
      "Condition":{"StringEquals":{"${key('sub')}":"a"},"StringEquals":{"${key('sub')}":"${MAIN}"}}}}`;
    const read = parsePolicy(twice);
    const claims = parseClaims(claimsOf(MAIN));
    if (!read.ok || !claims.ok) throw new Error('does not parse');
    const { verdict, decidedBy } = evaluate(read.policy, claims.claims, { roleArn: ROLE });
    expect(verdict).toBe('cannot-judge');
    expect(decidedBy.cause).toBe('duplicate-key');
  });

  test('elements that stand twice or do not belong are listed', () => {
    const read = parsePolicy(
      '{"Statement":[{"Effect":"Allow","Effect":"Deny","Principal":"*","Action":"*","Resource":"*","Extra":1}],"Name":"x"}',
    );
    const messages = read.ok ? read.policy.problems.map(({ message }) => message).join('; ') : '';
    expect(messages).toMatch(/"Effect" stands more than once/);
    expect(messages).toMatch(/may not hold "Resource"/);
    expect(messages).toMatch(/"Extra" is not an element/);
    expect(messages).toMatch(/"Name" is not an element/);
  });

  test('as many statements as AWS never stores are judged, and more are too large', () => {
    const other = allow({ StringLike: { [key('sub')]: 'repo:globex/*' } });
    const many = (count: number) =>
      parsePolicy(
        JSON.stringify({
          Version: '2012-10-17',
          Statement: Array.from({ length: count }, () => other),
        }),
      );
    const read = many(500);
    const claims = parseClaims(claimsOf(MAIN));
    if (!read.ok || !claims.ok) throw new Error('does not parse');
    expect(evaluate(read.policy, claims.claims, { roleArn: ROLE })).toMatchObject({
      verdict: 'refused',
      decidedBy: { statement: 0, cause: 'subject-owner' },
    });
    expect(many(10_000)).toMatchObject({ ok: false, fault: { tooLarge: true } });
  });

  test('a pattern built to stall the matcher ends in "cannot judge" or a plain no', () => {
    const claims = parseClaims(claimsOf(`repo:acme/shop:ref:refs/heads/${'a'.repeat(15_000)}`));
    const read = parsePolicy(
      JSON.stringify(policy(allow({ StringLike: { [key('sub')]: `${'*a'.repeat(10_000)}b` } }))),
    );
    if (!read.ok || !claims.ok) throw new Error('does not parse');
    expect(evaluate(read.policy, claims.claims, { roleArn: ROLE }).verdict).not.toBe('accepted');
  });
});

describe('reading claims', () => {
  test('numbers and booleans become text, lists stay lists, a null is absent', () => {
    expect(parseClaims({ exp: 1, flag: true, aud: ['a', 2], gone: null, deep: { a: 1 } })).toEqual({
      ok: true,
      claims: Object.assign(Object.create(null), {
        exp: '1',
        flag: 'true',
        aud: ['a', '2'],
        deep: '{"a":1}',
      }),
    });
  });

  test('what is not an object is refused', () => {
    for (const value of [[], 'x', 1, null, true, undefined]) {
      expect(parseClaims(value).ok).toBe(false);
    }
  });
});
