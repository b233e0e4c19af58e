import { PATTERNS } from './patterns/index.js';
import { createScanner } from './scanner.js';

/** The engine for every kind of key that we know. */
export const SCANNER = createScanner(PATTERNS);

export const { findHits, hitsNear, hitsStartingIn, searchAll } = SCANNER;
