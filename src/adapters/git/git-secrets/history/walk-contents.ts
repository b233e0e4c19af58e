import type { Rope } from '../../../../scanner/ropes.js';
import type { Contents } from '../../engine/contents.js';
import type { PackPlan } from '../../engine/plan.js';

/** What a walk tells. Entries are told by their rank in the pack. */
export interface ContentSink {
  /**
   * A content, whole. `from` and `to` tell where it may hold what the content that it was made from does
   * not; true where what is made from it must be looked at whole.
   */
  content(rank: number, bytes: Buffer, parts: Iterable<readonly [number, number]>): boolean;
  /** It cannot be made here: damaged, or too large to be held. */
  defer(rank: number): void;
}

/** A content on the stack. */
interface Held {
  readonly rope: Rope;
  /** The delta to be walked next, or -1. */
  next: number;
  /** What is made from it is looked at whole. */
  readonly marked: boolean;
  /** Where the heap stood before it: forgetting it goes back there. */
  readonly mark: number;
}

/** What a chain of versions may leave behind in the heap before it is cleaned up. */
const GARBAGE = 1 << 20;

/**
 * Makes every content below a root once, in one piece, base before delta and depth first, in bounded
 * memory: a base is forgotten before its last child is walked.
 */
export function walkContents(
  root: number,
  { firstChild, nextSibling }: PackPlan,
  contents: Contents,
  sink: ContentSink,
): void {
  const { heap, decoded } = contents;
  const stack: Held[] = [];
  heap.byteTop = 0;
  heap.pieceTop = 0;

  function leave(rank: number): void {
    const waiting = [rank];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      sink.defer(next);
      let child = firstChild[next] as number;
      for (; child !== -1; child = nextSibling[child] as number) waiting.push(child);
    }
  }

  /** Moves a content down to where its base began, once enough has gathered in between. */
  function tidy({ mark }: Held, rope: Rope): Rope {
    if (heap.byteTop - mark < GARBAGE + 2 * rope.size) return rope;
    const from = heap.addressOf(rope);
    heap.bytes.copyWithin(mark, from, from + rope.size);
    heap.byteTop = mark;
    heap.pieceTop = 0;
    return heap.flat(heap.take(rope.size), rope.size);
  }

  function step(rank: number, base: Held): void {
    const { byteTop } = heap;
    const rope = contents.child(rank, base.rope, true);
    if (rope === undefined) {
      heap.byteTop = byteTop;
      return leave(rank);
    }
    const bytes = contents.view(rope);
    const { bounds, count } = decoded.regions;
    const parts = base.marked ? whole(bytes) : partsOf(bounds, count);
    const marked = sink.content(rank, bytes, parts);
    const next = firstChild[rank] as number;
    if (next === -1) heap.byteTop = byteTop;
    else if (base.next !== -1) stack.push({ rope, next, marked, mark: byteTop });
    else {
      stack.pop();
      stack.push({ rope: tidy(base, rope), next, marked, mark: base.mark });
    }
  }

  const rope = contents.root(root);
  if (rope === undefined) return leave(root);
  const view = contents.view(rope);
  const marked = sink.content(root, view, whole(view));
  stack.push({ rope, next: firstChild[root] as number, marked, mark: 0 });
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.next;
    if (child === -1) {
      heap.byteTop = top.mark;
      stack.pop();
      continue;
    }
    top.next = nextSibling[child] as number;
    step(child, top);
  }
}

function whole(bytes: Uint8Array): readonly (readonly [number, number])[] {
  return [[0, bytes.length]];
}

function* partsOf(bounds: Int32Array, count: number): Generator<readonly [number, number]> {
  for (let at = 0; at < count; at += 1) {
    yield [bounds[2 * at] as number, bounds[2 * at + 1] as number];
  }
}
