import { hex } from './bytes.js';

/** A table of ids, one behind the other, as a pack's index holds it. */
export interface IdTable {
  readonly bytes: Uint8Array;
  /** Where the first id begins. */
  readonly at: number;
  readonly count: number;
}

/** Which objects are stored here, for many questions in little time. */
export interface ObjectSet {
  readonly size: number;
  /** Where among all ids, table behind table, the one that begins at `bytes[at]` stands; or -1. */
  find(bytes: Uint8Array, at: number): number;
  /** The id at a position, in hexadecimal. */
  id(position: number): string;
}

/**
 * A set of the ids of some tables, which it refers to and does not copy: eight bytes an id. Ids are
 * hashes already, so their own first bytes say where to look.
 */
export function createObjectSet(tables: readonly IdTable[], hashBytes: number): ObjectSet {
  const size = tables.reduce((sum, { count }) => sum + count, 0);
  const bits = Math.max(4, Math.ceil(Math.log2(size + 1)) + 1);
  const mask = 2 ** Math.min(bits, 31) - 1;
  /** 1 and the position of an id among all tables; 0 for none. */
  const slots = new Uint32Array(mask + 1);
  const starts: number[] = [];
  let position = 0;
  for (const { bytes, at, count } of tables) {
    starts.push(position);
    for (let index = 0; index < count; index += 1, position += 1) {
      let slot = slotOf(bytes, at + index * hashBytes, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = position + 1;
    }
  }

  function placeOf(stored: number): { readonly bytes: Uint8Array; readonly from: number } {
    let number = tables.length - 1;
    while ((starts[number] as number) > stored) number -= 1;
    const { bytes, at } = tables[number] as IdTable;
    return { bytes, from: at + (stored - (starts[number] as number)) * hashBytes };
  }

  function isAt(stored: number, bytes: Uint8Array, at: number): boolean {
    const table = placeOf(stored);
    const { from } = table;
    for (let step = 0; step < hashBytes; step += 1) {
      if (table.bytes[from + step] !== bytes[at + step]) return false;
    }
    return true;
  }

  return {
    size,
    id(stored) {
      const { bytes, from } = placeOf(stored);
      return hex(bytes, from, from + hashBytes);
    },
    find(bytes, at) {
      let slot = slotOf(bytes, at, mask);
      for (let stored = slots[slot]; stored !== 0; stored = slots[slot]) {
        if (isAt((stored as number) - 1, bytes, at)) return (stored as number) - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
  };
}

function slotOf(bytes: Uint8Array, at: number, mask: number): number {
  return (
    (((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
      0) &
    mask
  );
}

/** A table of ids told in hexadecimal. */
export function tableOf(ids: readonly string[]): IdTable {
  return { bytes: Buffer.from(ids.join(''), 'hex'), at: 0, count: ids.length };
}
