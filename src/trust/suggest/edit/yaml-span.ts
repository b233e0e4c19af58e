import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span, SpanEntry } from './span.js';

/** The statements of a policy in a YAML file. */
export interface YamlStatements {
  /** The list, or the one statement that stands in its place. */
  readonly list: YAMLMap | YAMLSeq;
  /** Null where no list but one statement is given. */
  readonly items: readonly YAMLMap[] | null;
}

/** The statements of the policy whose first key stands at `offset`; null where they are not found. */
export function yamlStatements(text: string, offset: number): YamlStatements | null {
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
  });
  let found: YamlStatements | null = null;
  visit(document, {
    Map(_, map) {
      if (map.range?.[0] !== offset || isShared(map)) return undefined;
      const pairs = map.items.filter(({ key }) => isScalar(key) && key.value === 'Statement');
      const [pair, ...more] = pairs;
      if (more.length === 0) found = statementsIn(pair?.value);
      return visit.BREAK;
    },
  });
  return found;
}

function statementsIn(list: unknown): YamlStatements | null {
  if (isMap(list)) return isShared(list) ? null : { list, items: null };
  if (!isSeq(list) || isShared(list)) return null;
  const items = list.items.filter((item) => isMap(item));
  return items.length === list.items.length && items.length > 0 ? { list, items } : null;
}

/** Where the parts of a block stand; null where a part is shared, tagged or no text. */
export function yamlSpan(text: string, node: unknown): Span | null {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [];
    if (start === undefined || end === undefined || isShared(node)) return null;
    return { kind: 'scalar', start, end };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => yamlSpan(text, item));
    const known = items.filter((item) => item !== null);
    const [first] = known;
    const last = known.at(-1);
    if (known.length < items.length || first === undefined || last === undefined) return null;
    if (isShared(node)) return null;
    // A list in lines is put between brackets when it changes.
    const [start = first.start, end = last.end] = node.flow === true ? (node.range ?? []) : [];
    return {
      kind: 'array',
      start: node.flow === true ? start : dashOf(text, start),
      end,
      items: known,
    };
  }
  if (!isMap(node) || isShared(node)) return null;
  const entries = node.items.map((pair): SpanEntry | null => {
    if (!isPair(pair) || !isScalar(pair.key) || typeof pair.key.value !== 'string') return null;
    const value = yamlSpan(text, pair.value) ?? opaque(text, pair.value);
    const start = pair.key.range?.[0];
    if (value === null || start === undefined) return null;
    return { key: pair.key.value, start, separator: ':', value };
  });
  const known = entries.filter((entry) => entry !== null);
  const [first] = known;
  const last = known.at(-1);
  if (known.length < entries.length || first === undefined || last === undefined) return null;
  const end = node.flow === true ? (node.range?.[1] ?? last.value.end) : last.value.end;
  return { kind: 'object', start: first.start, end, entries: known };
}

/** What is not looked into: its text ends before the blanks and comments behind it. */
function opaque(text: string, node: unknown): Span | null {
  const [start, end] = (node as { readonly range?: readonly number[] } | null)?.range ?? [];
  if (start === undefined || end === undefined) return null;
  const lines = text.slice(start, end).split('\n');
  while (lines.length > 1 && /^\s*(?:#.*)?$/.test(lines.at(-1) ?? '')) lines.pop();
  const written = lines.join('\n').trimEnd();
  // A tag or an anchor stands before it, so that it is no literal that could be replaced.
  return { kind: 'object', start, end: start + written.length, entries: [] };
}

function dashOf(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const dash = text.indexOf('-', line);
  return dash === -1 || dash > start ? start : dash;
}

function isShared(node: {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
}) {
  return node.anchor !== undefined || (node.tag !== undefined && /^![A-Za-z]/.test(node.tag));
}
