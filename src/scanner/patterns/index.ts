import { AWS_PATTERNS } from './aws/index.js';
import type { Pattern } from './pattern.js';

/** Every kind of key that a scan looks for, by who issues it. */
export const PATTERNS: readonly Pattern[] = [...AWS_PATTERNS];

const BY_KIND = new Map(PATTERNS.map((pattern) => [pattern.kind, pattern]));

/** The pattern of a kind of key, or undefined when we know none. */
export function patternOf(kind: string): Pattern | undefined {
  return BY_KIND.get(kind);
}
