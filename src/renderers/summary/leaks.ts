import type { Leak } from '../../report/leak.js';
import { markdownCode } from '../escape-markdown.js';
import type { Section } from './fit.js';
import { counted } from '../names.js';
import { foldedTable } from './table.js';

/** As `dist/app.jar!/config.properties:3:12` where it lies in an archive. */
function placeOf({ path, member, line, column }: Leak): string {
  return `${path}${member === undefined ? '' : `!/${member}`}:${line}:${column}`;
}

/** Every committed key, folded: its first one is already the headline. */
export function leakSections(leaks: readonly Leak[]): Section[] {
  if (leaks.length === 0) return [];
  return [
    foldedTable({
      summary: counted(leaks.length, 'committed key'),
      columns: ['Where', 'Key', 'Account', 'Commit', 'In HEAD', 'Rule'],
      items: leaks,
      row: (leak) => [
        markdownCode(placeOf(leak)),
        markdownCode(leak.preview),
        leak.account === undefined ? '' : markdownCode(leak.account),
        leak.commit === undefined ? '' : markdownCode(leak.commit.slice(0, 12)),
        leak.inHead === undefined ? '' : leak.inHead ? 'yes' : 'no, only in history',
        markdownCode(leak.ruleId),
      ],
      rowsAre: 'committed keys',
    }),
  ];
}
