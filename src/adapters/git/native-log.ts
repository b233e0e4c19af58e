import { unreadable } from './context.js';
import type { LogChange, LogCommit } from './log.js';
import type { ObjectReader } from './objects/reader.js';
import { differing, nameIn, parseTree, type TreeEntry } from './trees.js';

/** Ranges that lie further back than this are left to git, which knows shortcuts. */
const MOST_COMMITS = 256;
/** Git too goes on a little after it thinks that it is done, in case a clock was wrong. */
const SLOP = 5;
const MOST_BYTES = 1 << 26;
/** Folders within folders, beyond which git is asked. */
const DEEPEST = 256;

interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** Seconds since the epoch. */
  readonly time: number;
  readonly message: string;
}

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
  return walked?.map((commit) => {
    const parents = commit.parents.map((id) => readCommit(reader, id)?.tree);
    const changes: LogChange[] = [];
    compare(reader, hashBytes, commit.tree, parents, '', changes);
    const { id, author, time, message } = commit;
    return { id, author, message, committedAt: time * 1000, changes };
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

function readCommit(reader: ObjectReader, id: string): Commit | undefined {
  const reading = reader.read(id, MOST_BYTES);
  if (reading.kind !== 'found' || reading.type !== 'commit') return undefined;
  const text = Buffer.from(reading.bytes).toString('latin1');
  const end = text.indexOf('\n\n');
  const head = end === -1 ? text : text.slice(0, end);
  const tree = /^tree ([0-9a-f]+)$/m.exec(head)?.[1];
  const author = /^author (.*?) ?<[^\n]*$/m.exec(head)?.[1] ?? '';
  const time = /^committer [^\n]*> (-?\d+) [-+]\d+$/m.exec(head)?.[1];
  if (tree === undefined || time === undefined) return undefined;
  return {
    id,
    tree,
    parents: Array.from(head.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent ?? ''),
    author: Buffer.from(author, 'latin1').toString('utf8'),
    time: Number(time),
    message: end === -1 ? '' : text.slice(end + 2),
  };
}

/** What a tree holds that none of the parents' trees holds at that place, and what is gone. */
function compare(
  reader: ObjectReader,
  hashBytes: number,
  tree: string | undefined,
  parents: readonly (string | undefined)[],
  folder: string,
  changes: LogChange[],
  depth = 0,
): void {
  if (parents.includes(tree)) return;
  if (depth > DEEPEST) throw unreadable('deeper than is read here');
  const bytes = bytesOf(reader, tree);
  const theirs = parents.map((id) => bytesOf(reader, id));
  const { from, tail } = differing(bytes, theirs, hashBytes);
  const [own = new Map<string, TreeEntry>(), ...others] = [bytes, ...theirs].map((each) =>
    parseTree(each, hashBytes, from, each.length - tail),
  );
  for (const [name, { mode, id }] of own) {
    const before = others.map((entries) => entries.get(name));
    if (before.some((entry) => entry?.id === id && isTree(entry) === isTree({ mode, id })))
      continue;
    const path = folder + nameIn(name);
    if (mode === '40000') {
      const folders = before.map((entry) => (isTree(entry) ? entry?.id : undefined));
      compare(reader, hashBytes, id, folders, `${path}/`, changes, depth + 1);
    } else {
      changes.push({ mode: mode.padStart(6, '0'), id, path, before: before.flatMap(contentOf) });
    }
  }
  const [first, ...rest] = others;
  for (const [name, entry] of first ?? []) {
    const all = [entry, ...rest.map((entries) => entries.get(name))];
    if (all.includes(undefined)) continue;
    const kept = own.get(name);
    const path = folder + nameIn(name);
    if (all.every(isTree)) {
      // The folder is gone, or a file stands in its place: all that it held is gone.
      if (!isTree(kept)) {
        const folders = all.map((one) => one?.id);
        compare(reader, hashBytes, undefined, folders, `${path}/`, changes, depth + 1);
      }
    } else if (kept === undefined || isTree(kept)) {
      const id = '0'.repeat(2 * hashBytes);
      changes.push({ mode: '000000', id, path, before: all.flatMap(contentOf) });
    }
  }
}

function isTree(entry: TreeEntry | undefined): boolean {
  return entry?.mode === '40000';
}

function contentOf(entry: TreeEntry | undefined): string[] {
  return entry !== undefined && !isTree(entry) && entry.mode !== '160000' ? [entry.id] : [];
}

/** @throws Error when a tree cannot be read: git is asked then. */
function bytesOf(reader: ObjectReader, id: string | undefined): Uint8Array {
  if (id === undefined) return new Uint8Array(0);
  const reading = reader.read(id, MOST_BYTES);
  if (reading.kind !== 'found' || reading.type !== 'tree') throw unreadable('a tree is missing');
  return reading.bytes;
}
