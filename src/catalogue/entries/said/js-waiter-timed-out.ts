import type { Entry } from '../../entry.js';

export const jsWaiterTimedOut: Entry = {
  id: 'js-waiter-timed-out',
  emitters: ['javascript'],
  says: [
    '{"state":"TIMEOUT","reason":"Waiter has timed out"',
    '{"result":{"state":"{state}","reason":{message...}}',
    'Resource is not in the state {operation}',
  ],
  general: true,
  weight: 'wrapper',
  title: 'A wait for AWS ended without success',
  causes: [
    {
      id: 'never-got-there',
      why: 'What was waited for did not get into the wanted state in time.',
      fix: 'Look at the state and the events of the resource for why; if it only takes longer, wait longer (`maxWaitTime`).',
    },
  ],
  example: 'TimeoutError: {"state":"TIMEOUT","reason":"Waiter has timed out"}',
  basis: 'source',
  source: '@smithy/util-waiter',
};
