import { codeOrThrow } from '../../system-error.js';
import { contentHits } from '../../../scanner/content-hits.js';
import { messageHits } from '../engine/message-hits.js';
import type { CommitRange, ScanAnswer, ScanSource } from '../../../world/git.js';
import { holdsContent } from '../changes/change.js';
import { createPlaceLimit } from '../changes/place-limit.js';
import { createBlobScanner, createNewHits, keyOf } from '../reading/blobs.js';
import { type Context, createPause, isUnreadable, stopIfAsked, Unreadable } from '../context.js';
import { createTreeLookup } from '../head.js';
import { pathEntry } from '../index-file.js';
import type { LogCommit } from '../log.js';
import { readShortLog, settle } from '../native-log.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import { remembering } from '../objects/remembering.js';
import { branchTip, readRefs, resolveRevision } from '../refs.js';
import { findRepository, hashBytesOf, type Repository } from '../repository.js';
import { createTally, type Tally } from '../tally.js';

/** What a hit in a commit's message gives as its path. */
export const MESSAGE_PATH = '(commit message)';
const TAG_PATH = '(tag message)';
/** Tags of tags of tags: nobody makes more, and no circle can be made of them. */
const MOST_TAGS = 100;

/**
 * Scans what each commit of a range adds: a key that one commit adds and a later one removes is
 * found; a key that was there before the range is not.
 */
export async function scanRange(
  source: Extract<ScanSource, { kind: 'range' }>,
  context: Context,
): Promise<ScanAnswer> {
  const repository = findRepository(source.directory, context.variables);
  if ('reason' in repository) throw new Unreadable(repository);
  const refs = readRefs(repository, context.git);
  const { include, exclude, excludeBranch } = source.commits;
  const named = {
    ...source.commits,
    include: include.map((name) => resolveRevision(name, refs)),
    exclude: exclude.map((name) => resolveRevision(name, refs)),
  };
  const branch = excludeBranch === undefined ? undefined : branchTip(refs, excludeBranch);
  const range =
    exclude.length === 0 && branch !== undefined ? { ...named, exclude: [branch] } : named;
  // Without a commit to begin at and without the branch, a range would be the whole history.
  const begins = range.exclude.length > 0 || excludeBranch === undefined;
  const tally = createTally();
  const scan = async (
    commits: readonly LogCommit[],
    reader: ObjectReader,
    at: Repository,
  ): Promise<ScanAnswer> => {
    stopIfAsked(context);
    const head = refs.head !== undefined && reader.has(refs.head) ? refs.head : range.include[0];
    await scanCommits(commits, {
      context,
      tally,
      shallow: new Set(at.shallow),
      blobs: createBlobScanner(reader, context, tally),
      inHead: createTreeLookup(reader, head, hashBytesOf(at)),
    });
    scanTags(range.include, reader, context, tally);
    return tally.answer({ tips: range.include });
  };
  if (begins) {
    const answer = await withReader(repository, async (reader) => {
      const commits = shortLog(reader, repository, range);
      return commits === undefined ? undefined : scan(commits, reader, repository);
    });
    if (answer !== undefined) return answer;
  }
  const { scanLongRange } = await import('./long-range.js');
  return scanLongRange({ source, repository, named, range, branch, begins, context, tally, scan });
}

/** Objects that this reader does not find, git may: then git lists the range as well. */
function shortLog(
  reader: ObjectReader,
  repository: Repository,
  { include, exclude }: CommitRange,
): LogCommit[] | undefined {
  try {
    const hashBytes = hashBytesOf(repository);
    const from = include.map((revision) => settle(reader, revision));
    const without = exclude.map((revision) => settle(reader, revision));
    const log = readShortLog(reader, from, without, repository.shallow, hashBytes);
    const wanted = log?.flatMap(({ changes }) => changes.filter(holdsContent)) ?? [];
    return wanted.every(({ id }) => reader.has(id)) ? log : undefined;
  } catch (thrown) {
    if (!isUnreadable(thrown)) codeOrThrow(thrown);
    return undefined;
  }
}

async function withReader<T>(
  repository: Repository,
  use: (reader: ObjectReader) => Promise<T>,
): Promise<T> {
  const reader = remembering(createObjectReader(repository, createInflater()));
  try {
    return await use(reader);
  } finally {
    reader.close();
  }
}

interface Means {
  readonly context: Context;
  readonly tally: ReturnType<typeof createTally>;
  readonly shallow: ReadonlySet<string>;
  readonly blobs: ReturnType<typeof createBlobScanner>;
  readonly inHead: ReturnType<typeof createTreeLookup>;
}

/** A range may end in a tag, or in a tag of one, whose message no commit holds; told by its own lines. */
function scanTags(
  include: readonly string[],
  reader: ObjectReader,
  { maxBytes, user }: Context,
  tally: Tally,
): void {
  for (const named of include) {
    let id = /^[0-9a-f]{40,64}$/.test(named) ? named : undefined;
    for (let depth = 0; id !== undefined && depth < MOST_TAGS; depth += 1) {
      const reading = reader.read(id, maxBytes);
      if (reading.kind !== 'found' || reading.type !== 'tag') break;
      tally.hits(messageHits(reading.bytes, user?.search), { path: TAG_PATH });
      id = /^object ([0-9a-f]+)\n/.exec(Buffer.from(reading.bytes).toString('latin1'))?.[1];
    }
  }
}

/** Scans commits, parents before children. */
async function scanCommits(commits: readonly LogCommit[], means: Means): Promise<void> {
  const pause = createPause(means.context);
  const { tally, shallow, blobs, inHead } = means;
  const told = new Set<string>();
  const places = createPlaceLimit();
  for (const commit of commits) {
    await pause();
    const { id, author, committedAt, changes } = commit;
    const origin = { commit: id, author, committedAt };
    const short = id.slice(0, 12);
    tally.saw({ commits: 1 });
    tally.hits(
      contentHits(Buffer.from(commit.message, 'latin1'), means.context.user?.search),
      { path: MESSAGE_PATH },
      origin,
    );
    if (shallow.has(id)) tally.gap('parents-not-here', short);
    if (commit.crowded === true) tally.gap('too-many-paths', short);
    if (commit.unseen === true) tally.gap('changes-unread', short);
    const newHits = createNewHits(changes, blobs);
    for (const change of changes) {
      const at = pathEntry(Buffer.from(change.path, 'latin1'));
      if (change.mode === '160000') tally.gap('submodule', at.path);
      if (!holdsContent(change)) continue;
      const own = blobs.hits(change.id, at.path);
      if (own.length === 0) continue;
      if (!places.hasRoom(change.id, own.length)) {
        tally.gap('too-many-places', at.path);
        continue;
      }
      for (const hit of newHits(change, at.path)) {
        const what = `${keyOf(hit)} ${change.path}`;
        if (told.has(what)) continue;
        const now = inHead(change.path);
        const still =
          now !== undefined && blobs.compare(now).some((one) => keyOf(one) === keyOf(hit));
        tally.hits([hit], at, { ...origin, inHead: still });
      }
      for (const hit of own) told.add(`${keyOf(hit)} ${change.path}`);
    }
  }
}
