/** Where something stands: the file as the checkout names it, and 1-based line and column. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What every node of a file has. */
interface Based {
  readonly at: Place;
  /** How many nodes it is once every alias in it is written out. */
  readonly size: number;
}

/** How a text is written, which tells its value from its source. */
export type Style = 'plain' | 'single' | 'double' | 'block';

/** A scalar: numbers, flags and nothing at all are texts as they are written. */
export interface Text extends Based {
  readonly is: 'text';
  readonly value: string;
  readonly style: Style;
  /** As it stands in the file, quotes, header and indents included. */
  readonly source: string;
}

export interface List extends Based {
  readonly is: 'list';
  readonly items: readonly Node[];
}

/** One key with its value. */
export interface Entry {
  readonly key: string;
  /** Where the key stands; of an alias' value, where its anchor stands. */
  readonly at: Place;
  /** Where the key stands, of an alias too. */
  readonly written: Place;
  readonly value: Node;
}

/** A mapping, in the order of its keys. */
export interface Table extends Based {
  readonly is: 'table';
  readonly entries: readonly Entry[];
}

/** A file's content as plain data that knows its lines. An alias is the node that it names. */
export type Node = Text | List | Table;

/** The entry under a key; a key that is there twice counts the last time, as parsers have it. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.is === 'table' ? node.entries.findLast((entry) => entry.key === key) : undefined;
}

/** The value below keys, one after the other. */
export function valueAt(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let found = node;
  for (const key of keys) found = entryOf(found, key)?.value;
  return found;
}

/** The text below keys, or undefined where there is none or something else. */
export function textAt(node: Node | undefined, ...keys: readonly string[]): string | undefined {
  const found = valueAt(node, ...keys);
  return found?.is === 'text' ? found.value : undefined;
}

/** The entries of a mapping; none of anything else. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.is === 'table' ? node.entries : [];
}

/** The items of a list; none of anything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.is === 'list' ? node.items : [];
}
