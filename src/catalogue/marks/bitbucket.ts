import type { Marking } from './mark.js';

/** Bitbucket Pipelines prints each command behind a plus sign, as a traced shell does. */
export const bitbucket: Marking = {
  id: 'bitbucket',
  words: ['build teardown', 'build setup', 'searching for test report files', '✖ ', '✔ '],
  read({ text }) {
    if (/^(?:Build teardown|Searching for test report files)/.test(text))
      return { kind: 'cleanup', name: text };
    if (text.startsWith('Build setup')) return { kind: 'step', name: text };
    if (/^✖ (?:Error|Failed)/.test(text)) return { kind: 'step-failed' };
    return null;
  },
};
