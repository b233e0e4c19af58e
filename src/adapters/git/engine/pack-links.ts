import { COMMIT, TREE } from '../objects/entry.js';
import type { Inflater } from '../objects/inflate.js';
import { eachTreeLink, headLinks, type Link } from '../objects/links.js';
import type { Rope } from '../../../scanner/ropes.js';
import { type Contents, createContents } from './contents.js';
import type { JobPack } from './job.js';
import { packAt } from './pack-bytes.js';

/** What is told of a pack's links. */
export interface LinkVisitor {
  /** An entry whose links follow, all of them before the next entry. */
  begin?(rank: number): void;
  /** An id that the entry of that rank names. */
  link(kind: Link['kind'], bytes: Uint8Array, at: number, rank: number): void;
  /** An entry whose links, or some of them, cannot be told here; it may be a blob. */
  unread(rank: number): void;
  /** Called between two trees of deltas. */
  pause(): Promise<void>;
}

interface Held {
  readonly rope: Rope;
  next: number;
  readonly mark: number;
}

const ALL = () => true;

/**
 * Tells the ids that the commits, tags and trees of a pack name. With `changes`, of a tree that is
 * a delta only those in what the delta changed: the others its base has named. That makes it
 * cheap, as a commit changes one entry of a folder of hundreds.
 */
export async function eachPackLink(
  pack: JobPack,
  hashBytes: number,
  inflater: Inflater,
  which: 'all' | 'changes',
  visitor: LinkVisitor,
): Promise<void> {
  const { plan } = pack;
  const contents = createContents(plan, packAt(pack), hashBytes, inflater);
  const walk = createLinkWalk(plan, contents, hashBytes, which, visitor);
  for (const orphan of plan.orphans) visitor.unread(orphan);
  for (const root of plan.namers) {
    walk(root);
    await visitor.pause();
  }
}

function createLinkWalk(
  { firstChild, nextSibling }: JobPack['plan'],
  contents: Contents,
  hashBytes: number,
  which: 'all' | 'changes',
  visitor: LinkVisitor,
): (root: number) => void {
  const { heap, decoded } = contents;

  /** Whether what the last delta changed touches [from, to); asked from left to right. */
  function changes(start: number): (from: number, to: number) => boolean {
    let region = 0;
    return (from, to) => {
      const { bounds, count } = decoded.regions;
      while (region < count && (bounds[2 * region + 1] as number) + start <= from) region += 1;
      return region < count && (bounds[2 * region] as number) + start < to;
    };
  }

  function tell(rank: number, type: number, rope: Rope, whole: boolean): void {
    visitor.begin?.(rank);
    const from = heap.addressOf(rope);
    if (type === TREE) {
      const touches = whole ? ALL : changes(from);
      const visit = (at: number) => visitor.link('entry', heap.bytes, at, rank);
      if (!eachTreeLink(heap.bytes, from, from + rope.size, hashBytes, touches, visit)) {
        visitor.unread(rank);
      }
      return;
    }
    const links = headLinks(type === COMMIT ? 'commit' : 'tag', contents.view(rope), hashBytes);
    if (links === null) visitor.unread(rank);
    for (const { kind, bytes, at } of links ?? []) visitor.link(kind, bytes, at, rank);
  }

  /** An entry that cannot be made, and all that hangs below it. */
  function leave(rank: number): void {
    const waiting = [rank];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      visitor.unread(next);
      let child = firstChild[next] as number;
      for (; child !== -1; child = nextSibling[child] as number) waiting.push(child);
    }
  }

  return (root) => {
    heap.byteTop = 0;
    heap.pieceTop = 0;
    const base = contents.root(root);
    if (base === undefined) return leave(root);
    const type = contents.type();
    tell(root, type, base, true);
    const stack: Held[] = [{ rope: base, next: firstChild[root] as number, mark: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const rank = top.next;
      if (rank === -1) {
        heap.byteTop = top.mark;
        stack.pop();
        continue;
      }
      top.next = nextSibling[rank] as number;
      const mark = heap.byteTop;
      const rope = contents.child(rank, top.rope, true);
      if (rope === undefined) {
        heap.byteTop = mark;
        leave(rank);
        continue;
      }
      tell(rank, type, rope, which === 'all');
      const next = firstChild[rank] as number;
      if (next === -1) heap.byteTop = mark;
      else stack.push({ rope, next, mark });
    }
  };
}
