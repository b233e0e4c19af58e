import { pageAddress } from '../../report/page.js';
import type { Report } from '../../report/report.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
import { logLists, trailFacts } from '../log-facts.js';
import type { Section } from './fit.js';
import { foldedTable } from './table.js';

/** What the log says besides its cause, folded: the cause is the headline. */
export function logSections(report: Report): Section[] {
  return [
    ...logLists(report).map(({ heading, items }) =>
      foldedTable({
        summary: heading,
        columns: ['Line', 'Message', 'What it is'],
        items,
        row: ({ line, message, entry }) => [String(line), markdownCode(message), linked(entry)],
        rowsAre: 'known messages',
      }),
    ),
    ...trailFacts(report).map(({ heading, steps, here }) =>
      foldedTable({
        summary: heading,
        before: here === null ? '' : `${markdownProse(here)}\n\n`,
        columns: ['Provider', '', 'Line'],
        items: steps,
        row: ({ name, told, line }) => [markdownCode(name), told, String(line)],
        rowsAre: 'providers',
      }),
    ),
  ];
}

function linked(entry: string): string {
  const address = pageAddress(`log/${entry}`);
  return address === null ? markdownCode(entry) : `[${markdownCode(entry)}](${address})`;
}
