/** A small generator of numbers that are the same for the same seed: mulberry32. */
export interface Random {
  /** 0 to below `limit`. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T | undefined;
  /** A word of so many lower-case letters. */
  word(length: number): string;
}

/** Numbers from a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }
  return {
    below,
    pick: (choices) => choices[below(choices.length)],
    word: (length) => Array.from({ length }, () => String.fromCharCode(97 + below(26))).join(''),
  };
}
