import type { Leak } from '../../report/leak.js';
import { markdownCode } from '../escape-markdown.js';
import type { Section } from './fit.js';
import { counted } from '../names.js';
import { foldedTable } from './table.js';

/** As `dist/app.jar!/config.properties:3:12` where it lies in an archive. */
function placeOf({ path, member, line, column }: Leak): string {
  return `${path}${member === undefined ? '' : `!/${member}`}:${line}:${column}`;
}

/** Every committed key, folded: its first one is already the headline; then those that are allowed. */
export function leakSections(all: readonly Leak[]): Section[] {
  const leaks = all.filter(({ allowed }) => allowed === undefined);
  const rest = all.filter(({ allowed }) => allowed !== undefined);
  return [
    ...(leaks.length === 0 ? [] : standing(leaks)),
    ...(rest.length === 0 ? [] : excused(rest)),
  ];
}

function excused(leaks: readonly Leak[]): Section[] {
  return [
    foldedTable({
      summary: `${counted(leaks.length, 'place')} with a key that is allowed or was there before`,
      columns: ['Where', 'Key', 'Why', 'By', 'Rule'],
      items: leaks,
      row: ({ allowed, ...leak }) => [
        markdownCode(placeOf(leak)),
        markdownCode(leak.preview),
        markdownCode(allowed?.reason ?? ''),
        markdownCode(allowed?.at ?? allowed?.by ?? ''),
        markdownCode(leak.ruleId),
      ],
      rowsAre: 'allowed keys',
    }),
  ];
}

function standing(leaks: readonly Leak[]): Section[] {
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
