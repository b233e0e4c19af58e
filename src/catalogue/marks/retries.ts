import type { Marking } from './mark.js';

/** What those that run a command again print between two attempts. */
export const retries: Marking = {
  id: 'retries',
  words: [
    'attempt',
    'retrying',
    'try again',
    'trying again',
    'retry ',
    ' try ',
    'waiting ',
    'sleeping ',
    'backing off',
  ],
  read({ text }) {
    return isRunAgain(text) ? { kind: 'another-try' } : null;
  },
};

/** Whether a line says that what failed is run again. */
export function isRunAgain(text: string): boolean {
  return AGAIN.some((pattern) => pattern.test(text));
}

const AGAIN: readonly RegExp[] = [
  /^Attempt \d+ failed\. Reason:/,
  /^Command completed after \d+ attempt\(s\)/,
  /\b(?:failed|failure|error|exited)\b.{0,80}\b(?:retrying|trying again|will retry|try \d+ (?:of|\/)|attempt \d+ (?:of|\/))/i,
  /^\W*(?:retry(?:ing)?|try|attempt)\s+#?\d{1,3}\s*(?:\/|of)\s*\d/i,
  /^\W*(?:waiting|sleeping|backing off)(?: for)? \d{1,5} ?(?:ms|s|sec|seconds|m|minutes)\b/i,
  /\bRetrying, \d{1,3} of \d/,
  /\b(?:retrying|trying again|will retry)\b.{0,60}\bin \d+ ?(?:ms|s|sec|seconds|m|minutes)\b/i,
];
