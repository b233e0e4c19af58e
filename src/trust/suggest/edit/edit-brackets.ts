import type { Change } from '../change.js';
import { editValue } from './edit-value.js';
import { insertAfter } from './insert.js';
import { scanValue } from './scan.js';
import { indentAt, type Span, type Splice, spanUnder } from './span.js';
import { HCL_STYLE, JSON_STYLE, type Style, TERRAFORM_JSON_STYLE } from './style.js';

/** Edits a policy between brackets: JSON, Terraform's `jsonencode` and heredocs. */
export function editBrackets(
  text: string,
  offset: number,
  terraform: boolean,
  change: Change,
): Splice[] | null {
  const root = scanValue(text, offset);
  if (root?.kind !== 'object') return null;
  // A policy in one line is replaced as a whole by any edit of its line.
  if (!text.slice(root.start, root.end).includes('\n')) return null;
  const entries = root.entries.filter(({ key }) => key === 'Statement');
  const [entry, ...more] = entries;
  if (entry === undefined || more.length > 0) return null;
  const style = !terraform
    ? JSON_STYLE
    : entry.separator === '='
      ? HCL_STYLE
      : TERRAFORM_JSON_STYLE;
  const list = spanUnder(root, 'Statement');
  if (list === undefined) return null;
  return change.kind === 'edit'
    ? editStatement(text, list, change, style)
    : appendTo(text, list, change.statement, style);
}

function editStatement(
  text: string,
  list: Span,
  { index, old, fresh }: Extract<Change, { kind: 'edit' }>,
  style: Style,
): Splice[] | null {
  const item = list.kind === 'array' ? list.items[index] : index === 0 ? list : undefined;
  return item === undefined ? null : editValue(text, item, old, fresh, style);
}

/** Puts one more statement behind the last; of a lone statement it makes a list. */
export function appendTo(
  text: string,
  list: Span,
  statement: Extract<Change, { kind: 'append' }>['statement'],
  style: Style,
): Splice[] | null {
  const write = (indent: string) => style.value(statement, indent);
  if (list.kind === 'object') {
    const written = `, ${write(indentAt(text, list.start))}]`;
    return [
      { start: list.start, end: list.start, text: '[' },
      { start: list.end, end: list.end, text: written },
    ];
  }
  if (list.kind !== 'array') return null;
  const last = list.items.at(-1);
  if (last !== undefined) return insertAfter(text, last, { write, comma: true });
  const indent = indentAt(text, list.start);
  const written = `[\n${indent}  ${write(`${indent}  `)}\n${indent}]`;
  return /^\[\s*\]$/.test(text.slice(list.start, list.end))
    ? [{ start: list.start, end: list.end, text: written }]
    : null;
}
