import { hasInvisible } from '../../report/invisible.js';
import { readDocument } from '../document/read.js';
import type { Edit } from './cause.js';

const CONTEXT = 2;
const LONGEST_LINE = 300;

/**
 * An edit of a file as a diff that `git apply` takes; null where it would not leave the file YAML, or
 * where a line around it could not be shown as it is.
 */
export function diffOf(text: string, edit: Edit): string | null {
  const lines = text.split('\n');
  const { path, line, column } = edit.at;
  const old = lines[line - 1];
  if (old === undefined || !isSafePath(path)) return null;
  const made = edit.is === 'replace' ? replaced(old, edit) : inserted(old, column, edit.lines);
  if (made === null) return null;
  const after = [...lines.slice(0, line - 1), ...made, ...lines.slice(line)];
  if (readDocument(path, after.join('\n')).kind !== 'read') return null;
  const from = Math.max(0, line - 1 - CONTEXT);
  // Behind the last line break there is no line.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const to = Math.min(count, line + CONTEXT);
  const isAtEnd = to === lines.length;
  const before = lines.slice(from, line - 1);
  const behind = lines.slice(line, to);
  const [first, ...rest] = made;
  const kept = first === old;
  const shown = [
    ...before.map((one) => ` ${one}`),
    ...(kept ? [` ${old}`] : [`-${old}`]),
    ...(kept ? rest : made).map((one) => `+${one}`),
    ...behind.map((one) => ` ${one}`),
  ];
  if (isAtEnd || shown.some((one) => hasInvisible(one) || one.length > LONGEST_LINE)) return null;
  const was = before.length + 1 + behind.length;
  const is = was - 1 + made.length;
  const head = [`--- a/${path}`, `+++ b/${path}`, `@@ -${from + 1},${was} +${from + 1},${is} @@`];
  return `${[...head, ...shown].join('\n')}\n`;
}

function replaced(
  old: string,
  { from, to, at }: Extract<Edit, { is: 'replace' }>,
): readonly string[] | null {
  // A text of several lines begins before this one.
  const start = old.indexOf(from, at.column - 1);
  const index = start >= 0 ? start : old.indexOf(from);
  if (from === '' || index < 0 || to.includes('\n')) return null;
  return [`${old.slice(0, index)}${to}${old.slice(index + from.length)}`];
}

function inserted(old: string, column: number, added: readonly string[]): readonly string[] | null {
  const indent = ' '.repeat(column - 1);
  const isOwnLine = old.startsWith(indent) && /^[\w"'-]/.test(old.slice(column - 1));
  if (!isOwnLine || /[{}[\]]\s*$/.test(old.replace(/\$\{\{.*?\}\}/g, 'x'))) return null;
  return [old, ...added.map((line) => `${indent}${line}`)];
}

function isSafePath(path: string): boolean {
  return /^[\w./-]+$/.test(path);
}
