import { type ContentHit, contentHits, placeHits } from '../../../scanner/content-hits.js';
import { createGlance } from '../../../scanner/glance.js';
import { findHits } from '../../../scanner/match.js';
import { newHitsInRegions } from '../../../scanner/region-hits.js';
import type { Rope } from '../../../scanner/ropes.js';
import { BLOB } from '../objects/entry.js';
import type { Contents } from './contents.js';
import { messageStart } from './loose-objects.js';
import type { PackPlan } from './plan.js';

/** Where a walk reports to. Entries are told by their rank in the pack. */
export interface WalkSink {
  hits(rank: number, isBlob: boolean, found: readonly ContentHit[]): void;
  /** Cannot be handled here: damaged, or too large to be held. Git is asked for it by its id. */
  defer(rank: number): void;
  saw(objects: number, bytes: number, isBlob: boolean): void;
}

/** Walks the trees of one pack. */
export interface Walker {
  /** Begins with the tree below a root. */
  start(root: number): void;
  /** Goes on, for about so many milliseconds; true when the tree is done. */
  run(milliseconds: number): boolean;
}

/** What a chain of versions may leave behind in the heap before it is cleaned up. */
const GARBAGE = 1 << 20;
const MOST_PIECES = 1 << 16;

/** A content on the stack. */
interface Held {
  readonly rope: Rope;
  /** The delta to be walked next, or -1. */
  next: number;
  /** It holds hits or NULs, so that what is made from it must be searched whole. */
  readonly marked: boolean;
  /** Where the heap's stacks stood before it: forgetting it goes back there. */
  readonly byteMark: number;
  readonly pieceMark: number;
}

/**
 * Walks depth first without recursion. A tree is walked lightly at first: what its deltas change
 * is only gathered, and searched all together. When that shows anything (few trees hold a key),
 * the tree is walked again, carefully: each content in one piece, only what a delta changed
 * searched, or all of it where its base held hits or either holds NULs.
 */
export function createWalker(plan: PackPlan, contents: Contents, sink: WalkSink): Walker {
  const { firstChild, nextSibling } = plan;
  const { heap, decoded } = contents;
  const glance = createGlance();
  const stack: Held[] = [];
  let careful = false;
  let root = -1;
  let isBlob = true;
  let bytes = 0;
  let objects = 0;
  let left: number[] = [];

  function begin(carefully: boolean): void {
    careful = carefully;
    stack.length = 0;
    heap.byteTop = 0;
    heap.pieceTop = 0;
    heap.nul = false;
    glance.top = 0;
    bytes = 0;
    objects = 0;
    left = [];
    const rope = contents.root(root);
    if (rope === undefined) return leave(root);
    isBlob = contents.type() === BLOB;
    const view = contents.view(rope);
    const marked = search(root, view, true);
    if (marked) careful = true;
    objects += 1;
    bytes += view.length;
    const next = firstChild[root] as number;
    if (next !== -1) stack.push({ rope, next, marked, byteMark: 0, pieceMark: 0 });
  }

  /** Leaves an entry, and all that hangs below it, to git. */
  function leave(rank: number): void {
    const waiting = [rank];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      left.push(next);
      let child = firstChild[next] as number;
      for (; child !== -1; child = nextSibling[child] as number) waiting.push(child);
    }
  }

  /** Searches a content that lies in one piece; true when its targets must be searched whole. */
  function search(rank: number, view: Buffer, whole: boolean): boolean {
    if (!isBlob) {
      const inMessage = contentHits(view.subarray(messageStart(view)));
      if (inMessage.length > 0) sink.hits(rank, false, inMessage);
      return true;
    }
    const found = whole ? findHits(view) : newHitsInRegions(view, decoded.regions);
    if (found.length > 0) sink.hits(rank, true, placeHits(view, found));
    return found.length > 0 || (whole && view.includes(0));
  }

  /** Gathers what a delta changed; true when the tree must be walked carefully. */
  function look(rope: Rope): boolean {
    return heap.nul || (!gather(rope) && (glance.suspicious() || !gather(rope)));
  }

  /** False when there is no more room; what was gathered of this content then counts for nothing. */
  function gather(rope: Rope): boolean {
    const { bounds, count } = decoded.regions;
    const before = glance.top;
    let gathered = 0;
    for (let region = 0; region < count; region += 1) {
      const from = bounds[2 * region] as number;
      const to = bounds[2 * region + 1] as number;
      gathered = heap.gather(rope, from, to, gathered, glance);
      if (gathered === -1) {
        glance.top = before;
        return false;
      }
    }
    glance.close();
    return true;
  }

  /** Walks one child of the content on top of the stack; false when the tree must begin anew. */
  function step(rank: number, base: Held): boolean {
    const { byteTop, pieceTop } = heap;
    heap.nul = false;
    const rope = contents.child(rank, base.rope, careful);
    let marked = false;
    if (rope === undefined) leave(rank);
    else if (careful) marked = search(rank, contents.view(rope), base.marked || heap.nul);
    else if (look(rope)) return false;
    const next = rope === undefined ? -1 : (firstChild[rank] as number);
    if (rope !== undefined) {
      objects += 1;
      bytes += rope.size;
    }
    if (rope === undefined || next === -1) {
      heap.byteTop = byteTop;
      heap.pieceTop = pieceTop;
    } else if (base.next !== -1) {
      stack.push({ rope, next, marked, byteMark: byteTop, pieceMark: pieceTop });
    } else {
      // The base is of no more use: its place goes to its last child, so that a long chain of
      // versions stays in constant memory.
      stack.pop();
      stack.push({ ...tidy(base, rope), next, marked });
    }
    return true;
  }

  /** Moves a content down to where its base began, once enough has gathered in between. */
  function tidy({ byteMark, pieceMark }: Held, rope: Rope): Omit<Held, 'next' | 'marked'> {
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

  function finish(): void {
    for (const rank of left) sink.defer(rank);
    sink.saw(objects, bytes, isBlob);
  }

  return {
    start(at) {
      root = at;
      begin(false);
    },
    run(milliseconds) {
      const end = performance.now() + milliseconds;
      for (let count = 1; ; count += 1) {
        const top = stack.at(-1);
        if (top === undefined) {
          if (!careful && glance.suspicious()) {
            begin(true);
            continue;
          }
          finish();
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
        if (!step(child, top)) begin(true);
        if ((count & 127) === 0 && performance.now() > end) return false;
      }
    },
  };
}
