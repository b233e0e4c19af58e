import { type ContentHit, contentHits } from '../../scanner/content-hits.js';

/** What a patch adds. */
export interface PatchReading {
  readonly hits: readonly ContentHit[];
  /** Lines that it adds; fewer than GitHub counts means that the patch was cut short. */
  readonly additions: number;
  /** Whether it is a unified diff from beginning to end, as long as its own heads say. */
  readonly whole: boolean;
}

/**
 * The keys in what a patch adds, each at its line in the new file. Lines that were there before are
 * blank to the scan: a key that stands in them is not new.
 */
export function patchHits(patch: string): PatchReading {
  const text: string[] = [];
  /** For each line of `text`, its number in the new file. */
  const numbers: number[] = [];
  let additions = 0;
  let next = 0;
  let left = 0;
  let whole = true;
  for (const line of patch.split('\n')) {
    const head = left === 0 ? /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) : null;
    if (head !== null) {
      next = Number(head[2]);
      left = Number(head[1] ?? 1) + Number(head[3] ?? 1);
      // Hunks are far apart: what ends one does not begin the next.
      text.push('', '', '', '');
      numbers.push(next, next, next, next);
      continue;
    }
    const sign = line[0] ?? '';
    if (sign === '\\') continue;
    if (left <= 0 || !' +-'.includes(sign) || sign === '') {
      whole = false;
      continue;
    }
    left -= sign === ' ' ? 2 : 1;
    if (sign === '-') continue;
    if (sign === '+') additions += 1;
    text.push(sign === '+' ? line.slice(1) : '');
    numbers.push(next);
    next += 1;
  }
  const found = contentHits(new TextEncoder().encode(text.join('\n')));
  return {
    hits: found.map((hit) => ({ ...hit, line: numbers[hit.line - 1] ?? hit.line })),
    additions,
    whole: whole && left === 0,
  };
}
