import type { AwsAnswer } from '../../world/aws.js';
import type { Clock } from '../../world/clock.js';
import { failureMayPass, statusMayPass } from '../../world/network.js';
import { askAgain, type Patience, type Tried } from '../endpoints/ask-again.js';

/** Four tries in under five seconds; a try may itself take long. */
const PATIENCE: Patience = { waitsMs: [300, 900, 2_700], budgetMs: 10_000 };

/**
 * Asks STS again only where the answer may change by itself. A refusal that stays (a wrong key, a
 * refused trust) is final at once: nobody should wait minutes for the same sentence.
 */
export async function askAgainWhenTransient<T>(
  ask: () => Promise<AwsAnswer<T>>,
  clock: Clock,
  patience = PATIENCE,
): Promise<Tried<AwsAnswer<T>>> {
  return askAgain(ask, isTransient, patience, clock);
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
      if (TRANSIENT_CODES.has(code) || statusMayPass(httpStatus)) return true;
      return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
    }
    case 'unreachable':
      return failureMayPass(answer.reason);
  }
}
