import type { AllowanceFact } from '../../facts/leaks/allowances/allowance.js';
import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import { leaksOfKind } from '../../wording/leaks/leak-match.js';
import type { Rule } from '../../report/rule.js';
import { PATTERNS } from '../../scanner/patterns/index.js';
import type { Pattern } from '../../scanner/patterns/pattern.js';
import { ownSecret } from './own-secret.js';
import { allowanceExpired } from './allowance-expired.js';
import { allowanceNotValid } from './allowance-not-valid.js';
import { allowanceStale } from './allowance-stale.js';
import { configurationNotValid } from './configuration-not-valid.js';

/**
 * One rule for each kind of key that the scanner knows, in the words and the order of its patterns, and one
 * for what only the job itself tells to be a secret.
 */
export const leakRules: readonly Rule<readonly LeakFact[]>[] = [
  ...PATTERNS.map(leakRule),
  ownSecret,
];

/** Rules about what says that a key may be there. */
export const allowanceRules: readonly Rule<readonly AllowanceFact[]>[] = [
  configurationNotValid,
  allowanceNotValid,
  allowanceExpired,
  allowanceStale,
];

function leakRule({ kind, words }: Pattern): Rule<readonly LeakFact[]> {
  const { severity, rung, title, why, fix, references } = words;
  return {
    id: `leaks/${kind}`,
    severity,
    rung,
    title,
    why,
    fix,
    references,
    judge: (leaks) => leaksOfKind(kind, words, leaks),
  };
}
