import { type Page, type PageCause, pageAddress } from '../../report/page.js';
import { type Line, printed } from '../terminal/line.js';
import { wrapped } from '../terminal/wrap.js';

/** The same page for a terminal of 80 columns. */
export function renderPage(page: Page, color: boolean): string {
  const { id, title, what, wordings, example, causes, basis, references } = page;
  const address = pageAddress(id);
  const lines: Line[] = [
    ...wrapped('', title).map((text): Line => ({ text, style: 'bold' })),
    ...plain('', `${id}. ${what}`),
    { text: '' },
    ...(wordings.length === 0 ? [] : [head('The message')]),
    ...wordings.flatMap((said) => plain('  - ', said)),
    ...(example === null ? [] : [{ text: '' }, head('As a log holds it')]),
    ...(example ?? '').split('\n').flatMap((line) => (line === '' ? [] : plain('    ', line))),
    ...causes.flatMap((cause, index) => [
      { text: '' },
      ...(causes.length === 1
        ? []
        : plain(`${index + 1}. `, cause.title ?? title).map((line): Line => bold(line))),
      ...causeLines(cause),
    ]),
    { text: '' },
    ...(basis === null ? [] : plain('Known by: ', basis)),
    ...references.flatMap((reference) => plain('See ', reference)),
    ...(address === null ? [] : plain('On the web: ', address)),
  ];
  return `${lines.map((line) => printed(line, color)).join('\n')}\n`;
}

function causeLines({ why, fix, confirmedBy, rules }: PageCause): Line[] {
  return [
    ...labelled('Why', why),
    ...labelled('Fix', fix),
    ...confirmedBy.flatMap((told) => plain('  Borne out where ', told)),
    ...rules.flatMap((rule) => plain('  Borne out by ', rule)),
  ];
}

function labelled(label: string, prose: string): Line[] {
  return wrapped(`  ${label}  `, prose).map(
    (text, index): Line =>
      index === 0 ? { text, style: 'bold', styled: label.length + 2 } : { text },
  );
}

function head(text: string): Line {
  return { text, style: 'bold' };
}

function bold(line: Line): Line {
  return { ...line, style: 'bold' };
}

function plain(lead: string, prose: string): Line[] {
  return wrapped(lead, prose).map((text) => ({ text }));
}
