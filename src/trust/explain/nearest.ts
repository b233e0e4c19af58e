import type { Step } from './cause.js';
import { TIERS, type Weighed, type Weights, WEIGHTS } from './weights.js';

/** What of a step counts for its distance. What has no `matched` is known to fail. */
export type Fault = Pick<Step, 'cause' | 'also' | 'weighsAs' | 'likeness'> &
  Partial<Pick<Step, 'matched'>>;

/**
 * The same things, the nearest to a match first. On a tie the one whose texts are more alike comes
 * first, and after that the one that stood first.
 * @param faultsOf the elements of one thing; those that match count for nothing
 */
export function nearestFirst<Thing>(
  things: readonly Thing[],
  faultsOf: (thing: Thing) => readonly Fault[],
  weights: Weights = WEIGHTS,
): Thing[] {
  return things
    .map((thing) => ({ thing, ...distanceOf(faultsOf(thing), weights) }))
    .sort((a, b) => compareCounts(a.counts, b.counts) || b.likeness - a.likeness)
    .map(({ thing }) => thing);
}

interface Distance {
  /** The number of faults in each tier, the nearest tier first. */
  readonly counts: readonly number[];
  readonly likeness: number;
}

function distanceOf(faults: readonly Fault[], weights: Weights): Distance {
  const failing = faults.filter(({ matched }) => matched !== true);
  const tiers = failing.flatMap(weighedOf).map((one) => weights[one]);
  return {
    counts: TIERS.map((tier) => tiers.filter((one) => one === tier).length),
    likeness: failing.reduce((sum, { likeness = 0 }) => sum + likeness, 0),
  };
}

function weighedOf({ matched, cause, also, weighsAs }: Fault): Weighed[] {
  if (matched === 'unknown' || cause === null) return ['not-known'];
  return [weighsAs ?? cause, ...also].map((one) => (isWeighed(one) ? one : 'not-known'));
}

function isWeighed(cause: string): cause is Weighed {
  return Object.hasOwn(WEIGHTS, cause);
}

/** The farthest tier decides first. */
function compareCounts(a: readonly number[], b: readonly number[]): number {
  for (let tier = TIERS.length - 1; tier >= 0; tier -= 1) {
    const difference = (a[tier] ?? 0) - (b[tier] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
