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

/** A sentence, and what must hold for it to be true. */
export interface Kept {
  readonly sentence: string;
  holds(): void | Promise<void>;
}

const promised: Kept[] = [];

/** Promises a sentence of SECURITY.md, or the first cell of a row: its test bears it as its name. */
export function promise(sentence: string, holds: () => void | Promise<void>): void {
  promised.push({ sentence, holds });
}

/** All that was promised so far. */
export function kept(): readonly Kept[] {
  return promised;
}
