/** A seeded generator of numbers: the same cases in every run. Independent of the scanner's tests. */
export interface Draw {
  /** From 0 up to `limit`, which is not reached. */
  below(limit: number): number;
}

/** Begins a sequence by a text, so that a new case changes no other (FNV-1a, then xorshift32). */
export function drawFor(text: string): Draw {
  let state = 0x811c9dc5;
  for (const unit of Buffer.from(text)) state = Math.imul(state ^ unit, 0x01000193);
  state = state >>> 0 || 1;
  return {
    below(limit) {
      state ^= state << 13;
      state ^= state >>> 17;
      state = (state ^ (state << 5)) >>> 0;
      return (Math.imul(state, 0x9e3779b1) >>> 0) % limit;
    },
  };
}

/** So many characters of an alphabet. */
export function drawText(draw: Draw, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(draw.below(alphabet.length))).join('');
}
