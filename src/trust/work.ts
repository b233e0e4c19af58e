/**
 * What may still be spent in one run, in steps: a character compared, a value looked up, a byte of
 * a template read. One counter serves everything that a run judges, since a bound on one comparison
 * is no bound where there are thousands. Counted and not timed, so that a slow machine says the same.
 */
export interface Work {
  left: number;
}

/**
 * A policy of the largest size that AWS stores takes under a tenth of this, and all of it takes a
 * second on a machine that is slow.
 */
export const MOST_STEPS = 15_000_000;

/** Something was asked whose answer costs more than a run may spend: it is not known, not refused. */
class TooLarge extends Error {
  constructor() {
    super('too large to judge');
  }
}

/** A counter for one run. */
export function workFor(steps: number = MOST_STEPS): Work {
  return { left: steps };
}

/**
 * Takes steps off the counter.
 * @throws {TooLarge} when there are not as many left
 */
export function spend(work: Work, steps: number): void {
  work.left -= steps;
  if (work.left < 0) throw new TooLarge();
}

/**
 * True for what ends a calculation whose size is at fault: our own bound, or the engine's for the
 * depth of its stack and the length of a text.
 */
export function isTooLarge(error: unknown): boolean {
  return error instanceof TooLarge || error instanceof RangeError;
}
