import { formOf } from '../../../scanner/archives/form.js';
import { targetHits } from '../../../scanner/carried-hits.js';
import { placeHits } from '../../../scanner/content-hits.js';
import { createGlance, holdKeys } from '../../../scanner/glance.js';
import type { Hit } from '../../../scanner/hit.js';
import { searchAll } from '../../../scanner/match.js';
import type { Rope } from '../../../scanner/ropes.js';
import type { UserSearch } from '../../../scanner/user/user-rules.js';
import { BLOB } from '../objects/entry.js';
import type { Contents } from './contents.js';
import { createMessages } from './messages.js';
import type { PackPlan } from './plan.js';
import type { WalkSink } from './sink.js';

/** Walks the trees of one pack. */
export interface Walker {
  /** Begins with the tree below a root. */
  start(root: number): void;
  /** Goes on, for about so many milliseconds; true when the tree is done. */
  run(milliseconds: number): boolean;
  /** Searches what was put off; to be called after the last tree. */
  finish(): void;
}

/** What a chain of versions may leave behind in the heap before it is cleaned up. */
const GARBAGE = 1 << 20;
const MOST_PIECES = 1 << 16;

/** What was found in a content, as far as what is made from it has to know. */
interface Found {
  readonly hits: readonly Hit[];
  /** What is made from it must be searched whole: places in UTF-16 depend on what is before them. */
  readonly nul: boolean;
  /** It holds what a team's own rules look for: they are asked about the whole of its targets. */
  readonly own: boolean;
}

/** A content on the stack. */
interface Held extends Found {
  readonly rope: Rope;
  /** The delta to be walked next, or -1. */
  next: number;
  /** Where the heap's stacks stood before it: forgetting it goes back there. */
  readonly byteMark: number;
  readonly pieceMark: number;
}

const NOTHING: Found = { hits: [], nul: false, own: false };

/**
 * Walks depth first without recursion. A root is searched whole; of what deltas make, what they
 * change is, with its surroundings, and what was found elsewhere in the base is carried on.
 */
export function createWalker(
  plan: PackPlan,
  contents: Contents,
  sink: WalkSink,
  user?: UserSearch,
): Walker {
  const { firstChild, nextSibling } = plan;
  const { heap, decoded } = contents;
  const glance = createGlance(holdKeys);
  const messages = createMessages(contents, sink, user);
  const stack: Held[] = [];
  let isBlob = true;
  let bytes = 0;
  let objects = 0;

  /** Leaves an entry, and all that hangs below it, to git. */
  function leave(rank: number): void {
    const waiting = [rank];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      sink.defer(next);
      let child = firstChild[next] as number;
      for (; child !== -1; child = nextSibling[child] as number) waiting.push(child);
    }
  }

  function tell(
    rank: number,
    view: Buffer,
    hits: readonly Hit[],
    own: ReturnType<UserSearch['hits']>,
  ): void {
    if (hits.length + own.length > 0) sink.hits(rank, true, [...placeHits(view, hits), ...own]);
  }

  /** Searches a blob that lies in one piece as a whole. */
  function searchWhole(rank: number, view: Buffer): Found {
    const found = searchAll(view);
    const own = user?.hits(view) ?? [];
    tell(rank, view, found.hits, own);
    // Nearly all archives hold a NUL, and so pass here, whatever they were made from.
    if (formOf(view) !== undefined) sink.archive(rank);
    return { ...found, own: own.length > 0 };
  }

  /** Whether anything may be found where the last delta changed a content. */
  function showsAny(rope: Rope): boolean {
    const { bounds, count } = decoded.regions;
    glance.top = 0;
    let gathered = 0;
    for (let region = 0; region < count; region += 1) {
      const from = bounds[2 * region] as number;
      const to = bounds[2 * region + 1] as number;
      gathered = heap.gather(rope, from, to, gathered, glance);
      // No room to look at it apart: it is looked at in its place.
      if (gathered === -1) return true;
    }
    return glance.suspicious();
  }

  /** Searches what the last delta made of a blob; undefined when there is no room for that. */
  function searchTarget(rank: number, rope: Rope, base: Held): Found | undefined {
    if (base.nul || heap.nul) return searchWhole(rank, contents.view(rope));
    if (base.hits.length === 0 && rope.count > 1 && !showsAny(rope)) return NOTHING;
    const { byteTop, pieceTop } = heap;
    const flat = rope.count > 1 ? contents.flatten(rope) : rope;
    if (flat === undefined) return undefined;
    const view = contents.view(flat);
    const hits = targetHits(view, { hits: base.hits, size: base.rope.size }, decoded);
    const own = (base.own ? user?.hits(view) : user?.hitsIn(view, decoded.regions)) ?? [];
    tell(rank, view, hits, own);
    heap.byteTop = byteTop;
    heap.pieceTop = pieceTop;
    return hits.length + own.length === 0 ? NOTHING : { hits, nul: false, own: own.length > 0 };
  }

  /** Makes and searches what hangs below a content by a delta. */
  function make(
    rank: number,
    base: Held,
  ): { readonly rope: Rope; readonly found: Found } | undefined {
    heap.nul = false;
    let rope = contents.child(rank, base.rope, !isBlob || base.nul || user !== undefined);
    if (rope === undefined) return undefined;
    if (!isBlob) {
      messages.search(rank, contents.view(rope));
      return { rope, found: NOTHING };
    }
    if (heap.nul && rope.count > 1) rope = contents.flatten(rope);
    const found = rope === undefined ? undefined : searchTarget(rank, rope, base);
    return rope === undefined || found === undefined ? undefined : { rope, found };
  }

  /** Walks one child of the content on top of the stack. */
  function step(rank: number, base: Held): void {
    const { byteTop, pieceTop } = heap;
    const made = make(rank, base);
    if (made === undefined) leave(rank);
    const next = made === undefined ? -1 : (firstChild[rank] as number);
    if (made !== undefined) {
      objects += 1;
      bytes += made.rope.size;
    }
    if (made === undefined || next === -1) {
      heap.byteTop = byteTop;
      heap.pieceTop = pieceTop;
      return;
    }
    const { rope, found } = made;
    if (base.next !== -1) {
      stack.push({ rope, next, ...found, byteMark: byteTop, pieceMark: pieceTop });
    } else {
      // The base is of no more use: its place goes to its last child, so that a long chain of
      // versions stays in constant memory.
      stack.pop();
      stack.push({ ...tidy(base, rope), next, ...found });
    }
  }

  /** Moves a content down to where its base began, once enough has gathered in between. */
  function tidy({ byteMark, pieceMark }: Held, rope: Rope) {
    const heaped = heap.byteTop - byteMark;
    const kept = { rope, byteMark, pieceMark };
    if (heaped < GARBAGE + 2 * rope.size && heap.pieceTop - pieceMark < MOST_PIECES) return kept;
    const flat = rope.count === 1 ? rope : contents.flatten(rope);
    if (flat === undefined) return kept;
    const from = heap.addressOf(flat);
    heap.bytes.copyWithin(byteMark, from, from + rope.size);
    heap.byteTop = byteMark;
    heap.pieceTop = pieceMark;
    return { ...kept, rope: heap.flat(heap.take(rope.size), rope.size) };
  }

  return {
    start(root) {
      stack.length = 0;
      heap.byteTop = 0;
      heap.pieceTop = 0;
      bytes = 0;
      objects = 0;
      const rope = contents.root(root);
      if (rope === undefined) return leave(root);
      isBlob = contents.type() === BLOB;
      const view = contents.view(rope);
      const next = firstChild[root] as number;
      objects += 1;
      bytes += view.length;
      if (!isBlob && next === -1) return messages.add(root, view);
      if (!isBlob) messages.search(root, view);
      const found = isBlob ? searchWhole(root, view) : NOTHING;
      if (next !== -1) stack.push({ rope, next, ...found, byteMark: 0, pieceMark: 0 });
    },
    run(milliseconds) {
      const end = performance.now() + milliseconds;
      for (let count = 1; ; count += 1) {
        const top = stack.at(-1);
        if (top === undefined) {
          sink.saw(objects, bytes, isBlob);
          return true;
        }
        const child = top.next;
        if (child === -1) {
          heap.byteTop = top.byteMark;
          heap.pieceTop = top.pieceMark;
          stack.pop();
          continue;
        }
        top.next = nextSibling[child] as number;
        step(child, top);
        if ((count & 127) === 0 && performance.now() > end) return false;
      }
    },
    finish: messages.finish,
  };
}
