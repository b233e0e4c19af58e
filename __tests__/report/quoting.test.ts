import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { quoteHcl, quoteJson, quoteShell, quoteYaml } from '../../src/report/quoting.js';

/** What a branch, claim or file name may hold to break out of where it is quoted. */
const HOSTILE = [
  '',
  ' ',
  '-rf',
  '--output=/etc/passwd',
  '~',
  'a b',
  `it's`,
  `"; rm -rf / #`,
  '$(touch evil)',
  '`touch evil`',
  '${HOME}',
  '$HOME',
  '\\',
  "\\'",
  "'\\''",
  '!!',
  '*',
  'a\nb',
  'a\r\nb',
  'tab\there',
  "\u001b[31mred'",
  '\u0007\u0008\u000c\u007f',
  '\u00071',
  '\u0085\u009b',
  'right \u202e left',
  'zero\u200bwidth\ufeff',
  '\u{e0041}\u{e007f}',
  'caf\u00e9 \u{1f600}',
  '\u2028\u2029',
  ': #&*!|>%@`',
  '---',
  'yes',
  '${{ secrets.TOKEN }}',
  '$${{ x }}',
  '}} ${{',
  '%{ if true }',
  '%%{',
  '$$${x}',
  '</script>',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(`'"\\$\`{}%!\n\r\t\u001b 01a\u202e`)) }),
);

/** Half a surrogate pair is no character: nothing can carry it but JSON. */
const wellFormed = (value: string) => Buffer.from(value).toString();

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe('quoteJson', () => {
  test('gives printable ASCII that parses to the value', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(JSON.parse(quoteJson(value))).toBe(value);
        expect(quoteJson(value)).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

describe('quoteYaml', () => {
  /** As GitHub would: YAML first, then the one expression that we write. */
  const read = (yaml: string) =>
    String(parse(`key: ${yaml}\n`).key).replaceAll("${{ '${{' }}", '${{');

  test('gives printable ASCII that a workflow reads as the value', () => {
    fc.assert(
      fc.property(text, (value) => {
        const quoted = quoteYaml(value);
        expect(quoted).toMatch(/^[ -~]*$/);
        expect(read(quoted)).toBe(wellFormed(value));
      }),
    );
  });

  test('opens no expression of the value', () => {
    expect(quoteYaml('a ${{ secrets.TOKEN }}')).toBe(`"a \${{ '\${{' }} secrets.TOKEN }}"`);
  });

  test('spells a character beyond the basic plane in one escape, for parsers refuse half of one', () => {
    expect(quoteYaml('\u{1f600}')).toBe(String.raw`"\U0001f600"`);
    expect(quoteYaml('\ud83d')).toBe(String.raw`"\ufffd"`);
  });
});

describe('quoteHcl', () => {
  test.each([
    ['${var.x}', '"$${var.x}"'],
    ['%{ if true }', '"%%{ if true }"'],
    ['$${x}', String.raw`"\u0024\u0024{x}"`],
    ['$%{x}', String.raw`"\u0024\u0025{x}"`],
    ['$5 {x}', '"$5 {x}"'],
    ['a"b\\c\n\r\t', String.raw`"a\"b\\c\n\r\t"`],
    ['\b\f\u001b', String.raw`"\u0008\u000c\u001b"`],
    ['\u{1f600}\u00e9', String.raw`"\U0001f600\u00e9"`],
  ])('of %j is %s', (value, quoted) => {
    expect(quoteHcl(value)).toBe(quoted);
  });

  test('uses no escape that HCL lacks, and leaves no opener of a template', () => {
    fc.assert(
      fc.property(text, (value) => {
        const body = quoteHcl(value).slice(1, -1);
        expect(body).toMatch(/^(?:[ !#-[\]-~]|\\[nrt"\\]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*$/);
        expect(body.replaceAll('$${', '').replaceAll('%%{', '')).not.toMatch(/[$%]\{/);
      }),
    );
  });

  test('takes time linear in the length of a hostile value', () => {
    expect(quoteHcl('$'.repeat(200_000))).toHaveLength(200_002);
  });
});

const bash = spawnSync('bash', ['--version']).status === 0 && process.platform !== 'win32';

describe('quoteShell', () => {
  test('shows whatever a terminal would hide or obey', () => {
    fc.assert(fc.property(text, (value) => expect(UNSEEN.test(quoteShell(value))).toBe(false)));
  });

  test('leaves plain words as they are', () => {
    expect(quoteShell('arn:aws:iam::111122223333:role/deploy')).toBe(
      'arn:aws:iam::111122223333:role/deploy',
    );
  });

  test('leaves out a NUL, which no argument can hold', () => {
    expect(quoteShell('a\0b')).toBe('ab');
  });
});

(bash ? describe : describe.skip)('quoteShell, by bash itself,', () => {
  test.each(['C', 'C.UTF-8'])('is read back in the locale %s', (locale) => {
    const values = [...HOSTILE, ...fc.sample(text, 300)].map((value) =>
      wellFormed(value).replaceAll('\0', ''),
    );
    const output = execFileSync(
      'bash',
      ['-c', `printf '%s\\0' ${values.map(quoteShell).join(' ')}`],
      { encoding: 'utf8', env: { LC_ALL: locale, PATH: process.env.PATH } },
    );
    expect(output.split('\0').slice(0, -1)).toEqual(values);
  });
});
