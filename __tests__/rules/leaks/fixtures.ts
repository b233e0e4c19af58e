import type { AllowanceFact } from '../../../src/facts/leaks/allowances/allowance.js';
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

const at = { path: 'aws-preflight.yml', line: 3 };
const WRONG = { is: 'not-valid', at, what: 'it is wrong', identity: 'allow' } as const;
const ALLOWANCES = {
  'configuration-not-valid': { ...WRONG, of: 'configuration' },
  'allowance-not-valid': { ...WRONG, of: 'allowance' },
  'allowance-expired': { is: 'expired', at, on: '2026-09-30', identity: 'k.env', keys: 2 },
  'allowance-stale': {
    is: 'stale',
    at,
    by: 'baseline',
    identity: 'baseline',
    entries: 2,
    looked: 'tree',
  },
} as const satisfies Readonly<Record<string, AllowanceFact>>;

/** Each rule tells of what is wrong in its own way with allowances. */
const allowanceFixtures = Object.fromEntries(
  Object.entries(ALLOWANCES).map(([name, fact]) => {
    const others = Object.values(ALLOWANCES).filter((other) => other !== fact);
    return [name, { breaks: [[fact]], holds: [[], others] }];
  }),
);

/** Each rule reports leaks of its own kind and leaves the others alone. */
const leakFixtures = Object.fromEntries(
  KINDS.map((kind) => {
    const others = KINDS.filter((other) => other !== kind);
    return [kind, { breaks: [[leak(kind)]], holds: [[], others.map(leak)] }];
  }),
);

export const fixtures = { ...leakFixtures, ...allowanceFixtures };
