import { isObject, type Plain } from '../document.js';
import { insertAfter } from './insert.js';
import type { Span, SpanEntry, Splice } from './span.js';
import { indentAt } from './span.js';
import type { Style } from './style.js';

/**
 * Turns one value into another where it stands, touching only what differs. Null where a part that
 * differs is computed, or cannot be told apart from what must stay.
 */
export function editValue(
  text: string,
  span: Span,
  old: Plain,
  fresh: Plain,
  style: Style,
): Splice[] | null {
  if (same(old, fresh)) return [];
  if (span.kind === 'object' && isObject(old) && isObject(fresh)) {
    return editObject(text, span.entries, old, fresh, style);
  }
  if (isObject(old) || isObject(fresh) || !isLiteral(text, span)) return null;
  return [
    { start: span.start, end: span.end, text: style.value(fresh, indentAt(text, span.start)) },
  ];
}

function editObject(
  text: string,
  entries: readonly SpanEntry[],
  old: Readonly<Record<string, Plain>>,
  fresh: Readonly<Record<string, Plain>>,
  style: Style,
): Splice[] | null {
  const names = entries.map(({ key }) => key);
  if (new Set(names).size < names.length || names.includes(null)) return null;
  if (Object.keys(old).some((key) => !names.includes(key))) return null;
  const splices: Splice[] = [];
  for (const [index, { key, start, value }] of entries.entries()) {
    const name = key ?? '';
    const [before, after] = [old[name], fresh[name]];
    if (before === undefined) return null;
    if (after !== undefined) {
      const inner = editValue(text, value, before, after, style);
      if (inner === null) return null;
      splices.push(...inner);
      continue;
    }
    const next = entries[index + 1];
    const previous = entries[index - 1];
    if (next !== undefined) splices.push({ start, end: next.start, text: '' });
    // The one before goes as well: its comma, or its line end, would be taken away twice.
    else if (previous === undefined || !Object.hasOwn(fresh, previous.key ?? '')) return null;
    else splices.push({ start: previous.value.end, end: value.end, text: '' });
  }
  const added = Object.entries(fresh).filter(([key]) => !Object.hasOwn(old, key));
  const last = entries.at(-1);
  if (added.length === 0) return splices;
  if (last === undefined) return null;
  const comma = style.comma ? ',' : '';
  const written = insertAfter(
    text,
    { start: last.start, end: last.value.end },
    {
      comma: style.comma,
      write: (indent) =>
        added.map(([key, value]) => style.entry(key, value, indent)).join(`${comma}\n${indent}`),
    },
  );
  return written.length === 0 ? null : [...splices, ...written];
}

/** Texts as they are, between double quotes: no reference, no function, no gap. */
function isLiteral(text: string, span: Span): boolean {
  if (span.kind === 'object') return false;
  if (span.kind === 'array') return span.items.every((item) => isLiteral(text, item));
  const raw = text.slice(span.start, span.end);
  return /^"(?:[^"\\]|\\.)*"$/.test(raw)
    ? !/[$%]\{/.test(raw)
    : /^(?:'[^'\n]*'|[A-Za-z0-9][\w./@:+*?-]*)$/.test(raw) && !/^[a-z_]+\.[a-z_]+/.test(raw);
}

/** Equal, where a list of one is its one item. */
export function same(a: Plain, b: Plain): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  if (isObject(a) && isObject(b)) {
    const [left, right] = [Object.keys(a), Object.keys(b)];
    return (
      left.length === right.length &&
      left.every((key) => Object.hasOwn(b, key) && same(a[key] ?? '', b[key] ?? ''))
    );
  }
  if (isObject(a) || isObject(b)) return false;
  const [left, right] = [listOf(a), listOf(b)];
  return left.length === right.length && left.every((item, at) => same(item, right[at] ?? ''));
}

function listOf(value: Plain): readonly Plain[] {
  return Array.isArray(value) ? (value as readonly Plain[]) : [value];
}
