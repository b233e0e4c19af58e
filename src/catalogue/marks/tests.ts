import type { Marking } from './mark.js';

/** The last words of test runners of all languages, when a test has failed. */
export const tests: Marking = {
  id: 'tests',
  words: [
    'short test summary info',
    '- captured ',
    'tests: ',
    'test suites: ',
    'test files ',
    '--- fail',
    'test result: failed',
    'tests run: ',
    'failures!',
    ' failing',
    ' failures',
    'failed!  - failed:',
    'examples, ',
    'not ok ',
    '# fail ',
  ],
  read({ text }) {
    return SUMMARIES.some((summary) => summary.test(text)) ? { kind: 'tests-failed' } : null;
  },
};

const SUMMARIES: readonly RegExp[] = [
  /^=+ short test summary info =+$/,
  /^\s*Tests?: +.*\b[1-9]\d* failed/,
  /^\s*Test (?:Suites?|Files):? +.*\b[1-9]\d* failed/,
  /^\s*--- FAIL: /,
  /^test result: FAILED/,
  /Tests run: \d+, Failures: (?:[1-9]\d*, |\d+, Errors: [1-9])/,
  /^FAILURES!$/,
  /^\s*[1-9]\d* failing\b/,
  /^Failed! {2}- Failed: +[1-9]/,
  /\bexamples?, [1-9]\d* failures?\b/,
  /^\s*not ok \d+ /,
  /^\s*# fail [1-9]/,
  /^FAILED \((?:failures|errors)=/,
];
