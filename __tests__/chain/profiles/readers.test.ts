import { describe, expect, test } from '@jest/globals';
import { readJavascriptIni } from '../../../src/chain/profiles/javascript-ini.js';
import { readPythonIni } from '../../../src/chain/profiles/python-ini.js';
import { readSharedIni } from '../../../src/chain/profiles/shared-ini.js';
import { shellWords } from '../../../src/chain/profiles/shell-words.js';

const plain = (sections: ReadonlyMap<string, ReadonlyMap<string, unknown>> | undefined) =>
  Object.fromEntries(
    [...(sections ?? [])].map(([name, values]) => [name, Object.fromEntries(values)]),
  );

describe("Python's reader", () => {
  const read = (text: string) => {
    const reading = readPythonIni(text);
    return reading.kind === 'read' ? plain(reading.sections) : reading.reason;
  };

  test('takes settings in any case, with = or :', () => {
    expect(read('[a]\nKEY = 1\nother: 2\n')).toEqual({ a: { key: '1', other: '2' } });
  });

  test('goes on with a value where a line is indented deeper', () => {
    expect(read('[a]\nkey = 1\n  2\n\n  3\nnext = 4')).toEqual({
      a: { key: '1\n2\n\n3', next: '4' },
    });
  });

  test('opens a block where the first line of a value is empty', () => {
    const reading = readPythonIni('[a]\ns3 =\n  x = 1\n');
    expect(reading.kind === 'read' && reading.sections.get('a')?.get('s3')).toEqual(
      new Map([['x', '1']]),
    );
  });

  test('shows the values of [DEFAULT] in every section', () => {
    expect(read('[DEFAULT]\nkey = 1\n[a]\nother = 2\n')).toEqual({ a: { key: '1', other: '2' } });
  });

  test.each([
    ['key = 1\n', 'a line stands before the first section'],
    ['[a]\n[a]\n', 'section [a] stands twice'],
    ['[a]\nkey = 1\nKEY = 2\n', 'one setting stands twice in a section'],
    ['[a]\nwords\n', 'a line is neither a section nor `name = value`'],
    ['\uFEFF[a]\n', 'a line stands before the first section'],
    ['[a]\ns3 =\n  x\n', 'an indented line has no `=`'],
  ])('refuses %j', (text, reason) => {
    expect(read(text)).toBe(reason);
  });
});

describe("JavaScript's reader", () => {
  test('keys sections by kind and name', () => {
    expect(
      plain(readJavascriptIni('[profile "a"]\nx = 1\n[default]\nx = 2\n[odd b]\nx = 3\n')),
    ).toEqual({
      'profile.a': { x: '1' },
      default: { x: '2' },
    });
  });

  test('takes comments off after a blank only', () => {
    expect(plain(readJavascriptIni('[a]\nx = 1 # one\ny = 2#two\n'))).toEqual({
      a: { x: '1', y: '2#two' },
    });
  });

  test('opens a block at an empty value, until a line starts at its first column', () => {
    expect(plain(readJavascriptIni('[a]\ns3 =\n  x = 1\ny = 2\n'))).toEqual({
      a: { 's3.x': '1', y: '2' },
    });
  });

  test('refuses the name that would reach every object', () => {
    expect(readJavascriptIni('[profile __proto__]\nx = 1\n')).toBeUndefined();
  });
});

describe("the shared specification's reader", () => {
  const read = (text: string, file: 'config' | 'credentials' = 'config') => {
    const reading = readSharedIni(text, file, { caseSensitive: false, skipsIgnored: false });
    return reading.kind === 'read'
      ? plain(reading.profiles)
      : `${reading.reason} (${reading.line})`;
  };

  test('passes over sections that are no profiles', () => {
    expect(read('[dev]\nx = 1\n[profile dev]\nx = 2\n')).toEqual({ dev: { x: '2' } });
    expect(read('[profile dev]\nx = 1\n[dev]\nx = 2\n', 'credentials')).toEqual({
      dev: { x: '2' },
    });
  });

  test('prefers [profile default], wherever it stands', () => {
    expect(read('[default]\nx = 1\n[profile default]\ny = 2\n')).toEqual({ default: { y: '2' } });
    expect(read('[profile default]\ny = 2\n[default]\nx = 1\n')).toEqual({ default: { y: '2' } });
  });

  test('merges sections that stand twice', () => {
    expect(read('[default]\nx = 1\ny = 1\n[default]\nx = 2\n')).toEqual({
      default: { x: '2', y: '1' },
    });
  });

  test.each([
    ['x = 1\n', 'Expected a profile definition (1)'],
    ['[default\n', "Profile definition must end with ']' (1)"],
    ['[default]\n\nwords\n', "Expected an '=' sign defining a property (3)"],
    ['[default]\n  x = 1\n', 'Expected a property definition, found continuation (2)'],
  ])('refuses %j', (text, reason) => {
    expect(read(text)).toBe(reason);
  });
});

describe('words of a shell', () => {
  test.each([
    ['profile "a b"', ['profile', 'a b']],
    ["cat 'a  b' c\\ d", ['cat', 'a  b', 'c d']],
    ['a "b\\"c"', ['a', 'b"c']],
    ["''", ['']],
    ['', []],
  ])('%s', (line, words) => {
    expect(shellWords(line)).toEqual(words);
  });

  test.each(['"open', "it's", 'end\\'])('%s does not close', (line) => {
    expect(shellWords(line)).toBeUndefined();
  });
});
