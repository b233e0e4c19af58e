import type { Marking } from './mark.js';

/** @see https://buildkite.com/docs/pipelines/configure/managing-log-output */
export const buildkite: Marking = {
  id: 'buildkite',
  tellsFailure: true,
  words: [
    '~~~ ',
    '--- ',
    '+++ ',
    '^^^ +++',
    'the command exited with status',
    'hook exited with status',
  ],
  read({ text }) {
    const exit = /The (?:\S+ )?(?:command|hook) exited with status (-?\d+)/.exec(text);
    if (exit !== null) return exit[1] === '0' ? null : { kind: 'job-failed' };
    const group = /^(?:~~~|---|\+\+\+) (\S.{0,200})$/.exec(text);
    if (group === null || /^[ab]\//.test(group[1] as string)) return null;
    const name = group[1] as string;
    return /pre-exit|post-command|artifacts|cleanup/i.test(name)
      ? { kind: 'cleanup', name }
      : { kind: 'step', name };
  },
};
