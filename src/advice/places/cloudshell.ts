import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS } from '../shared-steps.js';

/** AWS CloudShell. */
export const cloudshell: Place = {
  id: 'cloudshell',
  where: 'a shell of AWS CloudShell',
  at: { machine: ['cloudshell'] },
  source: 'the identity with which you signed in to the console',
  offers: ['task-role'],
  asGood: ['container', 'assumed-role'],
  why: [
    {
      says: 'CloudShell hands the tools in it the credentials with which you signed in to the console.',
      page: 'cloudshell',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Take keys out of this shell and of `~/.aws`, which is kept between sessions.',
      page: 'cloudshell',
      when: { uses: ['long-lived-keys', 'role-by-long-lived-keys', 'session-keys'] },
    },
    ...LEAVE_KEYS,
  ],
  beware: [],
};
