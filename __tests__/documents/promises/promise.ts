import { test } from '@jest/globals';
import { tablesOf, textOf } from '../markdown.js';

/** The section of what people promise, and the paragraph on these tests. */
const OF_PEOPLE = 'Reporting a vulnerability';

/** Every sentence of SECURITY.md that says what the program does, and every row of its tables. */
export function sentences(): string[] {
  const markdown = textOf('SECURITY.md');
  const prose = markdown
    .split(/^## /m)
    .slice(1)
    .filter((section) => !section.startsWith(OF_PEOPLE))
    .flatMap((section) =>
      section
        .split('\n')
        .slice(1)
        .join('\n')
        .split(/\n{2,}/),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('|'))
    // A sentence ends where another begins: `169.254.170.2` and `AKIA...WXYZ` hold dots as well.
    .flatMap((paragraph) => paragraph.replaceAll('\n', ' ').split(/(?<=\.) (?=[A-Z`])/));
  const rows = tablesOf(markdown).flatMap(([, ...cells]) =>
    cells.map((row) => plain(row[0] ?? '')),
  );
  return [...prose, ...rows];
}

/** A cell of a page as it stands in Markdown. */
function plain(html: string): string {
  return html
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const promised: string[] = [];

/** A test of a sentence of SECURITY.md, or of the first cell of a row: it bears it as its name. */
export function promise(sentence: string, holds: () => void | Promise<void>): void {
  promised.push(sentence);
  test(sentence, holds);
}

/** The sentences that this file's tests bear so far. */
export function kept(): readonly string[] {
  return promised;
}
