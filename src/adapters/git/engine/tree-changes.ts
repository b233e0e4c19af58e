import type { DeltaSteps } from '../../../scanner/deltas.js';
import { treeEntryAt } from '../objects/links.js';

/** A tree of which it is known where its entries begin: among the starts, `[at, at + count)`. */
export interface KnownTree {
  readonly at: number;
  readonly count: number;
}

/** Reads trees, of those that deltas made only what was not copied entry by entry. */
export interface TreeChanges {
  /** Where the next tree's starts come to stand; put back to forget those that came later. */
  top: number;
  /**
   * Tells the entries of the tree that lies at an address, save those that its base holds as they
   * are; undefined where it is none.
   */
  read(
    address: number,
    size: number,
    base: (KnownTree & { readonly decoded: DeltaSteps }) | undefined,
  ): KnownTree | undefined;
}

/** `visit` is called with where the id of an entry stands; not for submodules. */
export function createTreeChanges(
  bytes: Uint8Array,
  hashBytes: number,
  visit: (at: number) => void,
): TreeChanges {
  let starts = new Int32Array(1 << 12);

  function push(start: number): void {
    if (trees.top === starts.length) {
      const larger = new Int32Array(2 * starts.length);
      larger.set(starts);
      starts = larger;
    }
    starts[trees.top] = start;
    trees.top += 1;
  }

  /** Where among a tree's starts the first one is that is not before an offset. */
  function firstFrom({ at, count }: KnownTree, offset: number): number {
    let low = at;
    let high = at + count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const trees: TreeChanges = {
    top: 0,
    read(address, size, base) {
      const at = trees.top;
      const { steps, count = 0 } = base?.decoded ?? {};
      const past = base === undefined ? 0 : base.at + base.count;
      let step = 0;
      let written = 0;
      for (let next = 0; next < size; ) {
        while (step < count && written + (steps?.[2 * step + 1] as number) <= next) {
          written += steps?.[2 * step + 1] as number;
          step += 1;
        }
        const source = step < count ? (steps?.[2 * step] as number) : -1;
        if (base !== undefined && source >= 0) {
          const shift = written - source;
          const end = source + (steps?.[2 * step + 1] as number);
          let entry = firstFrom(base, next - shift);
          const first = entry;
          // The last start of a tree is where it ends: each entry lies between two of them.
          while (
            entry + 1 < past &&
            (starts[entry] as number) === next - shift &&
            (starts[entry + 1] as number) <= end
          ) {
            push(next);
            entry += 1;
            next = (starts[entry] as number) + shift;
          }
          if (entry > first) continue;
        }
        const entry = treeEntryAt(bytes, address + next, address + size, hashBytes);
        if (entry === undefined) {
          trees.top = at;
          return undefined;
        }
        if (!entry.isSubmodule) visit(entry.id);
        push(next);
        next = entry.id + hashBytes - address;
      }
      push(size);
      return { at, count: trees.top - at };
    },
  };
  return trees;
}
