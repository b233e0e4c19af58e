import type { Marking } from './mark.js';

/** @see https://circleci.com/docs/guides/orchestrate/jobs-steps/ */
export const circleci: Marking = {
  id: 'circleci',
  words: [
    'exited with code exit status',
    'circleci received exit code',
    '#!/bin/bash -eo pipefail',
    '#!/bin/sh -eo pipefail',
  ],
  read({ text }) {
    if (/^#!\/bin\/(?:ba)?sh -eo pipefail/.test(text)) return { kind: 'step', name: 'command' };
    const exit = /(?:Exited with code exit status|CircleCI received exit code) (\d+)/.exec(text);
    if (exit === null) return null;
    return exit[1] === '0' ? { kind: 'step-passed' } : { kind: 'step-failed' };
  },
};
