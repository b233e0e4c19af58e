import type { LabelledCase } from './labelled-case.js';
import { cleanCases } from './labelled-clean.js';
import { leakCases } from './labelled-leaks.js';

/** The whole set, assembled anew: no file on disk holds these keys. */
export function labelledSet(seed: number): LabelledCase[] {
  return [...leakCases(seed), ...cleanCases(seed)];
}
