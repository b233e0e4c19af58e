import { contentHits } from '../../../scanner/content-hits.js';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { createBlobScanner, holdsContent, keyOf, newHits } from '../blobs.js';
import { type Context, createPause, unreadable, withView } from '../context.js';
import { findRange } from '../fetch/find-range.js';
import { createTreeLookup } from '../head.js';
import { pathEntry } from '../index-file.js';
import type { LogCommit } from '../log.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader } from '../objects/reader.js';
import { readRefs } from '../refs.js';
import { findRepository } from '../repository.js';
import { createTally, type Tally } from '../tally.js';

/** What a hit in a commit's message gives as its path. */
export const MESSAGE_PATH = '(commit message)';
const TAG_PATH = '(tag message)';

/**
 * Scans what each commit of a range adds: a key that one commit adds and a later one removes is
 * found; a key that was there before the range is not. What a shallow clone lacks of the range is
 * fetched into a scratch directory, where the source names a remote.
 */
export function scanRange(
  source: Extract<ScanSource, { kind: 'range' }>,
  context: Context,
): Promise<ScanAnswer> {
  const repository = findRepository(source.directory, context.variables);
  if ('reason' in repository) throw unreadable(repository.reason);
  return withView(context, repository, async (view) => {
    const refs = readRefs(repository, context.git);
    const range = await findRange(source, repository, view, refs, context);
    const { commits, include } = range;
    const tally = createTally();
    for (const note of range.notes) tally.note(note);
    const reader = createObjectReader(range.repository, createInflater());
    try {
      const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : include[0];
      await scanCommits(commits.reverse(), {
        context,
        tally,
        shallow: new Set(range.repository.shallow),
        blobs: createBlobScanner(reader, context, tally, range.view),
        inHead: createTreeLookup(reader, head, repository.hash === 'sha256' ? 32 : 20),
      });
      scanTags(include, reader, context, tally);
      return tally.answer({ tips: include });
    } finally {
      reader.close();
      if (range.view !== view) range.view.close();
    }
  });
}

/** A range may end in a tag, whose message no commit holds. */
function scanTags(
  include: readonly string[],
  reader: ReturnType<typeof createObjectReader>,
  { maxBytes }: Context,
  tally: Tally,
): void {
  for (const id of include) {
    const reading = /^[0-9a-f]{40,64}$/.test(id) ? reader.read(id, maxBytes) : undefined;
    if (reading?.kind !== 'found' || reading.type !== 'tag') continue;
    tally.hits(contentHits(reading.bytes), { path: TAG_PATH });
  }
}

interface Means {
  readonly context: Context;
  readonly tally: ReturnType<typeof createTally>;
  readonly shallow: ReadonlySet<string>;
  readonly blobs: ReturnType<typeof createBlobScanner>;
  readonly inHead: ReturnType<typeof createTreeLookup>;
}

/** Scans commits, parents before children. */
async function scanCommits(commits: readonly LogCommit[], means: Means): Promise<void> {
  const pause = createPause(means.context);
  const { tally, shallow, blobs, inHead } = means;
  const told = new Set<string>();
  for (const commit of commits) {
    await pause();
    const { id, author, committedAt, changes } = commit;
    const origin = { commit: id, author, committedAt };
    tally.saw({ commits: 1 });
    tally.hits(contentHits(Buffer.from(commit.message, 'latin1')), { path: MESSAGE_PATH }, origin);
    if (shallow.has(id)) {
      tally.gap('Commits whose parents this shallow clone lacks, so scanned whole', id.slice(0, 12));
    }
    for (const change of changes) {
      const at = pathEntry(Buffer.from(change.path, 'latin1'));
      if (change.mode === '160000') tally.gap('Submodules are not scanned', at.path);
      if (!holdsContent(change)) continue;
      for (const hit of newHits(change, changes, at.path, blobs)) {
        const what = `${keyOf(hit)} ${change.path}`;
        if (told.has(what)) continue;
        const now = inHead(change.path);
        const still = now !== undefined && blobs.compare(now).some((one) => keyOf(one) === keyOf(hit));
        tally.hits([hit], at, { ...origin, inHead: still });
      }
      for (const hit of blobs.compare(change.id)) told.add(`${keyOf(hit)} ${change.path}`);
    }
  }
}
