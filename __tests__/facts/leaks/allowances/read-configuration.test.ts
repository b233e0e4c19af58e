import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../../../src/facts/leaks/allowances/read-configuration.js';
import { fakeKeyId } from '../../../adapters/git/made-repository.js';

const KINDS = ['aws-access-key-id', 'aws-secret-access-key'];
const PATH = 'aws-preflight.yml';

const read = (text: string | Uint8Array) => readConfiguration(PATH, Buffer.from(text), KINDS);

/** `LINE:COLUMN what`, of each problem. */
function problems(text: string | Uint8Array): string[] {
  return read(text).problems.map((fact) =>
    fact.is === 'not-valid' ? `${fact.at.line}:${fact.at.column ?? ''} ${fact.what}` : fact.is,
  );
}

describe('a configuration', () => {
  test('may say no more than its version, or nothing', () => {
    expect(problems('version: 1\n')).toEqual([]);
    expect(problems('')).toEqual([]);
  });

  test.each([
    [
      'a key of no name',
      'version: 1\npatern: []\n',
      '2:1 the key "patern" is none that is known; did you mean patterns?',
    ],
    ['no version', 'allow: []\n', '1:1 has no `version`'],
    ['another version', 'version: 2\n', '1:10 `version`: wanted 1'],
    ['a key twice', 'version: 1\nversion: 1\n', '2:1 `version`: is there twice'],
    ['no list', 'version: 1\nallow: all\n', '2:8 `allow`: wanted a list, found a text'],
    [
      'a number of a pattern',
      'version: 1\npatterns:\n  - id: 7\n    pattern: a\n',
      '3:9 `patterns[1].id`: does not have the form of one: Names the rule: `leaks/ID`.',
    ],
    [
      'a syntax that is none',
      'version: 1\npatterns:\n  - id: a\n    pattern: a\n    syntax: perl\n',
      '5:13 `patterns[1].syntax`: wanted ere or pcre',
    ],
    [
      'a rule that is there',
      'version: 1\npatterns:\n  - id: aws-access-key-id\n    pattern: a\n',
      '3:5 `patterns: aws-access-key-id`: a rule of this id is there already',
    ],
    [
      'an entry of any key',
      'version: 1\nallow:\n  - reason: all\n',
      '3:5 `allow`: says of no key which one it is: `rule`, `path`, `value`, `sha256` or `fingerprint`',
    ],
    [
      'a day that is none',
      'version: 1\nallow:\n  - path: a\n    reason: r\n    expires: 2026-13-01\n',
      '3:5 `allow`: `expires` is no day of the calendar',
    ],
    ['a list', '- a\n', '1:1 wanted version, patterns, allow, baseline, secrets; found a list'],
  ])('with %s is told so at its place', (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test.each([
    ['a bracket too few', 'version: [1\n', /^\d+: it is no YAML/],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x00]), /^null: it is no UTF-8/],
    ['a thousand levels', `version: ${'['.repeat(1_000)}`, /^null: it is nested deeper/],
    ['levels on one line', `${'- '.repeat(1_000)}a`, /^null: it is nested deeper/],
    ['an alias of itself', 'version: 1\nallow: &a [*a]\n', /^2: an alias names what it stands in/],
    ['an alias of nothing', 'version: *a\n', /^1: an alias names no anchor/],
  ])('that is %s is told so', (_, text, problem) => {
    expect(problems(text)).toEqual([expect.stringMatching(problem)]);
  });

  test('of aliases that multiply is refused before they are written out', () => {
    const lines = Array.from({ length: 12 }, (_, at) =>
      at === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x]'
        : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(8)}]`,
    );
    const started = performance.now();
    expect(problems(lines.join('\n'))).toEqual([
      expect.stringMatching(/its aliases make more of it/),
    ]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('of a thousand mistakes tells a few of them', () => {
    const text = `version: 1\nallow:\n${'  - reason: r\n'.repeat(1_000)}`;
    const told = problems(text);
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toMatch(/and 980 more places are wrong$/);
  });

  test('repeats no value that may be a key', () => {
    const key = fakeKeyId(3);
    const texts = [
      `version: 1\n${key}: a\n`,
      `version: ${key}\n`,
      `version: 1\nallow:\n  - rule: ${key}\n    reason: r\n`,
      `version: 1\nallow:\n  - path: a\n    reason: r\n    expires: ${key}\n`,
      `version: 1\nallow:\n  - value: ${key}\n    sha256: ${key}\n    reason: r\n`,
    ];
    for (const text of texts) {
      const told = problems(text);
      expect(told).toHaveLength(text.startsWith(`version: ${key}`) ? 1 : told.length);
      expect(told.join('\n')).not.toContain(key);
    }
  });

  test('of whatever bytes is read or refused, and never throws', () => {
    const words = fc.constantFrom(
      'version: 1',
      'allow:',
      '  - ',
      'path: a',
      'reason',
      ': ',
      '\n',
      '&a ',
      '*a',
      '[',
      '{',
      '!!binary ',
      '? ',
      '"',
      "'",
      '|',
      '\t',
      '%',
      '---',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        expect(read(parts.join('')).entries).toBeDefined();
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void read(bytes)));
  });

  test('is what its page shows', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '');
    expect(examples).toHaveLength(2);
    for (const example of examples) expect([example, problems(example)]).toEqual([example, []]);
    expect(read(examples[0] ?? '').entries.map(({ expires }) => expires)).toEqual([
      null,
      '2027-01-31',
    ]);
  });
});
