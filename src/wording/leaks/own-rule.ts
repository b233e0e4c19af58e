import type { LeakFact } from '../../facts/leaks/leak-fact.js';
import type { OwnKind } from '../../facts/leaks/allowances/own-kinds.js';
import type { Rule } from '../../report/rule.js';
import { leaksOfKind } from './leak-match.js';

/**
 * The rule of a kind of key that a team describes itself. Its words are values and no templates: what
 * stands in braces there is the team's own.
 */
export function ownRule({ kind, title, why, fix }: OwnKind): Rule<readonly LeakFact[]> {
  const words = {
    severity: 'error',
    why: why === null ? 'The configuration of this repository tells to look for it.' : '{why}',
    fix:
      fix === null
        ? 'Take it out. If it is a key, replace it where it was issued: whoever can read the repository could use it.'
        : '{fix}',
  } as const;
  return {
    id: `leaks/${kind}`,
    ...words,
    rung: 'present',
    title:
      title === null
        ? 'What the pattern `{kind}` looks for stands in `{path}`, line {line}'
        : '{own}',
    judge: (leaks) =>
      leaksOfKind(kind, words, leaks).map((match) => ({
        ...match,
        values: {
          ...match.values,
          kind,
          own: title ?? '',
          why: why ?? '',
          fix: fix ?? '',
        },
      })),
  };
}
