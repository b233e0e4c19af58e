import { describe, expect, test } from '@jest/globals';
import { judgeAnswer } from '../../src/preflight/judge-leaks.js';
import type { ScanAnswer } from '../../src/world/git.js';

type Scanned = Extract<ScanAnswer, { kind: 'scanned' }>;

const SEEN = { files: 1, blobs: 0, commits: 0, bytes: 9 };
const FIX = 'Fetch the whole history.';

function reasonFor(about: Partial<Scanned>): string {
  const missed = about.missed ?? [];
  const answer: Scanned = { kind: 'scanned', hits: [], scanned: SEEN, gaps: missed, ...about };
  const { check } = judgeAnswer({ at: 'the whole history', fix: FIX }, answer, (text) => text);
  return check.status === 'incomplete' ? check.reason : check.status;
}

describe('what a scan missed', () => {
  test('is mended by a larger clone where it is the clone that lacks it, however that is told', () => {
    expect(reasonFor({ missed: ['The history ends early.'], cloneLacks: true })).toBe(
      `The history ends early. ${FIX}`,
    );
  });

  test('is not, where it is too large or damaged, even in a folder called clone', () => {
    expect(reasonFor({ missed: ['Too large to be scanned: a clone/x.bin (1 GB)'] })).toBe(
      'Too large to be scanned: a clone/x.bin (1 GB)',
    );
  });
});

describe('a scan that found nothing to look at', () => {
  const NONE = { files: 0, blobs: 0, commits: 0, bytes: 0 };
  const scanned = (about: Partial<Scanned>, nothing?: string) =>
    judgeAnswer(
      { at: 'staged changes', ...(nothing === undefined ? {} : { nothing }) },
      { kind: 'scanned', hits: [], scanned: NONE, gaps: [], ...about },
      (text) => text,
    ).check;

  test('is skipped for that reason, and keeps what it says of gaps', () => {
    expect(
      scanned({ gaps: ['Submodules are not scanned: lib'] }, 'nothing is staged'),
    ).toMatchObject({
      status: 'skipped',
      reason: 'nothing is staged',
      gaps: ['Submodules are not scanned: lib'],
    });
  });

  test('has answered where nothing left is an answer: a cache, a part of a divided scan', () => {
    expect(scanned({})).toMatchObject({ status: 'answered', scanned: NONE });
  });

  test('is incomplete where something was there and could not be seen', () => {
    const missed = ['Could not be read: a.txt'];
    expect(scanned({ missed, gaps: missed }, 'nothing is staged').status).toBe('incomplete');
  });

  test.each(['files', 'blobs', 'commits'])('has answered where there were %s', (what) => {
    expect(scanned({ scanned: { ...NONE, [what]: 1 } }, 'nothing is staged')).toMatchObject({
      status: 'answered',
      scanned: { [what]: 1 },
    });
  });
});
