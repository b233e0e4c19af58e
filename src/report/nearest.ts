const LONGEST = 64;

/**
 * The known word that a misspelt one was most likely meant for, or undefined when none is near: a
 * letter wrong, missing, added or swapped with its neighbour, one such slip for every three letters;
 * another case or `_` for `-`; or the beginning of only one word.
 */
export function nearest<T extends string>(given: string, known: readonly T[]): T | undefined {
  if (given.length > LONGEST) return undefined;
  const plain = plainly(given);
  if (plain.length < 2) return undefined;
  let best: T | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const word of known) {
    const slips = slipsBetween(plain, plainly(word));
    if (slips < least) [best, least] = [word, slips];
  }
  if (best !== undefined) return best;
  const [begun, ...others] = known.filter((word) => plainly(word).startsWith(plain));
  return others.length === 0 ? begun : undefined;
}

function plainly(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/**
 * Optimal string alignment: edits of one letter, and swaps of two neighbours.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance
 */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          cell(row, j) + 1,
          cell(next, j - 1) + 1,
          cell(row, j - 1) + same,
          swapped ? cell(before, j - 2) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return cell(row, b.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
