import type { Marking } from './mark.js';

/** TeamCity and Drone, whose logs are much alike. */
export const teamcity: Marking = {
  id: 'teamcity',
  words: ['process exited with code', 'step ', 'build finished'],
  read({ text }) {
    const exit = /Process exited with code (\d+)/.exec(text);
    if (exit !== null) return exit[1] === '0' ? { kind: 'step-passed' } : { kind: 'step-failed' };
    const step = /^Step \d+\/\d+: (.{1,200})$/.exec(text);
    return step === null ? null : { kind: 'step', name: step[1] as string };
  },
};
