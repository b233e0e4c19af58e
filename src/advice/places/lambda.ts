import type { Place } from '../place.js';
import { KEYS_LIVE_ON, LEAVE_KEYS } from '../shared-steps.js';

/** A function of AWS Lambda. Its role reaches it as session keys in the environment. */
export const lambda: Place = {
  id: 'lambda',
  where: 'a function of AWS Lambda',
  at: { machine: ['lambda'] },
  source: 'the execution role of the function',
  offers: ['execution-role'],
  asGood: ['session-keys', 'container', 'assumed-role'],
  why: [
    {
      says: 'Lambda takes the role when it calls the function and hands it temporary credentials; there is nothing to store.',
      page: 'lambdaRole',
    },
    KEYS_LIVE_ON,
  ],
  steps: [
    {
      says: 'Give the execution role of `{function}` what the function does, and take keys out of its code, layers and variables.',
      page: 'lambdaRole',
    },
    ...LEAVE_KEYS,
  ],
  beware: [],
};
