/** Reserved, not used: only the pages that contents really touch count as memory. */
const CAPACITY = 80 << 20;

/**
 * One buffer that is filled from both ends. A content and its base lie on different sides, so
 * that a base can go while its target stays, and each side still works as a stack.
 */
export interface Arena {
  readonly bytes: Buffer;
  /** Room for `size` bytes and one more; -1 when there is none. */
  take(side: number, size: number): number;
  /** Gives back what was taken last on that side. */
  drop(side: number, at: number, size: number): void;
  clear(): void;
}

/** An empty arena. */
export function createArena(capacity = CAPACITY): Arena {
  let low = 0;
  let high = capacity;
  return {
    bytes: Buffer.allocUnsafeSlow(capacity),
    take(side, size) {
      const room = size + 1;
      if (low + room > high) return -1;
      if (side === 0) {
        low += room;
        return low - room;
      }
      high -= room;
      return high;
    },
    drop(side, at, size) {
      if (side === 0) low = at;
      else high = at + size + 1;
    },
    clear() {
      low = 0;
      high = capacity;
    },
  };
}
