import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { allowedLines, takeAllowed } from '../../../src/facts/git-secrets/allowed.js';
import { awsCredentials } from '../../../src/facts/git-secrets/aws-credentials.js';
import { masked } from '../../../src/facts/git-secrets/masked.js';
import { matcherOf, readPatterns } from '../../../src/facts/git-secrets/matcher.js';
import { gatherProhibited } from '../../../src/facts/git-secrets/prohibited.js';
import { quotedName } from '../../../src/facts/git-secrets/quoted-name.js';
import { createHistorySearch, createSearch } from '../../../src/facts/git-secrets/search.js';
import { readSettings } from '../../../src/facts/git-secrets/settings.js';
import { KEY_ID, SECRET_KEY } from '../../rules/secrets/facts.js';

const matcher = (patterns: readonly string[], word: 'git-grep' | 'none' = 'git-grep') =>
  matcherOf(readPatterns(patterns, 'git-grep').expressions, word);
const settings = {
  patterns: [],
  providers: [],
  allowed: [],
  quotesPaths: true,
  masks: true,
  strict: false,
};

describe('a name that git prints', () => {
  test.each([
    ['a b.txt', 'a b.txt'],
    ['a"b', '"a\\"b"'],
    ['a\\b', '"a\\\\b"'],
    ['t\tn\n', '"t\\tn\\n"'],
    ['\u0001\u007f', '"\\001\\177"'],
    ['caf\u00c3\u00a9', '"caf\\303\\251"'],
  ])('%j is printed as %s', (name, printed) => {
    expect(quotedName(name, true)).toBe(printed);
  });

  test('keeps its letters beyond ASCII where core.quotePath is off, unless another byte needs quotes', () => {
    expect(quotedName('caf\u00c3\u00a9', false)).toBe('caf\u00c3\u00a9');
    expect(quotedName('"\u00c3\u00a9', false)).toBe('"\\"\u00c3\u00a9"');
  });
});

describe('the keys of a credentials file', () => {
  test('are patterns that match themselves and nothing else', () => {
    // What separates fields or is taken out of them can stand in no key.
    const value = fc.string({
      unit: fc.constantFrom(...Array.from('aZ0/+.|$(){}?*^\\]')),
      minLength: 1,
    });
    fc.assert(
      fc.property(value, value, (key, other) => {
        const bytes = Buffer.from(`aws_secret_access_key = ${key}\n`);
        const read = () => ({ kind: 'found', bytes }) as const;
        const pattern = awsCredentials('x', { read }, '').replace(/\n$/, '');
        const whole = matcher([`^${pattern}$`], 'none');
        expect(whole.matches(Buffer.from(key))).toBe(true);
        expect(whole.matches(Buffer.from(other))).toBe(key === other);
      }),
    );
  });
});

describe('what is prohibited', () => {
  const host = (output: string) => ({
    provider: () => ({ exitCode: 3, output, complaint: 'said' }),
    read: () => ({ kind: 'absent' }) as const,
  });

  test('is the lines of the configuration, then those of providers, but for empty ones', () => {
    const { patterns, complaint, fromConfiguration } = gatherProhibited(
      { ...settings, patterns: ['a', 'b\n\nc'], providers: ['x y', '  '] },
      host('d\r\n\r\ne'),
      '',
    );
    expect(patterns).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(complaint).toBe('said');
    expect([...fromConfiguration]).not.toContain('d');
  });

  test('is asked of no process where the provider is this program itself', () => {
    const read = () => ({ kind: 'found', bytes: Buffer.from('aws_access_key_id=x.y\n') }) as const;
    const provider = () => {
      throw new Error('not to be run');
    };
    const all = { ...settings, providers: ['git secrets --aws-provider'] };
    expect(gatherProhibited(all, { provider, read }, '/home/ada').patterns).toEqual(['x\\.y']);
  });
});

describe('what is allowed', () => {
  test('is neither a blank line of .gitallowed nor one that begins with #', () => {
    expect(allowedLines('# x\n  #y\n\n \t\n\r\nz # w\n (#)\nq\r\n')).toEqual([
      'z # w',
      ' (#)',
      'q\r',
    ]);
  });

  test('takes a line away wherever on it, and never by an empty or a wrong pattern', () => {
    const lines = [
      { head: 'a.txt:1:', text: 'one' },
      { head: 'b.txt:2:', text: 'two' },
    ];
    expect(takeAllowed(lines, ['', '^b\\.txt:']).left).toEqual([lines[0]]);
    const { left, bad } = takeAllowed(lines, ['(', 'one']);
    expect(left).toEqual([lines[1]]);
    expect(bad).toMatchObject([{ pattern: '(' }]);
  });
});

describe('a search', () => {
  test('tells each line once, by its number and without NULs, whatever the patterns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('foo', 'bar', 'foo bar', '', 'x', 'fo\0o foo'), { maxLength: 30 }),
        (lines) => {
          const bytes = Buffer.from(lines.join('\n'));
          const search = createSearch(matcher(['foo', 'bar']), (name) => `<${name}>`);
          search.look({ name: 'n', bytes });
          const expected = lines.flatMap((line, at) =>
            /\b(?:foo|bar)\b/.test(line)
              ? [{ head: `<n>:${at + 1}:`, text: line.replaceAll('\0', '') }]
              : [],
          );
          expect(search.lines).toEqual(expected);
          const { matches, lines: numbered } = createHistorySearch(matcher(['foo', 'bar']));
          expect(matches(bytes, 0, bytes.length)).toBe(expected.length > 0);
          expect(numbered(bytes).map(({ line }) => line)).toEqual(
            expected.map(({ head }) => Number(head.split(':')[1])),
          );
        },
      ),
    );
  });
});

describe('a line that is masked', () => {
  const all = [matcher(['forbidden', 'x+']), matcher(['forbidden', 'x+'], 'none')];

  test.each([
    ['forbidden', '****'],
    ['a forbidden b', 'a **** b'],
    ['forbidden forbidden', '**** ****'],
    ['forbidden unforbiddenly', '**** un****ly'],
    ['xxforbidden', '****'],
    ['plain', 'plain'],
    [`forbidden ${KEY_ID}`, '**** ****'],
  ])('%j shows as %j', (line, shown) => {
    expect(masked(line, all)).toBe(shown);
  });

  test('shows no key of AWS that no pattern matched', () => {
    const line = `aws_secret_access_key = ${SECRET_KEY} # ${KEY_ID}`;
    const shown = masked(line, all);
    expect(shown).not.toContain(SECRET_KEY);
    expect(shown).not.toContain(KEY_ID);
  });
});

describe('the configuration', () => {
  test('is read of one answer of git, values of several lines included', () => {
    const output =
      'secrets.patterns\na\nb\0secrets.allowed\n\0secrets.allowed\0aws-preflight.mask\nno\0';
    const reading = readSettings({ config: () => ({ exitCode: 0, output, complaint: '' }) });
    expect(reading).toEqual({
      ok: true,
      patterns: ['a\nb'],
      providers: [],
      allowed: ['', ''],
      quotesPaths: true,
      masks: false,
      strict: false,
    });
  });

  test('is empty where git says that there is none, and unknown where it fails', () => {
    const of = (exitCode: number) =>
      readSettings({ config: () => ({ exitCode, output: '', complaint: 'fatal: x\n' }) });
    expect(of(1)).toMatchObject({ ok: true, patterns: [] });
    expect(of(128)).toEqual({ ok: false, exitCode: 128, complaint: 'fatal: x\n' });
  });
});
