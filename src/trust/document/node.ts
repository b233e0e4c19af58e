/** A place in a file: both 1-based, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A parsed document that remembers where everything stood and keeps duplicate keys. JSON, YAML and
 * HCL are all read into this shape, so that one reader of policies serves every source.
 */
export type Node =
  | { readonly kind: 'object'; readonly entries: readonly Entry[]; readonly at: Position }
  | { readonly kind: 'array'; readonly items: readonly Node[]; readonly at: Position }
  | { readonly kind: 'string'; readonly text: string; readonly at: Position }
  /** A number or boolean keeps its spelling: policies compare text. */
  | { readonly kind: 'number' | 'boolean'; readonly text: string; readonly at: Position }
  | { readonly kind: 'null'; readonly at: Position }
  /** What the source computes at deploy time and the checkout does not tell, wholly or in part. */
  | { readonly kind: 'unresolved'; readonly pieces: readonly Piece[]; readonly at: Position };

export interface Entry {
  readonly key: string;
  readonly at: Position;
  readonly value: Node;
}

/** Text that is known, or the name of what fills a gap in it (`var.branch`, `Ref Branch`). */
export type Piece = { readonly text: string } | { readonly hole: string };

/** How many characters a document has at the least: its texts, and the marks that hold it together. */
export function weightOf(node: Node): number {
  switch (node.kind) {
    case 'object':
      return node.entries.reduce(
        (sum, { key, value }) => sum + key.length + 4 + weightOf(value),
        2,
      );
    case 'array':
      return node.items.reduce((sum, item) => sum + 1 + weightOf(item), 2);
    case 'string':
      return node.text.length + 2;
    case 'number':
    case 'boolean':
      return node.text.length;
    case 'null':
      return 4;
    case 'unresolved':
      return node.pieces.reduce(
        (sum, piece) => sum + ('text' in piece ? piece.text.length : piece.hole.length),
        2,
      );
  }
}

/** The value of a key's first entry, or undefined. */
export function valueOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'object'
    ? node.entries.find((entry) => entry.key === key)?.value
    : undefined;
}

/** The text of a scalar node, or undefined. */
export function textOf(node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  return node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean'
    ? node.text
    : undefined;
}

/** Keys that stand more than once in an object, each named once. */
export function repeatedKeys(node: Node): string[] {
  if (node.kind !== 'object') return [];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { key } of node.entries) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return [...repeated];
}
