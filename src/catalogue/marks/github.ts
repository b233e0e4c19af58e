import type { Marking } from './mark.js';

const FAILED =
  /^(?:Error: )?(?:Process completed with exit code [1-9]|The operation was canceled|The job running on runner|The process '.{1,200}' failed with exit code|Docker .{0,40} failed with exit code)/;

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export const github: Marking = {
  id: 'github',
  tellsFailure: true,
  stopsAtFailure: true,
  words: [
    '##[group]',
    '##[error]',
    '::error',
    'process completed with exit',
    'post job cleanup',
    'cleaning up orphan',
  ],
  read({ text, command, isError }) {
    if (command === 'group' && /^(?:Run|Build container|Pull down) /.test(text))
      return { kind: 'step', name: text };
    if (/^Post job cleanup\.?$/.test(text)) return { kind: 'cleanup', name: text };
    if (text.startsWith('Cleaning up orphan processes')) return { kind: 'cleanup', name: text };
    if (isError || FAILED.test(text)) return { kind: 'step-failed' };
    return null;
  },
};
