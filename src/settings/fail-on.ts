import { oneOf } from './fields.js';

/** Which findings fail a run; the action and every verb know it by this one description. */
export const FAIL_ON = {
  words: 'Lowest severity that fails the run: `error`, `warning` or `never`.',
  value: 'LEVEL',
  default: 'error',
  parse: oneOf('error', 'warning', 'never'),
} as const;
