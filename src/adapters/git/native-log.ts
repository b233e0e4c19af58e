import { createTeller } from './changes/tell.js';
import { type Commit, readCommit } from './objects/commit.js';
import type { LogCommit } from './log.js';
import type { ObjectReader } from './objects/reader.js';

/** Ranges that lie further back than this are left to git, which knows shortcuts. */
const MOST_COMMITS = 256;
/** Git too goes on a little after it thinks that it is done, in case a clock was wrong. */
const SLOP = 5;

/**
 * Tells the commits of a short range from the objects alone, parents before children, as
 * `git log --raw -c` does: no process, which for three commits is most of the time. Undefined
 * when that is not possible here, for whatever reason; git then says what the matter is.
 */
export function readShortLog(
  reader: ObjectReader,
  include: readonly string[],
  exclude: readonly string[],
  shallow: readonly string[],
  hashBytes: number,
): LogCommit[] | undefined {
  const ids = [...include, ...exclude];
  // Tags, abbreviated ids and the like.
  if (!ids.every((id) => id.length === 2 * hashBytes && /^[0-9a-f]+$/.test(id))) return undefined;
  const walked = walk(reader, include, exclude, new Set(shallow));
  return walked?.map(createTeller(reader, hashBytes, true));
}

/**
 * Tells commits of which git cannot tell all changes, as they are more paths than it could list: as
 * above where there is room for it, and else each content once.
 * @param ids parents before children
 */
export function readCrowdedLog(
  reader: ObjectReader,
  ids: readonly string[],
  shallow: readonly string[],
  hashBytes: number,
): LogCommit[] {
  const tell = createTeller(reader, hashBytes, false);
  const cut = new Set(shallow);
  return ids.map((id) => {
    const commit = readCommit(reader, id);
    if (commit === undefined) {
      return { id, author: '', message: '', committedAt: 0, changes: [], unseen: true };
    }
    return tell(cut.has(id) ? { ...commit, parents: [] } : commit);
  });
}

/** The commit that `ID~2^2` names; the revision itself where it is of another form. */
export function settle(reader: ObjectReader, revision: string): string {
  const [, start, steps] = /^([0-9a-f]{40,64})((?:[~^]\d{0,3})+)$/.exec(revision) ?? [];
  if (start === undefined || steps === undefined) return revision;
  let id: string | undefined = start;
  for (const [, sign, digits = ''] of steps.matchAll(/([~^])(\d*)/g)) {
    const number = digits === '' ? 1 : Number(digits);
    const moves = sign === '~' ? Array.from({ length: number }, () => 1) : [number];
    for (const parent of moves) {
      // `^0` is the commit itself.
      if (parent === 0) continue;
      id = id === undefined ? undefined : readCommit(reader, id)?.parents[parent - 1];
    }
  }
  return id ?? revision;
}

/** The commits that `include` reaches and `exclude` does not; later ones first while walking. */
function walk(
  reader: ObjectReader,
  include: readonly string[],
  exclude: readonly string[],
  shallow: ReadonlySet<string>,
): Commit[] | undefined {
  const known = new Map<string, Commit>();
  const unwanted = new Set<string>();
  const queue: Commit[] = [];
  const wanted: string[] = [];

  function add(id: string): boolean {
    if (known.has(id)) return true;
    if (known.size > MOST_COMMITS) return false;
    const commit = readCommit(reader, id);
    if (commit === undefined) return false;
    known.set(id, commit);
    let at = queue.length;
    while (at > 0 && (queue[at - 1] as Commit).time > commit.time) at -= 1;
    queue.splice(at, 0, commit);
    return true;
  }

  /** What an unwanted commit descends from is unwanted too, also what was walked already. */
  function spread(id: string): void {
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const parent of known.get(next)?.parents ?? []) {
        if (unwanted.has(parent)) continue;
        unwanted.add(parent);
        waiting.push(parent);
      }
    }
  }

  for (const id of exclude) unwanted.add(id);
  if (![...exclude, ...include].every(add)) return undefined;
  for (let slop = SLOP; queue.length > 0; ) {
    const commit = queue.pop() as Commit;
    if (known.size > MOST_COMMITS) return undefined;
    const { id } = commit;
    // A commit without its parents: only git's own list of them tells what that means.
    if (shallow.has(id)) return undefined;
    if (unwanted.has(id)) spread(id);
    else wanted.push(id);
    if (!commit.parents.every(add)) return undefined;
    if (queue.some((other) => !unwanted.has(other.id))) slop = SLOP;
    else if (--slop < 0) break;
  }
  return topological(
    wanted.filter((id) => !unwanted.has(id)),
    known,
  );
}

/** Parents before children, whatever their clocks said. */
function topological(ids: readonly string[], known: ReadonlyMap<string, Commit>): Commit[] {
  const left = new Set(ids);
  const order: Commit[] = [];
  const waiting = ids.map((id) => ({ id, done: false }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const commit = known.get(next.id);
    if (commit === undefined || !left.has(next.id)) continue;
    if (next.done) {
      left.delete(next.id);
      order.push(commit);
      continue;
    }
    waiting.push({ id: next.id, done: true });
    for (const id of commit.parents) if (left.has(id)) waiting.push({ id, done: false });
  }
  return order;
}
