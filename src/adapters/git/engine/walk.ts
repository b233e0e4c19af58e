import type { WalkSink } from './sink.js';
import { placeHits } from '../../../scanner/content-hits.js';
import { createGlance, holdCandidates, holdKeys } from '../../../scanner/glance.js';
import { findHits, searchAll } from '../../../scanner/match.js';
import { newHitsInRegions } from '../../../scanner/region-hits.js';
import type { Rope } from '../../../scanner/ropes.js';
import type { UserSearch } from '../../../scanner/user-rules.js';
import { BLOB } from '../objects/entry.js';
import type { Contents } from './contents.js';
import { createMessages } from './messages.js';
import type { PackPlan } from './plan.js';

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

/**
 * How closely a tree is looked at. `tokens`: its root holds no token that could be a key in any
 * surroundings, so only tokens that a delta touches are looked at. `changes`: what its deltas
 * change is looked at with its surroundings. Both only gather, and search all together. `contents`:
 * each content in one piece, what a delta changed searched, or all of it where its base held hits
 * or either holds NULs.
 */
type Care = 'tokens' | 'changes' | 'contents';

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
 * Walks depth first without recursion. When a tree shows anything (few hold a key), it is walked
 * again with more care.
 */
export function createWalker(
  plan: PackPlan,
  contents: Contents,
  sink: WalkSink,
  user?: UserSearch,
): Walker {
  const { firstChild, nextSibling } = plan;
  const { heap, decoded } = contents;
  const glances = { tokens: createGlance(holdCandidates), changes: createGlance(holdKeys) };
  const messages = createMessages(contents, sink, user);
  const stack: Held[] = [];
  let care: Care = 'tokens';
  let root = -1;
  let isBlob = true;
  let bytes = 0;
  let objects = 0;
  let left: number[] = [];

  function begin(withCare: Care): void {
    care = withCare;
    stack.length = 0;
    heap.byteTop = 0;
    heap.pieceTop = 0;
    heap.nul = false;
    glances.tokens.top = 0;
    glances.changes.top = 0;
    bytes = 0;
    objects = 0;
    left = [];
    const rope = contents.root(root);
    if (rope === undefined) return leave(root);
    isBlob = contents.type() === BLOB;
    const view = contents.view(rope);
    const next = firstChild[root] as number;
    objects += 1;
    bytes += view.length;
    if (!isBlob && next === -1) return messages.add(root, view);
    const marked = searchRoot(view);
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

  /** Searches the root, and takes the care that it calls for; true as below. */
  function searchRoot(view: Buffer): boolean {
    // A team's own rules look at whole lines.
    if (!isBlob || user !== undefined) care = 'contents';
    if (care === 'contents') return search(root, view, true);
    const { hits, candidates } = searchAll(view);
    if (hits.length > 0) sink.hits(root, true, placeHits(view, hits));
    const marked = hits.length > 0 || view.includes(0);
    if (marked) care = 'contents';
    else if (candidates) care = 'changes';
    return marked;
  }

  /** Walks the tree once more, more carefully. */
  function again(): void {
    begin(care === 'tokens' && !heap.nul ? 'changes' : 'contents');
  }

  /** Searches a content that lies in one piece; true when its targets must be searched whole. */
  function search(rank: number, view: Buffer, whole: boolean): boolean {
    if (!isBlob) {
      messages.search(rank, view);
      return true;
    }
    const found = whole ? findHits(view) : newHitsInRegions(view, decoded.regions);
    const own = (whole ? user?.hits(view) : user?.hitsIn(view, decoded.regions)) ?? [];
    const holds = found.length + own.length > 0;
    if (holds) sink.hits(rank, true, [...placeHits(view, found), ...own]);
    return holds || (whole && view.includes(0));
  }

  /** Gathers what a delta changed; true when the tree must be walked with more care. */
  function look(rope: Rope, lightly: Exclude<Care, 'contents'>): boolean {
    if (heap.nul) return true;
    return !gather(rope, lightly) && (glances[lightly].suspicious() || !gather(rope, lightly));
  }

  /** False when there is no more room; what was gathered of this content then counts for nothing. */
  function gather(rope: Rope, lightly: Exclude<Care, 'contents'>): boolean {
    const glance = glances[lightly];
    const { bounds, count } = decoded.regions;
    const before = glance.top;
    let gathered = 0;
    for (let region = 0; region < count; region += 1) {
      const from = bounds[2 * region] as number;
      const to = bounds[2 * region + 1] as number;
      gathered =
        lightly === 'tokens'
          ? heap.gatherTokens(rope, from, to, gathered, glance)
          : heap.gather(rope, from, to, gathered, glance);
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
    const rope = contents.child(rank, base.rope, care === 'contents');
    let marked = false;
    if (rope === undefined) leave(rank);
    else if (care === 'contents') {
      marked = search(rank, contents.view(rope), base.marked || heap.nul);
    } else if (look(rope, care)) return false;
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

  function tell(): void {
    for (const rank of left) sink.defer(rank);
    sink.saw(objects, bytes, isBlob);
  }

  return {
    start(at) {
      root = at;
      begin('tokens');
    },
    run(milliseconds) {
      const end = performance.now() + milliseconds;
      for (let count = 1; ; count += 1) {
        const top = stack.at(-1);
        if (top === undefined) {
          if (care !== 'contents' && glances[care].suspicious()) {
            again();
            continue;
          }
          tell();
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
        if (!step(child, top)) again();
        if ((count & 127) === 0 && performance.now() > end) return false;
      }
    },
    finish: messages.finish,
  };
}
