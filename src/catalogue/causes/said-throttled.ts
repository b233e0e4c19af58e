import type { Cause } from '../entry.js';

/** AWS asks to be called less often. */
export const saidThrottled: Cause = {
  id: 'throttled',
  holds: {
    code: [
      'throttl',
      'toomanyrequests',
      'limitexceeded.rate',
      'requestlimitexceeded',
      'slowdown',
      'rateexceeded',
      'provisionedthroughput',
      'requestthrottled',
      'bandwidthlimit',
    ],
  },
  why: 'AWS takes no more calls of this kind from the account for the moment: {message}',
  fix: 'Run the step again; then let fewer jobs call at once (`concurrency`), and let the SDK wait longer (`AWS_RETRY_MODE=adaptive`, `AWS_MAX_ATTEMPTS=10`).',
};
