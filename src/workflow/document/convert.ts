import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node as YamlNode,
  type Scalar,
} from 'yaml';
import type { Entry, Node, Place, Style, Text } from './node.js';

/** What the conversion of one file rests on. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly counter: LineCounter;
  /** The most nodes, aliases written out. */
  readonly most: number;
}

type ConversionFault =
  | { readonly is: 'too-many-nodes' }
  | { readonly is: 'alias-of-itself'; readonly line: number }
  | { readonly is: 'alias-without-anchor'; readonly line: number };

type Conversion =
  | { readonly kind: 'converted'; readonly node: Node }
  | { readonly kind: 'failed'; readonly cause: ConversionFault };

/** Ends a conversion from wherever it stands. */
class Stop extends Error {
  constructor(readonly fault: ConversionFault) {
    super(fault.is);
  }
}

const STYLES: Readonly<Record<string, Style>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** Makes plain nodes of what the parser composed. An alias becomes the very node of its anchor. */
export function convert(root: YamlNode, source: Source): Conversion {
  // The last anchor of a name before the alias counts; `null` while it is being read.
  const anchors = new Map<string, Node | null>();
  const placeOf = (offset: number): Place => {
    const { line, col } = source.counter.linePos(offset);
    return { path: source.path, line, column: col };
  };

  const read = (node: unknown, around: Place): Node => {
    if (isAlias(node)) {
      const { line } = placeOf(node.range?.[0] ?? 0);
      const found = anchors.get(node.source);
      if (found === null) throw new Stop({ is: 'alias-of-itself', line });
      if (found === undefined) throw new Stop({ is: 'alias-without-anchor', line });
      return found;
    }
    const { anchor, range } = (node ?? {}) as { anchor?: string; range?: readonly number[] };
    if (anchor !== undefined) anchors.set(anchor, null);
    const made = make(node, range?.[0] === undefined ? around : placeOf(range[0]));
    if (made.size > source.most) throw new Stop({ is: 'too-many-nodes' });
    if (anchor !== undefined) anchors.set(anchor, made);
    return made;
  };

  const make = (node: unknown, at: Place): Node => {
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }): Entry => {
        const name = read(key, at);
        // The key itself may be an alias too.
        const written = name.at;
        const inner = read(value, written);
        return {
          key: name.is === 'text' ? name.value : '',
          at: isAlias(value) ? inner.at : written,
          written,
          value: inner,
        };
      });
      return { is: 'table', at, entries, size: 1 + sum(entries.map(({ value }) => value.size)) };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => read(item, at));
      return { is: 'list', at, items, size: 1 + sum(items.map(({ size }) => size)) };
    }
    return isScalar(node) ? textOf(node, at) : { ...EMPTY, at };
  };

  const textOf = (node: Scalar, at: Place): Text => {
    const [from, to] = node.range ?? [0, 0];
    const style = STYLES[node.type ?? ''] ?? 'plain';
    // The failsafe schema makes no other values than texts and nothing.
    const value = typeof node.value === 'string' ? node.value : '';
    return { is: 'text', value, style, at, source: source.text.slice(from, to), size: 1 };
  };

  try {
    return { kind: 'converted', node: read(root, placeOf(0)) };
  } catch (error) {
    if (error instanceof Stop) return { kind: 'failed', cause: error.fault };
    throw error;
  }
}

const EMPTY = { is: 'text', value: '', style: 'plain', source: '', size: 1 } as const;

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
