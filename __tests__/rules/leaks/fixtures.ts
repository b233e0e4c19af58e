import type { LeakFact } from '../../../src/facts/leaks/leak-fact.js';
import { PATTERNS } from '../../../src/scanner/patterns/index.js';

const leak = (kind: string): LeakFact => ({
  kind,
  path: 'config/settings.env',
  line: 3,
  column: 20,
  preview: 'shown (40 characters)',
  keyHash: '0'.repeat(64),
  ...(kind === 'own-secret' ? { ownSecret: 'DEPLOY_TOKEN' } : {}),
});

const KINDS = [...PATTERNS.map(({ kind }) => kind), 'own-secret'];

/** Each rule reports leaks of its own kind and leaves the others alone. */
export const fixtures = Object.fromEntries(
  KINDS.map((kind) => {
    const others = KINDS.filter((other) => other !== kind);
    return [kind, { breaks: [[leak(kind)]], holds: [[], others.map(leak)] }];
  }),
);
