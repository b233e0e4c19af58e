import type { Cause, Step } from './cause.js';

/** Why a condition does not hold, and how far it is from holding. */
export type Explanation = Pick<Step, 'why' | 'cause' | 'also' | 'distance'>;

/** An explanation by its parts. */
export function explanation(
  cause: Cause,
  distance: number,
  why: string,
  also: readonly Cause[] = [],
): Explanation {
  return { cause, distance, why, also };
}
