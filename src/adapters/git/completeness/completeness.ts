import { type Context, createPause, isUnreadable } from '../context.js';
import { openScratch } from '../scratch.js';
import type { StoredObjects } from '../engine/objects.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectSet, tableOf } from '../objects/object-set.js';
import { runGit } from '../process.js';
import { type Ground, graphOf, type Reached, type Unreached } from './reach.js';
import type { Refs } from '../refs.js';
import { hashBytesOf, type Repository } from '../repository.js';
import { createReread } from './reread.js';
import type { Tally } from '../tally.js';

/** So many are told by name, with the path at which they stand. */
const NAMED = 5;

/**
 * Notes what the refs reach and the scan has not seen, because it is not stored here or cannot be
 * read: a history with a hole in it is not clean.
 *
 * First the cheap question: does anything that is stored name an object that is not? Mostly nothing
 * does, and as every tip is stored too, so is all that the tips reach. Otherwise the exact one: what
 * is missing may have been named by what nobody reaches any more.
 */
export async function noteMissing(
  repository: Repository,
  refs: Refs,
  stored: StoredObjects,
  context: Context,
  tally: Tally,
): Promise<void> {
  for (const name of refs.unread) tally.gap('refs-unread', name);
  const tips = [...new Set(refs.all.values())];
  if (stored.unread !== undefined) return askGit(repository, tips, context, tally);
  const ground = groundOf(repository, stored, context);
  const { all, hashBytes, reread } = ground;
  try {
    const known = tableOf(tips);
    const areHere = tips.every((_, at) => all.find(known.bytes, at * hashBytes) !== -1);
    const graph = await graphOf(ground);
    if (areHere && graph.isWhole()) return;
    tell(graph.unreached(tips), ground, repository, refs, tally);
  } finally {
    reread.close();
  }
}

function groundOf(repository: Repository, stored: StoredObjects, context: Context): Ground {
  const hashBytes = hashBytesOf(repository);
  const loose = tableOf([...stored.loose.keys()]);
  return {
    stored,
    all: createObjectSet([...stored.packs.map(({ table }) => table), loose], hashBytes),
    hashBytes,
    reread: createReread(repository, context),
    shallow: new Set(repository.shallow),
    inflater: createInflater(),
    pause: createPause(context),
  };
}

/**
 * Which of some objects a ref reaches, by our own walk and not by git's list of commits: that leaves
 * out what a tag or a branch names without a commit, and what git's shortcuts leave out by mistake.
 * With each, its path where trees lead to it.
 */
export async function reachedPaths(
  repository: Repository,
  refs: Refs,
  stored: StoredObjects,
  ids: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const unknown = (id: string): [string, string] => [id, `(object ${id})`];
  // Where git alone can read what is stored, a leak too many is better than one too few.
  if (stored.unread !== undefined) return new Map(ids.map(unknown));
  const ground = groundOf(repository, stored, context);
  const { reread, hashBytes } = ground;
  try {
    const reached = (await graphOf(ground)).reached([...new Set(refs.all.values())], ids);
    return new Map(
      reached.map((one) => {
        const names = namesTo(one, reread.links, hashBytes);
        return names.length === 0 ? unknown(one.id) : [one.id, names.join('/')];
      }),
    );
  } finally {
    reread.close();
  }
}

function tell(
  unreached: readonly Unreached[],
  { reread, hashBytes, stored }: Ground,
  repository: Repository,
  refs: Refs,
  tally: Tally,
): void {
  for (const damaged of [false, true]) {
    const sort = damaged
      ? 'damaged-before-others'
      : repository.partial
        ? 'never-fetched'
        : 'reached-and-missing';
    const some = unreached.filter((one) => one.damaged === damaged && !stored.damaged.has(one.id));
    for (const [at, one] of some.entries()) {
      tally.gap(sort, at < NAMED ? nameOf(one, reread.links, hashBytes, refs) : one.id);
    }
    if (damaged || some.length === 0) continue;
    for (const folder of repository.lostAlternates) {
      tally.gap('lender-not-there', folder);
    }
  }
}

/** A path where trees lead to it, a ref where one points to it, and the id. */
function nameOf(
  one: Unreached,
  linksOf: Ground['reread']['links'],
  hashBytes: number,
  refs: Refs,
): string {
  const { id } = one;
  const short = `object ${id.slice(0, 12)}`;
  const names = namesTo(one, linksOf, hashBytes);
  if (names.length > 0) return `${names.join('/')} (${short})`;
  const ref = [...refs.all].find(([, tip]) => tip === id)?.[0];
  return ref === undefined ? short : `${short}, to which ${ref} points`;
}

/** The names of the entries that lead to an object, from the top; none where no tree does. */
function namesTo(
  { id, namedBy }: Reached,
  linksOf: Ground['reread']['links'],
  hashBytes: number,
): string[] {
  const names: string[] = [];
  let wanted = id;
  for (const above of namedBy) {
    const link = linksOf(above)?.find(
      ({ kind, bytes, at }) =>
        kind === 'entry' &&
        Buffer.from(bytes.buffer, bytes.byteOffset + at, hashBytes).toString('hex') === wanted,
    );
    if (link?.nameAt === undefined) break;
    names.unshift(Buffer.from(link.bytes.subarray(link.nameAt, link.at - 1)).toString('utf8'));
    wanted = above;
  }
  return names;
}

/** Where a pack is of a kind that only git can read, only git can tell. */
function askGit(
  repository: Repository,
  tips: readonly string[],
  context: Context,
  tally: Tally,
): void {
  try {
    const view = openScratch(context, repository);
    try {
      view.borrow();
      const line = ['rev-list', '--objects', '--quiet', '--stdin'];
      const { ok, complaint } = runGit(view, line, tips.map((id) => `${id}\n`).join(''));
      if (!ok) tally.gap('not-whole', complaint);
    } finally {
      view.close();
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    tally.gap('not-whole', error.message);
  }
}
