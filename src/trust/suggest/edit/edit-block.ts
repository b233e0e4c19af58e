import { quoteHcl } from '../../../report/quoting.js';
import type { Change } from '../change.js';
import { isObject, type Plain } from '../document.js';
import { type BlockSpan, scanBlock } from './body.js';
import { same } from './edit-value.js';
import { plainString } from './scan.js';
import { indentAt, lineEndAt, type Splice } from './span.js';

/** Edits a `data "aws_iam_policy_document"` that begins at `offset`. */
export function editBlock(text: string, offset: number, change: Change): Splice[] | null {
  const data = scanBlock(text, offset);
  if (data?.type !== 'data') return null;
  if (change.kind === 'edit') {
    const block = data.blocks[change.index];
    return block?.type === 'statement' ? editStatement(text, block, change) : null;
  }
  const last = data.blocks.findLast(({ type }) => type === 'statement');
  if (last === undefined) return null;
  const indent = indentAt(text, last.start);
  const written = writeStatementBlock(change.statement, indent);
  return written === null ? null : behind(text, last, `\n\n${indent}${written}`);
}

/** A statement as that data source has it, the first line without its indentation. */
export function writeStatementBlock(statement: Plain, indent: string): string | null {
  if (!isObject(statement)) return null;
  const { Sid, Effect = 'Allow', Principal, Action, Condition = {}, ...rest } = statement;
  if (Principal === undefined || Action === undefined || Object.keys(rest).length > 0) return null;
  if (!isObject(Principal) || !isObject(Condition)) return null;
  const list = (value: Plain) => inLine(Array.isArray(value) ? value : [value]);
  const lines = [
    ...(Sid === undefined ? [] : [`  sid     = ${inLine(Sid)}`]),
    `  effect  = ${inLine(Effect)}`,
    `  actions = ${list(Action)}`,
    ...Object.entries(Principal).flatMap(([type, value]) => [
      '',
      '  principals {',
      `    type        = ${inLine(type)}`,
      `    identifiers = ${list(value)}`,
      '  }',
    ]),
    ...conditionsOf(Condition).flatMap(({ test, variable, values }) => [
      '',
      ...writeCondition(test, variable, values).map((line) => `  ${line}`),
    ]),
  ];
  const body = lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
  return `statement {\n${body}\n${indent}}`;
}

interface Compared {
  readonly test: string;
  readonly variable: string;
  readonly values: Plain;
}

function conditionsOf(condition: Readonly<Record<string, Plain>>): Compared[] {
  return Object.entries(condition).flatMap(([test, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([variable, values]) => ({ test, variable, values }))
      : [],
  );
}

function writeCondition(test: string, variable: string, values: Plain): string[] {
  return [
    'condition {',
    `  test     = ${inLine(test)}`,
    `  variable = ${inLine(variable)}`,
    `  values   = ${inLine(Array.isArray(values) ? values : [values])}`,
    '}',
  ];
}

/** Policy variables are written `&{...}` in this data source. */
function inLine(value: Plain): string {
  if (typeof value !== 'string') {
    const items = Array.isArray(value) ? (value as readonly Plain[]).map(inLine) : [];
    return `[${items.join(', ')}]`;
  }
  return quoteHcl(value.replaceAll('${', '&{'));
}

function editStatement(
  text: string,
  block: BlockSpan,
  { old, fresh }: Extract<Change, { kind: 'edit' }>,
): Splice[] | null {
  if (!isObject(old) || !isObject(fresh)) return null;
  const { Condition: before = {}, ...others } = old;
  const { Condition: after = {}, ...kept } = fresh;
  if (!same(others, kept) || !isObject(before) || !isObject(after)) return null;
  const blocks = block.blocks.filter(({ type }) => type === 'condition');
  const [had, wants] = [conditionsOf(before), conditionsOf(after)];
  if (had.length !== blocks.length) return null;
  const splices: Splice[] = [];
  for (const [index, { test, variable, values }] of had.entries()) {
    const written = blocks.filter(
      (one) => read(text, one, 'test') === test && read(text, one, 'variable') === variable,
    );
    const [condition, ...more] = written;
    if (condition === undefined || more.length > 0) return null;
    const next = wants.find((one) => one.test === test && one.variable === variable);
    if (next !== undefined && same(next.values, values)) continue;
    const span = condition.attributes.find(({ name }) => name === 'values')?.value;
    if (span === undefined || (next === undefined && had.length - 1 === index)) return null;
    if (next === undefined) {
      const start = text.lastIndexOf('\n', condition.start) + 1;
      const end = text.indexOf('\n', condition.close) + 1;
      if (end === 0 || text.slice(start, condition.start).trim() !== '') return null;
      if (text.slice(condition.close + 1, end).trim() !== '') return null;
      splices.push({ start, end, text: '' });
      continue;
    }
    if (span.kind !== 'array') return null;
    const raw = span.items.map(({ start, end }) => plainString(text.slice(start, end)));
    if (raw.includes(null)) return null;
    const list = Array.isArray(next.values) ? next.values : [next.values];
    splices.push({ start: span.start, end: span.end, text: inLine(list) });
  }
  const added = wants.filter(
    ({ test, variable }) => !had.some((one) => one.test === test && one.variable === variable),
  );
  const last = blocks.at(-1);
  if (added.length === 0) return splices;
  if (last === undefined) return null;
  const indent = indentAt(text, last.start);
  const body = added
    .map(({ test, variable, values }) =>
      writeCondition(test, variable, values)
        .map((line) => `\n${indent}${line}`)
        .join(''),
    )
    .join('');
  const inserted = behind(text, last, body);
  return inserted === null ? null : [...splices, ...inserted];
}

function read(text: string, block: BlockSpan, name: string): string | null {
  const span = block.attributes.find((one) => one.name === name)?.value;
  return span === undefined ? null : plainString(text.slice(span.start, span.end));
}

function behind(text: string, block: BlockSpan, body: string): Splice[] | null {
  const line = lineEndAt(text, block.close + 1);
  if (!/^\s*(?:(?:#|\/\/).*)?$/.test(text.slice(block.close + 1, line))) return null;
  return [{ start: line, end: line, text: body }];
}
