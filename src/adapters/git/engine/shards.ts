import type { Shard } from '../../../world/git.js';
import type { PackIndex } from '../objects/pack-index.js';
import type { PackPlan } from './plan.js';

/**
 * A sum over all objects and the trees they hang in: equal on two machines when both cut the same
 * objects into the same trees, so that what one leaves out the other surely has.
 */
export interface Division {
  low: number;
  high: number;
}

/** The number that a shard's receipt shows. */
export function showDivision({ low, high }: Division): string {
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Whether a shard scans the tree below a root, told by what all machines know: the root's id. */
export function inShard(rootId: string, { index, count }: Shard): boolean {
  return Number.parseInt(rootId.slice(0, 12), 16) % count === index - 1;
}

/** Adds one object, in the tree of that root, to a division. */
export function addToDivision(division: Division, id: string, rootId: string): void {
  division.low = (division.low + mix(id, rootId, 0)) | 0;
  division.high = (division.high + mix(id, rootId, 8)) | 0;
}

function mix(id: string, rootId: string, at: number): number {
  const own = Number.parseInt(id.slice(at, at + 8), 16);
  const root = Number.parseInt(rootId.slice(at, at + 8), 16);
  const mixed = Math.imul(own ^ Math.imul(root, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A plan with the roots of one shard only; every tree, of any shard, counts in the division. */
export function divideRoots(
  plan: PackPlan,
  index: PackIndex,
  shard: Shard,
  division: Division,
): PackPlan {
  const { offsets, roots, costs, firstChild, nextSibling } = plan;
  const rankAt = new Map(Array.from(offsets, (offset, rank) => [offset, rank]));
  const ids: string[] = [];
  for (const [at, offset] of index.offsets().entries()) {
    ids[rankAt.get(offset) ?? -1] = index.id(at);
  }
  const kept: number[] = [];
  for (const [at, root] of roots.entries()) {
    const rootId = ids[root] ?? '';
    if (inShard(rootId, shard)) kept.push(at);
    const waiting = [root];
    for (let rank = waiting.pop(); rank !== undefined; rank = waiting.pop()) {
      addToDivision(division, ids[rank] ?? '', rootId);
      for (let child = firstChild[rank] ?? -1; child !== -1; child = nextSibling[child] ?? -1) {
        waiting.push(child);
      }
    }
  }
  const chosen = new Int32Array(new SharedArrayBuffer(4 * kept.length));
  chosen.set(kept.map((at) => roots[at] ?? 0));
  return { ...plan, roots: chosen, costs: Float64Array.from(kept, (at) => costs[at] ?? 0) };
}
