import { PATTERNS } from '../../src/scanner/patterns/index.js';
import type { Pattern } from '../../src/scanner/patterns/pattern.js';
import { drawFrom, drawText } from './fake-keys.js';
import type { LabelledCase } from './labelled-case.js';
import { cleanCases } from './labelled-clean.js';
import { leakCases } from './labelled-leaks.js';

/** The whole set, assembled anew: no file on disk holds these keys. */
export function labelledSet(seed: number): LabelledCase[] {
  return [...leakCases(seed), ...cleanCases(seed), ...patternCases(PATTERNS, seed)];
}

/** What patterns themselves bring: so every test of the set runs over each of them. */
export function patternCases(patterns: readonly Pattern[], seed: number): LabelledCase[] {
  return patterns.flatMap(({ kind, cases }) => {
    const { leaks, clean } = cases(drawText(drawFrom(seed + 2)));
    return [
      ...leaks.map(([before, spelled, after], which) => ({
        name: `${kind}, its leak ${which}`,
        text: before + spelled + after,
        keys: [{ kind, spelled }],
      })),
      ...clean.map((text, which) => ({ name: `${kind}, its clean case ${which}`, text, keys: [] })),
    ];
  });
}
