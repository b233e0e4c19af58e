import type { Marking } from './mark.js';

/** @see https://www.jenkins.io/doc/book/pipeline/ */
export const jenkins: Marking = {
  id: 'jenkins',
  words: [
    '[pipeline]',
    'finished: ',
    'script returned exit code',
    'marked build as failure',
    'declarative: post actions',
  ],
  read({ text }) {
    if (/^Finished: (?:FAILURE|ABORTED)/.test(text)) return { kind: 'job-failed' };
    if (/^Finished: (?:SUCCESS|UNSTABLE)/.test(text)) return { kind: 'job-passed' };
    if (/script returned exit code [1-9]|marked build as failure/.test(text))
      return { kind: 'step-failed' };
    if (/Declarative: Post Actions/.test(text)) return { kind: 'cleanup', name: text };
    if (/^\[Pipeline\] (?:sh|bat|powershell|pwsh|withAWS|withCredentials|\{ \()/.test(text))
      return { kind: 'step', name: text };
    return null;
  },
};
