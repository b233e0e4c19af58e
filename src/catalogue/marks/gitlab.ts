import type { Marking } from './mark.js';

/** @see https://docs.gitlab.com/ci/jobs/job_logs/ */
export const gitlab: Marking = {
  id: 'gitlab',
  words: [
    'section_start:',
    'job failed',
    'job succeeded',
    'cleaning up project directory',
    'step_script',
    'running after_script',
    'uploading artifacts',
    '$ ',
  ],
  read({ text }) {
    if (/\bJob failed(?::|\b)/.test(text)) return { kind: 'job-failed' };
    if (/\bJob succeeded\b/.test(text)) return { kind: 'job-passed' };
    if (
      /(?:^|section_start:\d+:)(?:Running after_script|after_script|Cleaning up project directory|cleanup_file_variables)/.test(
        text,
      )
    ) {
      return { kind: 'cleanup', name: text };
    }
    if (/(?:Executing "step_script" stage|section_start:\d+:step_script)/.test(text))
      return { kind: 'step', name: 'script' };
    const ran = /^\$ (.{1,200})/.exec(text);
    if (ran !== null) return { kind: 'command', name: ran[1] as string };
    return null;
  },
};
