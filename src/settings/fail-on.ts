import { FAIL_ON_LEVELS } from '../report/outcome.js';
import { oneOf } from './fields.js';

/** What fails a run; the action and every verb know it by this one description. */
export const FAIL_ON = {
  words:
    'What fails the run: `error`, `warning` (errors too), `skipped` (both, and a run in which nothing was looked at) or `never`.',
  value: 'LEVEL',
  default: 'error',
  parse: oneOf(...FAIL_ON_LEVELS),
} as const;
