import { searchOpened } from '../../../scanner/archives/member-hits.js';
import type { ContentHit } from '../../../scanner/content-hits.js';
import type { ScanAnswer, ScanSource, Shard } from '../../../world/git.js';
import { attribute, type ObjectHits } from '../attribution.js';
import { type Context, isUnreadable, stopIfAsked, Unreadable } from '../context.js';
import { withView } from '../scratch.js';
import { scanEveryObject, type StoredObjects } from '../engine/objects.js';
import { showDivision } from '../engine/shards.js';
import { createInflater } from '../objects/inflate.js';
import { askingGit } from '../objects/ask-git.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import { type Refs, readRefs } from '../refs.js';
import { hashBytesOf, findRepository, type Repository } from '../repository.js';
import { noteMissing, reachedPaths } from '../completeness/completeness.js';
import { createTally, type Tally } from '../tally.js';
import { scanRange } from './range.js';

type History = Extract<ScanSource, { kind: 'history' }>;

/** Scans every object that a ref reaches, each once. */
export async function scanHistory(source: History, context: Context): Promise<ScanAnswer> {
  const repository = findRepository(source.directory, context.variables);
  if ('reason' in repository) throw new Unreadable(repository);
  const refs = readRefs(repository, context.git);
  const tips = [...new Set(refs.all.values())].sort();
  // What was clean before was so by our own rules.
  const knowsRules = context.user === undefined;
  if (
    knowsRules &&
    source.cleanTips !== undefined &&
    source.shard === undefined &&
    refs.unread.length === 0
  ) {
    const known = knownTips(repository, source.cleanTips);
    if (known.length > 0) return sinceTips(source, context, tips, known);
  }
  const tally = createTally();
  noteLimits(repository, tally);
  const blobs = new Map<string, readonly ContentHit[]>();
  const messages = new Map<string, readonly ContentHit[]>();
  const { division, stored } = await scanEveryObject(
    repository,
    source.shard,
    context,
    tally,
    (id, isBlob, hits) => (isBlob ? blobs : messages).set(id, hits),
  );
  try {
    stopIfAsked(context);
    // All machines divided the same objects, as merging demands: one looks for what is not there.
    if ((source.shard?.index ?? 1) === 1)
      await noteMissing(repository, refs, stored, context, tally);
    if (blobs.size + messages.size > 0) {
      const found = { blobs, messages };
      await attributeOrTell(found, source.shard, repository, refs, stored, context, tally);
    }
  } finally {
    stored.close();
  }
  return tally.answer({
    tips,
    ...(source.shard === undefined
      ? {}
      : { shard: { ...source.shard, division: showDivision(division) } }),
  });
}

/** A leak that was found is never kept back for want of its commit. */
export async function attributeOrTell(
  found: ObjectHits,
  shard: Shard | undefined,
  repository: Repository,
  refs: Refs,
  stored: StoredObjects,
  context: Context,
  tally: Tally,
): Promise<void> {
  let answer: Awaited<ReturnType<typeof attribute>>;
  try {
    answer = await withView(context, repository, (view) =>
      attributeTo(found, shard, repository, refs, view, context, tally),
    );
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    answer = { ok: false, complaint: error.message };
  }
  stopIfAsked(context);
  const all = [...found.blobs, ...found.messages];
  if (!answer.ok) {
    tally.note(`Where keys came from cannot be told: ${answer.complaint}`);
    for (const [id, hits] of all) tally.hits(hits, { path: `(object ${id})` });
    return;
  }
  const { told } = answer;
  const rest = all.filter(([id]) => !told.has(id));
  if (rest.length === 0) return;
  const ids = rest.map(([id]) => id);
  const paths = await reachedPaths(repository, refs, stored, ids, context);
  if (paths.size > 0 || refs.unread.length > 0)
    tally.note('Where keys came from cannot be told: no commit leads to them');
  // What no ref reaches is no part of the history; where refs could not be read, nobody knows that.
  const unknown = refs.unread.length > 0;
  for (const [id, hits] of rest) {
    const path = paths.get(id) ?? (unknown ? `(object ${id})` : undefined);
    if (path !== undefined) tally.hits(hits, { path });
  }
}

async function attributeTo(
  found: ObjectHits,
  shard: Shard | undefined,
  repository: Repository,
  refs: Refs,
  view: Parameters<typeof attribute>[2],
  context: Context,
  tally: Tally,
): ReturnType<typeof attribute> {
  const reader = askingGit(createObjectReader(repository, createInflater()), view);
  const hashBytes = hashBytesOf(repository);
  try {
    const elsewhere = shard === undefined ? undefined : scanElsewhere(reader, context);
    const all = elsewhere === undefined ? found : { ...found, elsewhere };
    return await attribute(all, refs, view, reader, hashBytes, context, tally);
  } finally {
    reader.close();
  }
}

/** Reads what another machine scans, where only that tells who brought a key first. */
function scanElsewhere(
  reader: ObjectReader,
  { maxBytes, budget, user }: Context,
): (id: string) => readonly ContentHit[] {
  const known = new Map<string, readonly ContentHit[]>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const reading = reader.read(id, maxBytes);
    const hits =
      reading.kind === 'found' ? searchOpened(reading.bytes, budget, user?.search).hits : [];
    known.set(id, hits);
    return hits;
  };
}

/** Notes what the repository itself says that it lacks. */
export function noteLimits(repository: Repository, tally: Tally): void {
  if (repository.shallow.length > 0) {
    tally.note(
      'The history is cut off (a shallow clone): older commits were not scanned.',
      'lacking',
    );
  }
}

function knownTips(repository: Repository, tips: readonly string[]): string[] {
  const reader = createObjectReader(repository, createInflater());
  try {
    return tips.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && reader.has(id));
  } finally {
    reader.close();
  }
}

/** The history since one that was scanned before: a range, and cheap when it is short. */
async function sinceTips(
  { directory }: History,
  context: Context,
  tips: readonly string[],
  known: readonly string[],
): Promise<ScanAnswer> {
  const fresh = tips.filter((tip) => !known.includes(tip));
  if (fresh.length === 0) return createTally().answer({ tips });
  const commits = { include: fresh, exclude: known };
  const answer = await scanRange({ kind: 'range', directory, commits }, context);
  return answer.kind === 'scanned' ? { ...answer, tips } : answer;
}
