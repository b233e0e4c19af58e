import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codeOrThrow, systemCode } from '../../src/adapters/system-error.js';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

describe('what lies outside this program', () => {
  test.each([
    ['a file that is not there', () => readFileSync('/nowhere/at/all'), 'ENOENT'],
    ['a directory read as a file', () => readFileSync('/'), 'EISDIR'],
    ['a path that no file can have', () => statSync('a\0b'), 'ERR_INVALID_ARG_VALUE'],
  ])('%s is told by its code', (_, act, code) => {
    expect(systemCode(thrownBy(act))).toBe(code);
    expect(codeOrThrow(thrownBy(act))).toBe(code);
  });
});

describe('a mistake of our own', () => {
  test.each([
    ['of a kind', () => (undefined as unknown as { x: string }).x],
    ['in what Node is given', () => readFileSync({} as unknown as string)],
    ['that we threw ourselves', () => Promise.reject.call(undefined)],
    ['that carries a code of nobody', () => raise(Object.assign(new Error('x'), { code: 'ours' }))],
    ['that is no error at all', () => raise('text')],
    ['that is nothing', () => raise(null)],
  ])('%s has no code, and goes on as it is', (_, act) => {
    const mistake = thrownBy(act);
    expect(systemCode(mistake)).toBeUndefined();
    expect(thrownBy(() => codeOrThrow(mistake))).toBe(mistake);
  });
});

function raise(what: unknown): never {
  throw what;
}
