import type { Leak } from '../../report/leak.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** Keys that are allowed, each with who says so and why: for a reader who asks for everything. */
export function allowedLines(leaks: readonly Leak[]): Line[] {
  const allowed = leaks.flatMap((leak) =>
    leak.allowed === undefined ? [] : [{ ...leak, allowed: leak.allowed }],
  );
  if (allowed.length === 0) return [];
  return [
    { text: 'Keys that are allowed, or were there before', style: 'bold' },
    ...allowed.flatMap(
      ({ path, member, line, column, preview, ruleId, allowed: { by, reason, at } }) =>
        plain(
          wrapped(
            '  ',
            `${path}${member === undefined ? '' : `!/${member}`}:${line}:${column}  ${preview} (${ruleId}): ${reason} [${at ?? by}]`,
          ),
        ),
    ),
    { text: '' },
  ];
}
