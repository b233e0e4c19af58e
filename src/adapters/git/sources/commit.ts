import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { walkContents } from '../changes/by-content.js';
import { holdsContent, type LogChange } from '../changes/change.js';
import { withCommit } from '../commit/open-commit.js';
import { type Context, createPause } from '../context.js';
import { pathEntry } from '../index-file.js';
import { createBlobScanner } from '../reading/blobs.js';
import { createTally } from '../tally.js';

/** Scans the files of one commit, each content once. */
export function scanCommit(
  source: Extract<ScanSource, { kind: 'commit' }>,
  context: Context,
): Promise<ScanAnswer> {
  return withCommit(source, context, async (commit) => {
    const tally = createTally();
    const contents: Pick<LogChange, 'id' | 'path'>[] = [];
    const isWhole = walkContents(
      commit.reader(),
      commit.hashBytes,
      commit.tree,
      new Set(),
      (mode, id, path) => {
        const change = { mode, id, path, before: [] };
        if (holdsContent(change)) contents.push(change);
        else tally.gap('submodule', pathEntry(Buffer.from(path, 'latin1')).path);
      },
    );
    if (!isWhole) tally.gap('changes-unread', commit.id.slice(0, 12));
    const why = await commit.fetch(contents.map(({ id }) => id));
    if (why !== undefined) tally.gap('not-fetched', why);
    const blobs = createBlobScanner(commit.reader(), context, tally);
    const pause = createPause(context);
    for (const { id, path } of contents) {
      await pause();
      const at = pathEntry(Buffer.from(path, 'latin1'));
      tally.hits(blobs.hits(id, at.path), at);
    }
    return tally.answer({ tips: [commit.id] });
  });
}
