import type { KeptLine, Skimmed } from './kept.js';

/** Lines are kept in blocks of so many bytes: a block is more than the longest line. */
const BLOCK = 1 << 20;
/** Blocks of a log's beginning, and of its end: what is between goes, a block at a time. */
const EARLY = 2;
const LATE = 6;

/** Lines in order of their numbers, within bounds: those in the middle go first. */
export interface Store {
  /** Lines come in their order; one is from `start` to `end` in `bytes`, which may be used anew. */
  keep(number: number, bytes: Uint8Array, start: number, end: number): void;
  all(): Pick<Skimmed, 'lines' | 'lost'>;
}

interface Block {
  readonly bytes: Buffer;
  readonly numbers: number[];
  /** Where each line ends in `bytes`, and the next begins. */
  readonly ends: number[];
}

/** Bytes are copied here and decoded at the end: most of a dense log is dropped again before. */
export function createStore(): Store {
  const blocks: Block[] = [];
  let lost = 0;

  function blockFor(size: number): Block {
    const last = blocks.at(-1);
    if (last !== undefined && (last.ends.at(-1) ?? 0) + size <= last.bytes.length) return last;
    const [dropped] = blocks.length < EARLY + LATE ? [] : blocks.splice(EARLY, 1);
    lost += dropped?.numbers.length ?? 0;
    const block = { bytes: dropped?.bytes ?? Buffer.allocUnsafe(BLOCK), numbers: [], ends: [] };
    blocks.push(block);
    return block;
  }

  return {
    keep(number, bytes, start, end) {
      const { bytes: place, numbers, ends } = blockFor(end - start);
      const at = ends.at(-1) ?? 0;
      place.set(bytes.subarray(start, end), at);
      numbers.push(number);
      ends.push(at + end - start);
    },
    all: () => ({ lines: blocks.flatMap(linesOf), lost }),
  };
}

function linesOf({ bytes, numbers, ends }: Block): KeptLine[] {
  return numbers.map((number, index) => ({
    number,
    text: bytes.toString('utf8', ends[index - 1] ?? 0, ends[index]),
  }));
}
