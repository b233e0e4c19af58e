import type { PatternKind } from '../../src/scanner/patterns/pattern.js';
import { cleanCases } from './labelled-clean.js';
import { leakCases } from './labelled-leaks.js';

/** A piece of a file as people commit it, and what a scan must say of it. */
export interface LabelledCase {
  readonly name: string;
  readonly text: string;
  /** Every key in it, as it is spelled there, in order; none for a clean case. */
  readonly keys: readonly { readonly kind: PatternKind; readonly spelled: string }[];
}

/** The whole set, assembled anew: no file on disk holds these keys. */
export function labelledSet(seed: number): LabelledCase[] {
  return [...leakCases(seed), ...cleanCases(seed)];
}
