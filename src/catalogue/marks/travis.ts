import type { Marking } from './mark.js';

/** @see https://docs.travis-ci.com/user/job-lifecycle/ */
export const travis: Marking = {
  id: 'travis',
  words: ['done. your build exited with', '" exited with ', '" failed and exited with'],
  read({ text }) {
    const done = /Done\. Your build exited with (\d+)/.exec(text);
    if (done !== null) return done[1] === '0' ? { kind: 'job-passed' } : { kind: 'job-failed' };
    const exit = /^The command ".{1,500}" (?:failed and )?exited with (\d+)/.exec(text);
    if (exit === null) return null;
    return exit[1] === '0' ? { kind: 'step-passed' } : { kind: 'step-failed' };
  },
};
