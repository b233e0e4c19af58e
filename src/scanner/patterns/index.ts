import { AI_PATTERNS } from './ai/index.js';
import { AWS_PATTERNS } from './aws/index.js';
import { CLOUDS_PATTERNS } from './clouds/index.js';
import { CODE_HOSTS_PATTERNS } from './code-hosts/index.js';
import { DATA_PATTERNS } from './data/index.js';
import { INFRASTRUCTURE_PATTERNS } from './infrastructure/index.js';
import { MAIL_PATTERNS } from './mail/index.js';
import { MESSAGING_PATTERNS } from './messaging/index.js';
import { MONITORING_PATTERNS } from './monitoring/index.js';
import { PACKAGES_PATTERNS } from './packages/index.js';
import { PAYMENTS_PATTERNS } from './payments/index.js';
import { PRIVATE_KEYS_PATTERNS } from './private-keys/index.js';
import { PRODUCTIVITY_PATTERNS } from './productivity/index.js';
import type { Pattern } from './pattern.js';

/** Every kind of key that a scan looks for, by who issues it. */
export const PATTERNS: readonly Pattern[] = [
  ...AWS_PATTERNS,
  ...PRIVATE_KEYS_PATTERNS,
  ...CODE_HOSTS_PATTERNS,
  ...PACKAGES_PATTERNS,
  ...CLOUDS_PATTERNS,
  ...INFRASTRUCTURE_PATTERNS,
  ...DATA_PATTERNS,
  ...PAYMENTS_PATTERNS,
  ...AI_PATTERNS,
  ...MESSAGING_PATTERNS,
  ...MAIL_PATTERNS,
  ...MONITORING_PATTERNS,
  ...PRODUCTIVITY_PATTERNS,
];

const BY_KIND = new Map(PATTERNS.map((pattern) => [pattern.kind, pattern]));

/** The pattern of a kind of key, or undefined when we know none. */
export function patternOf(kind: string): Pattern | undefined {
  return BY_KIND.get(kind);
}
