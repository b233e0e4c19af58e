import type { Marking } from './mark.js';

/** @see https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands */
export const azure: Marking = {
  id: 'azure',
  tellsFailure: true,
  words: ['##[section]', "exited with code '"],
  read({ text, command }) {
    if (/ exited with code '[1-9]\d*'/.test(text)) return { kind: 'step-failed' };
    if (command !== 'section') return null;
    const started = /^Starting: (.{1,200})$/.exec(text);
    if (started === null) return null;
    const name = started[1] as string;
    return /^(?:Post-job|Finalize|Checkout .* to s$)/i.test(name)
      ? { kind: 'cleanup', name }
      : { kind: 'step', name };
  },
};
