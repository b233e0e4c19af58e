import type { Marking } from './mark.js';

/** @see https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html */
export const codebuild: Marking = {
  id: 'codebuild',
  words: ['entering phase', 'running command', 'phase complete:', 'did not exit successfully'],
  read({ text }) {
    const complete = /^Phase complete: (\S+) State: (\S+)/.exec(text);
    if (complete !== null) {
      return complete[2] === 'SUCCEEDED' ? { kind: 'step-passed' } : { kind: 'step-failed' };
    }
    if (/did not exit successfully exit status [1-9]/.test(text)) return { kind: 'step-failed' };
    const command = /^Running command (.{1,200})/.exec(text);
    if (command !== null) return { kind: 'step', name: command[1] as string };
    if (text.startsWith('Entering phase POST_BUILD')) return { kind: 'cleanup', name: text };
    return text.startsWith('Entering phase ') ? { kind: 'step', name: text } : null;
  },
};
