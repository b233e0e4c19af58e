import type { Entry } from '../../catalogue/entry.js';
import type { LogFacts } from '../../facts/log/log-facts.js';
import type { Rule } from '../../report/rule.js';
import { logMatch } from '../../wording/log/log-match.js';

/** The rule of one message of the catalogue: broken where the failure comes from it. */
export function ruleOfEntry(entry: Entry): Rule<LogFacts> {
  const [first] = entry.causes;
  return {
    id: `log/${entry.id}`,
    severity: 'error',
    rung: 'granted',
    title: entry.title,
    why: first.why,
    fix: first.fix,
    references: [...(entry.references ?? []), ...sourceOf(entry)],
    judge: (facts) => logMatch(entry, facts),
  };
}

function sourceOf({ source }: Entry): readonly string[] {
  return /^https:\/\/\S+$/.test(source) ? [source] : [];
}
