import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import { leaksOfKind } from '../../wording/leaks/leak-match.js';
import type { Rule } from '../../report/rule.js';
import { PATTERNS } from '../../scanner/patterns/index.js';
import type { Pattern } from '../../scanner/patterns/pattern.js';
import { ownSecret } from './own-secret.js';

/**
 * One rule for each kind of key that the scanner knows, in the words and the order of its patterns, and one
 * for what only the job itself tells to be a secret.
 */
export const leakRules: readonly Rule<readonly LeakFact[]>[] = [
  ...PATTERNS.map(leakRule),
  ownSecret,
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
