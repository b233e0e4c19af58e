import type { Dialect } from './dialect.js';
import { javascript } from './javascript.js';

/** Every SDK that we know, in the order of reports. */
export const dialects: readonly Dialect[] = [javascript];
