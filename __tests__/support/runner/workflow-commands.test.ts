import { describe, expect, test } from '@jest/globals';
import { applyMasks, readOutput } from './workflow-commands.js';

describe('the output of a step', () => {
  test('loses its add-mask lines, and nothing else', () => {
    const read = readOutput(
      'one\n::add-mask::s3cret value\n::error file=a.ts,line=3::broken\ntwo\n',
    );
    expect(read.masks).toEqual(['s3cret value']);
    expect(read.text).toBe('one\n::error file=a.ts,line=3::broken\ntwo\n');
  });

  test('holds commands with unescaped properties and messages', () => {
    expect(readOutput('  ::warning title=a%3Ab%2Cc,file=x::one%0Atwo%25').commands).toEqual([
      { name: 'warning', properties: { title: 'a:b,c', file: 'x' }, message: 'one\ntwo%' },
    ]);
  });

  test('holds no command where the colons stand inside a line', () => {
    expect(readOutput('see ::error::x\n:: error\n::\n').commands).toEqual([]);
  });

  test('holds no command between stop-commands and its token', () => {
    const read = readOutput('::stop-commands::t0k\n::add-mask::x\n::t0k::\n::notice::y\n');
    expect(read.masks).toEqual([]);
    expect(read.commands.map(({ name }) => name)).toEqual(['notice']);
  });

  test('is masked line by line, the lines of a mask each for themselves', () => {
    expect(applyMasks('a first b\nsecond line\nthird', ['first\n  second \n'])).toBe(
      'a *** b\n*** line\nthird',
    );
  });
});
