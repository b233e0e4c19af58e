import type { Evidence } from '../report/evidence.js';

/** Expected against actual is what a reader looks for first; the rest keeps its order behind it. */
export function comparisonsFirst(evidence: readonly Evidence[]): Evidence[] {
  const compares = ({ expected }: Evidence) => expected !== undefined;
  return [...evidence.filter(compares), ...evidence.filter((each) => !compares(each))];
}
