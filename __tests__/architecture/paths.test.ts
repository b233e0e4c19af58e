import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from './sources.js';

/** Not ours, or not checked in. */
const ELSEWHERE = new Set(['.git', 'node_modules', 'lib', 'coverage', '.bench']);

/**
 * Names that git refuses to check out on Windows, which would fail the job before it begins.
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
const REFUSED = /[<>:"|?*\\\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Windows opens no longer path unless told to; the runner's own folder takes some of it. */
const MOST = 200;

function refusedIn(folder: string): string[] {
  const entries = readdirSync(`${ROOT}/${folder}`, { withFileTypes: true });
  const twins = entries
    .map(({ name }) => name.toLowerCase())
    .filter((name, index, all) => all.indexOf(name) !== index);
  return entries.flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (ELSEWHERE.has(path)) return [];
    const bad =
      REFUSED.test(entry.name) || path.length > MOST || twins.includes(entry.name.toLowerCase());
    return [...(bad ? [path] : []), ...(entry.isDirectory() ? refusedIn(`${path}/`) : [])];
  });
}

describe('the repository', () => {
  test('holds no name that Windows or macOS could not check out', () => {
    expect(refusedIn('')).toEqual([]);
  });

  test.each(['a:b', 'a<b', 'say "x"', 'dot.', 'space ', 'aux', 'NUL.txt', 'com1', 'a\nb', 'a?'])(
    'would not pass with a file called %j',
    (name) => expect(REFUSED.test(name)).toBe(true),
  );

  test.each(['.env', 'console.ts', 'a b', 'auxiliary', 'com', 'a`b', '$(id)'])(
    'may hold a file called %j',
    (name) => expect(REFUSED.test(name)).toBe(false),
  );
});
