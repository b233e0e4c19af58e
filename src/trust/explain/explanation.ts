import type { Cause, Step } from './cause.js';

/** Why a condition does not hold, and what tells how far it is from holding. */
export type Explanation = Pick<Step, 'why' | 'cause' | 'also' | 'weighsAs' | 'likeness'>;

/** An explanation by its parts. */
export function explanation(
  cause: Cause,
  why: string,
  also: readonly Cause[] = [],
  weighsAs?: Step['weighsAs'],
): Explanation {
  return { cause, why, also, ...(weighsAs === undefined ? {} : { weighsAs }) };
}
