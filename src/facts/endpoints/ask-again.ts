import type { Clock } from '../../world/clock.js';

/** How long to go on asking; both in milliseconds. */
export interface Patience {
  /** The pause after each try but the last: one more try than there are pauses. */
  readonly waitsMs: readonly number[];
  /** No pause that would end later than this after the first try began. */
  readonly budgetMs: number;
}

/** An answer with the number of tries that it took. */
export interface Tried<T> {
  readonly answer: T;
  readonly tries: number;
}

/**
 * Asks until the answer is one that stays, the tries are used up, or the time is: the last answer
 * stands.
 * @param mayChange whether the same question may get another answer in a moment
 */
export async function askAgain<T>(
  ask: () => Promise<T>,
  mayChange: (answer: T) => boolean,
  { waitsMs, budgetMs }: Patience,
  clock: Clock,
): Promise<Tried<T>> {
  const deadline = clock.now() + budgetMs;
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    const wait = waitsMs[tries - 1];
    if (wait === undefined || !mayChange(answer) || clock.now() + wait > deadline) {
      return { answer, tries };
    }
    await clock.sleep(wait);
  }
}
