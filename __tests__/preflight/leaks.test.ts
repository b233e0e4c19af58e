import { describe, expect, test } from '@jest/globals';
import { askLeaks } from '../../src/preflight/leaks.js';
import { parseSettings } from '../../src/settings/parse.js';
import type { RawInputs } from '../../src/settings/inputs.js';
import type { Git, ScanAnswer, ScanSource } from '../../src/world/git.js';
import { seal } from '../../src/report/sealed.js';
import { KEY_ID } from '../rules/secrets/facts.js';
import { gatherEvent } from '../../src/facts/job/gather-event.js';
import { makeWorld, NOTHING_KEPT } from './world.js';

const [BEFORE, AFTER, ZERO] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const NOTHING = { files: 0, blobs: 0, commits: 0, bytes: 0 };
const IN_TREE: ScanAnswer = {
  kind: 'scanned',
  hits: [
    { kind: 'aws-access-key-id', path: 'k.env', line: 1, column: 1, key: seal(KEY_ID) },
    { kind: 'aws-secret-access-key', path: 'k.env', line: 2, column: 1, key: seal('s'.repeat(40)) },
  ],
  scanned: { ...NOTHING, files: 3 },
  gaps: [],
};

/** What is said of a push, in a repository that answers each source so. */
async function pushed(
  payload: object,
  answers: Partial<Record<ScanSource['kind'], ScanAnswer>>,
  inputs: RawInputs = {},
) {
  const parsed = parseSettings(inputs, []);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { world } = makeWorld({
    variables: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: '/event.json',
    },
    files: {
      '/event.json': JSON.stringify({
        after: AFTER,
        repository: { default_branch: 'main' },
        ...payload,
      }),
    },
  });
  const git: Git = {
    ...NOTHING_KEPT,
    scan: ({ kind }) => {
      const answer = answers[kind];
      if (answer === undefined) throw new Error(`nothing should scan ${kind}`);
      return Promise.resolve(answer);
    },
  };
  const event = await gatherEvent(world);
  return askLeaks(parsed.settings, world, git, event, (text) => text);
}

describe('a push that brings no commits of its own', () => {
  const range: ScanAnswer = { kind: 'scanned', hits: [], scanned: NOTHING, gaps: [] };

  test('of a tag has the tree scanned that it releases, and says so', async () => {
    const tag = { ref: 'refs/tags/v1', before: ZERO };
    const { check, leaks } = await pushed(tag, { range, 'work-tree': IN_TREE });
    expect(leaks.map(({ path }) => path)).toEqual(['k.env']);
    expect(check.looked).toEqual([
      {
        at: 'tracked files of the work tree (the tag brings no commits of its own)',
        found: '3 files, 0 bytes',
      },
    ]);
  });

  test('of a branch scans no tree, and calls nothing by that name scanned', async () => {
    const { check } = await pushed({ ref: 'refs/heads/fix', before: BEFORE }, { range });
    expect(check).toMatchObject({ status: 'skipped', findings: [] });
    // Never a word of files or objects where none were looked at.
    expect(check.looked).toEqual([
      { at: expect.stringMatching(/: none that was not there before$/), found: '0 bytes' },
    ]);
  });
});

describe('commits that cannot be scanned', () => {
  const range: ScanAnswer = { kind: 'unreadable', reason: 'this clone lacks them' };
  const push = { ref: 'refs/heads/fix', before: BEFORE };

  test('leave the question open, even where the tree that is there is clean', async () => {
    const { check } = await pushed(push, { range, 'work-tree': { ...IN_TREE, hits: [] } });
    expect(check).toMatchObject({ status: 'incomplete' });
    expect(check.looked[0]?.at).toBe('tracked files of the work tree, in place of the commits');
    expect('reason' in check && check.reason).toMatch(
      /^The commits .* could not be scanned, only the tree that is checked out: this clone lacks them\./,
    );
  });

  test('are named by twelve digits of the ids at both ends, or by what is left out', async () => {
    const answers = { range, 'work-tree': IN_TREE };
    const gaps = async (payload: object) => (await pushed(payload, answers)).check.gaps.join();
    expect(await gaps(push)).toContain(' (aaaaaaaaaaaa..bbbbbbbbbbbb) ');
    expect(await gaps({ ...push, before: ZERO, created: true })).toContain(
      ' (bbbbbbbbbbbb, without those of main) ',
    );
    expect(await gaps({ ref: 'refs/heads/main', before: ZERO })).toContain(
      ' (all up to bbbbbbbbbbbb) ',
    );
  });

  test('hide no leak that the tree shows', async () => {
    const { check, leaks } = await pushed(push, { range, 'work-tree': IN_TREE });
    expect(check.status).toBe('answered');
    expect(leaks).toHaveLength(1);
    expect(check.gaps.join()).toMatch(/could not be scanned/);
  });
});

describe('a directory that is no repository', () => {
  const range: ScanAnswer = { kind: 'unreadable', reason: 'no repository', noRepository: true };
  const push = { ref: 'refs/heads/fix', before: BEFORE };

  test('skips the scan that nobody asked for, and says what to do', async () => {
    expect((await pushed(push, { range })).check).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/put actions\/checkout before this step/),
    });
  });

  test('leaves open what was asked for', async () => {
    const { check } = await pushed(push, { range }, { scan: 'changes' });
    expect(check).toMatchObject({ status: 'incomplete', reason: 'no repository' });
  });
});
