import type { LogFacts } from '../../facts/log/log-facts.js';
import { entries } from '../../catalogue/entries/index.js';
import type { Rule } from '../../report/rule.js';
import { ruleOfEntry } from './known-message.js';

/** One rule for each message of the catalogue, in its words. */
export const logRules: readonly Rule<LogFacts>[] = entries.map(ruleOfEntry);
