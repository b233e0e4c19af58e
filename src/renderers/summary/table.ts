import type { Section } from './fit.js';

/** The header of a Markdown table; the cells are ours. */
export function tableHead(columns: readonly string[]): string {
  return `|${columns.map((column) => ` ${column} |`).join('')}\n|${'---|'.repeat(columns.length)}\n`;
}

/** One row of a Markdown table; the cells must be escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell} |`).join('')}\n`;
}

/** A table that is folded away under a line of plain words. */
export function foldedTable<Item>(options: {
  readonly summary: string;
  readonly open?: boolean;
  /** Markdown between the line and the table. */
  readonly before?: string;
  readonly columns: readonly string[];
  readonly items: readonly Item[];
  readonly row: (item: Item) => readonly string[];
  readonly rowsAre: string;
}): Section {
  const { summary, open, before = '', columns, items, row, rowsAre } = options;
  const tag = open === true ? '<details open>' : '<details>';
  return {
    rowsAre,
    head: `${tag}\n<summary>${summary}</summary>\n\n${before}${tableHead(columns)}`,
    rows: lazily(items, (item) => tableRow(row(item))),
    count: items.length,
    tail: '\n</details>\n\n',
  };
}

/** Words one item at a time, when it is asked for. */
export function* lazily<Item>(
  items: Iterable<Item>,
  word: (item: Item) => string,
): Generator<string> {
  for (const item of items) yield word(item);
}

/** Markdown that stands by itself and is kept or left out as a whole. */
export function paragraph(markdown: string): Section {
  return { rowsAre: 'remarks', head: `${markdown}\n\n`, rows: [], count: 0, tail: '' };
}
