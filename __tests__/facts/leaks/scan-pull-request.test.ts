import { describe, expect, test } from '@jest/globals';
import { scanPullRequest } from '../../../src/facts/leaks/scan-pull-request.js';
import { seal } from '../../../src/report/sealed.js';
import type { ChangedFile, GitHub } from '../../../src/world/github.js';
import { fakeKeyId } from '../../adapters/git/made-repository.js';

const OF = {
  apiUrl: 'https://api.github.com',
  repository: 'acme/shop',
  number: 1,
  token: seal('t'),
};
const BLOB = 'a'.repeat(40);

function file(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  return { path, blob: BLOB, contentless: false, additions: 1, ...more };
}

function scan(
  files: readonly ChangedFile[],
  blobs: Readonly<Record<string, string>> = {},
  changed: number | null = null,
) {
  const github: GitHub = {
    changedFiles: async () => ({ kind: 'found', value: files }),
    blob: async (_, id) => {
      const text = blobs[id];
      return text === undefined
        ? { kind: 'failed', reason: 'HTTP 404' }
        : { kind: 'found', value: new TextEncoder().encode(text) };
    },
  };
  return scanPullRequest(github, OF, changed);
}

const added = (line: string) => `@@ -0,0 +1 @@\n+${line}`;

describe('the files of a pull request', () => {
  test('are scanned by their patches, and it is told what these cannot show', async () => {
    const answer = await scan([file('a.env', { patch: added(fakeKeyId(1)) })]);
    expect(answer).toMatchObject({
      kind: 'scanned',
      hits: [{ path: 'a.env', line: 1, column: 1 }],
      scanned: { files: 1 },
      gaps: [expect.stringMatching(/one of its commits adds and a later one removes/)],
    });
    expect(answer).not.toHaveProperty('missed');
  });

  test.each([
    ['is left out', {}],
    ['holds fewer lines than were added', { patch: added('x'), additions: 9 }],
    ['is cut short', { patch: '@@ -1,9 +1,9 @@\n+x' }],
  ])('are read whole where the patch %s', async (_, more) => {
    const answer = await scan([file('a.env', more)], { [BLOB]: `x\n\n${fakeKeyId(1)}` });
    expect(answer).toMatchObject({ hits: [{ path: 'a.env', line: 3 }] });
    expect(answer).not.toHaveProperty('missed');
  });

  test('that GitHub does not give are missed, by name', async () => {
    const answer = await scan([file('big.bin'), file('b', { patch: added('x'), additions: 5 })]);
    expect(answer).toMatchObject({
      missed: [
        expect.stringMatching(/content of big\.bin/),
        expect.stringMatching(/beginning of b/),
      ],
    });
  });

  test('that bring no content are not asked for', async () => {
    const answer = await scan([file('gone', { contentless: true, blob: '' })]);
    expect(answer).toMatchObject({ scanned: { files: 0 } });
    expect(answer).not.toHaveProperty('missed');
  });

  test('that are more than GitHub lists are missed', async () => {
    const answer = await scan([file('a', { patch: added('x') })], {}, 4000);
    expect(answer).toMatchObject({ missed: [expect.stringMatching(/listed 1 of 4000 files/)] });
  });

  test('that GitHub does not list are not called scanned', async () => {
    const github: GitHub = {
      changedFiles: async () => ({ kind: 'failed', reason: 'HTTP 403' }),
      blob: async () => ({ kind: 'failed', reason: '' }),
    };
    expect(await scanPullRequest(github, OF, null)).toEqual({
      kind: 'unreadable',
      reason: 'HTTP 403',
    });
  });
});
