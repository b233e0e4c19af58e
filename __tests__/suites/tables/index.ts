import type { Suite } from '../case.js';

/** The suites whose cases are code: our own tables of what they state. */
export const tables: readonly Suite[] = [];
