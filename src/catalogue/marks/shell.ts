import type { Marking } from './mark.js';

/** What shells and makers of all kinds print when a command has failed. */
export const shell: Marking = {
  id: 'shell',
  words: ['exit status', 'exit code', 'exited with code', '] error ', 'elifecycle', 'errored'],
  read({ text }) {
    if (/^make(?:\[\d+\])?: \*\*\* .{1,300} Error [1-9]/.test(text)) return { kind: 'step-failed' };
    if (
      /(?:^|[\s:(])(?:exit(?:ed)?(?: with)?(?: exit)? (?:code|status):? ?)-?[1-9]\d*\b/i.test(text)
    )
      return { kind: 'step-failed' };
    if (/ELIFECYCLE/.test(text)) return { kind: 'step-failed' };
    return null;
  },
};
