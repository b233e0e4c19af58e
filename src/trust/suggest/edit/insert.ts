import { skip } from './scan.js';
import { indentAt, lineEndAt, type Splice } from './span.js';

/** What comes behind something, on lines of its own where that stands on a line of its own. */
export interface Addition {
  /** Written for the indentation that it is given. */
  readonly write: (indent: string) => string;
  /** A comma parts neighbours here; where it does not, a line end does. */
  readonly comma: boolean;
}

/** Puts something behind the last of its kind, which stands between `start` and `end`. */
export function insertAfter(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { write, comma }: Addition,
): Splice[] {
  const indent = indentAt(text, start);
  const next = skip(text, end);
  const trailing = comma && text[next] === ',';
  const from = trailing ? next + 1 : end;
  const line = lineEndAt(text, from);
  const body = write(indent);
  // A comment behind what was there stays with it.
  const free = /^\s*(?:(?:#|\/\/).*)?$/.test(text.slice(from, line));
  const fresh = trailing ? `${body},` : body;
  if (!free) {
    return comma ? [{ start: from, end: from, text: trailing ? ` ${fresh}` : `, ${fresh}` }] : [];
  }
  const added = { start: line, end: line, text: `\n${indent}${fresh}` };
  return trailing || !comma
    ? [added]
    : line === from
      ? [{ ...added, text: `,${added.text}` }]
      : [added, { start: from, end: from, text: ',' }];
}
