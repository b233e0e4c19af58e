import type { Rope } from '../../../scanner/ropes.js';
import { COMMIT, TREE } from '../objects/entry.js';
import type { Inflater } from '../objects/inflate.js';
import { headLinks, type Link } from '../objects/links.js';
import { type Contents, createContents } from './contents.js';
import type { JobPack } from './job.js';
import { packAt } from './pack-bytes.js';
import { createTreeChanges, type KnownTree } from './tree-changes.js';

/** What is told of a pack's links. */
export interface LinkVisitor {
  /**
   * An entry whose links follow, all of them before the next entry. With a base, which has begun
   * before, those that the base names too may be left out.
   */
  begin(rank: number, base: number | undefined): void;
  /** An id that the entry names. */
  link(kind: Link['kind'], bytes: Uint8Array, at: number): void;
  /** An entry whose links, or some of them, cannot be told here; it may be a blob. */
  unread(rank: number): void;
  /** Called between two trees of deltas. */
  pause(): Promise<void>;
}

interface Held {
  readonly rank: number;
  readonly rope: Rope;
  readonly tree: KnownTree | undefined;
  next: number;
  readonly mark: number;
}

/**
 * Tells the ids that the commits, tags and trees of a pack name. Of a tree that is a delta only
 * those in what the delta changed: a commit changes one entry of a folder of hundreds.
 */
export async function eachPackLink(
  pack: JobPack,
  hashBytes: number,
  inflater: Inflater,
  visitor: LinkVisitor,
): Promise<void> {
  const { plan } = pack;
  const contents = createContents(plan, packAt(pack), hashBytes, inflater);
  const walk = createLinkWalk(plan, contents, hashBytes, visitor);
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
  visitor: LinkVisitor,
): (root: number) => void {
  const { heap, decoded } = contents;
  const trees = createTreeChanges(heap.bytes, hashBytes, (at) =>
    visitor.link('entry', heap.bytes, at),
  );

  /** Tells what an entry names; of a tree, what is made from it may want to know its entries. */
  function tell(rank: number, type: number, rope: Rope, base?: Held): KnownTree | undefined {
    if (type !== TREE) {
      visitor.begin(rank, undefined);
      const links = headLinks(type === COMMIT ? 'commit' : 'tag', contents.view(rope), hashBytes);
      if (links === null) visitor.unread(rank);
      for (const { kind, bytes, at } of links ?? []) visitor.link(kind, bytes, at);
      return undefined;
    }
    const known = base?.tree;
    visitor.begin(rank, known === undefined ? undefined : base?.rank);
    const from = heap.addressOf(rope);
    const tree = trees.read(
      from,
      rope.size,
      known === undefined ? undefined : { ...known, decoded },
    );
    if (tree === undefined) visitor.unread(rank);
    return tree;
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
    trees.top = 0;
    const rope = contents.root(root);
    if (rope === undefined) return leave(root);
    const type = contents.type();
    const tree = tell(root, type, rope);
    const stack: Held[] = [{ rank: root, rope, tree, next: firstChild[root] as number, mark: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const rank = top.next;
      if (rank === -1) {
        heap.byteTop = top.mark;
        trees.top = top.tree?.at ?? trees.top;
        stack.pop();
        continue;
      }
      top.next = nextSibling[rank] as number;
      const mark = heap.byteTop;
      const made = contents.child(rank, top.rope, true);
      if (made === undefined) {
        heap.byteTop = mark;
        leave(rank);
        continue;
      }
      const entries = tell(rank, type, made, top);
      const next = firstChild[rank] as number;
      if (next !== -1) stack.push({ rank, rope: made, tree: entries, next, mark });
      else {
        heap.byteTop = mark;
        trees.top = entries?.at ?? trees.top;
      }
    }
  };
}
