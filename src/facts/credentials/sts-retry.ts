import type { AwsAnswer } from '../../world/aws.js';
import type { Clock } from '../../world/clock.js';

/** Waits between tries, in milliseconds: four tries in under five seconds. */
const WAITS = [300, 900, 2_700] as const;

/** An answer with the number of tries that it took. */
export interface TriedAnswer<T> {
  readonly answer: AwsAnswer<T>;
  readonly tries: number;
}

/**
 * Asks STS again only where the answer may change by itself. A refusal that stays (a wrong key, a
 * refused trust) is final at once: nobody should wait minutes for the same sentence.
 * @param budgetMs no new try begins once this much time has passed
 */
export async function askAgainWhenTransient<T>(
  ask: () => Promise<AwsAnswer<T>>,
  clock: Clock,
  budgetMs: number,
): Promise<TriedAnswer<T>> {
  const deadline = clock.now() + budgetMs;
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    const wait = WAITS[tries - 1];
    if (wait === undefined || !isTransient(answer) || clock.now() + wait > deadline) {
      return { answer, tries };
    }
    await clock.sleep(wait);
  }
}

const TRANSIENT_CODES = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'InternalFailure',
  'InternalError',
  'RequestTimeout',
  'RequestTimeoutException',
  'IDPCommunicationError',
]);

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export function isTransient(answer: AwsAnswer<unknown>): boolean {
  switch (answer.kind) {
    case 'answered':
      return false;
    case 'refused': {
      const { code, httpStatus = 0, message } = answer.error;
      if (TRANSIENT_CODES.has(code) || httpStatus >= 500 || httpStatus === 429) return true;
      return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
    }
    case 'unreachable':
      return answer.reason === 'timeout' || answer.reason === 'reset';
  }
}
