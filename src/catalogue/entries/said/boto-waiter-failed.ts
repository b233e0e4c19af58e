import type { Entry } from '../../entry.js';

export const botoWaiterFailed: Entry = {
  id: 'boto-waiter-failed',
  emitters: ['boto3', 'aws-cli'],
  says: [
    'Waiter {operation} failed: {message...}',
    'Waiter {operation} failed: Max attempts exceeded',
  ],
  general: true,
  weight: 'wrapper',
  title: 'The wait for {operation} ended without success',
  causes: [
    {
      id: 'never-got-there',
      why: 'What was waited for did not get into the wanted state: {message}',
      fix: 'Look at the state of the resource (its events, its `describe` call) for why; if it only takes longer, wait longer (`--waiter-config`, `WaiterConfig`).',
    },
  ],
  example: 'Waiter InstanceRunning failed: Max attempts exceeded',
  basis: 'source',
  source: 'botocore 1.43 waiter.py',
};
