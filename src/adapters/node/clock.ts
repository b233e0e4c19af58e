import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../world/clock.js';

/** The machine's clock. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await setTimeout(ms);
  },
};
