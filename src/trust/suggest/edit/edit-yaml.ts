import type { Change } from '../change.js';
import type { Plain } from '../document.js';
import { writeYaml } from '../syntax.js';
import { appendTo } from './edit-brackets.js';
import { editValue } from './edit-value.js';
import { insertAfter } from './insert.js';
import { scanValue } from './scan.js';
import type { Splice } from './span.js';
import { JSON_STYLE, YAML_STYLE } from './style.js';
import { yamlSpan, yamlStatements } from './yaml-span.js';

/** Edits the policy of a YAML file whose first key stands at `offset`. */
export function editYaml(text: string, offset: number, change: Change): Splice[] | null {
  const found = yamlStatements(text, offset);
  if (found === null) return null;
  const { list, items } = found;
  if (change.kind === 'edit') {
    const item = items === null ? (change.index === 0 ? list : undefined) : items[change.index];
    if (item === undefined) return null;
    if (item.flow === true) {
      const span = scanValue(text, item.range?.[0] ?? 0);
      return span === null ? null : editValue(text, span, change.old, change.fresh, JSON_STYLE);
    }
    const span = yamlSpan(text, item);
    return span === null ? null : editValue(text, span, change.old, change.fresh, YAML_STYLE);
  }
  if (list.flow === true) {
    const span = scanValue(text, list.range?.[0] ?? 0);
    return span === null ? null : appendTo(text, span, change.statement, JSON_STYLE);
  }
  if (items === null) return listOfTwo(text, list, change.statement);
  const last = items.at(-1);
  const span = last === undefined ? null : yamlSpan(text, last);
  if (span === null) return null;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const dash = /^([ ]*)-[ ]+$/.exec(text.slice(line, span.start));
  if (dash === null) return null;
  const start = line + (dash[1]?.length ?? 0);
  return itemBehind(text, { start, end: span.end }, change.statement);
}

/**
 * Makes a list of a lone statement. Its dash takes the place of two blanks before the first key, so
 * that no other line moves.
 */
function listOfTwo(text: string, map: unknown, statement: Plain): Splice[] | null {
  const span = yamlSpan(text, map);
  if (span === null) return null;
  const start = span.start - 2;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  if (start < line || !/^[ ]*$/.test(text.slice(line, span.start))) return null;
  return [
    { start, end: span.start, text: '- ' },
    ...itemBehind(text, { start, end: span.end }, statement),
  ];
}

function itemBehind(
  text: string,
  last: { readonly start: number; readonly end: number },
  statement: Plain,
): Splice[] {
  return insertAfter(text, last, {
    comma: false,
    write: (indent) => `- ${writeYaml(statement, `${indent}  `).slice(indent.length + 2)}`,
  });
}
