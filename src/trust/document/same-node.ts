import type { Node } from './node.js';

/** Whether two documents say the same, wherever their parts stand. */
export function sameNode(a: Node, b: Node): boolean {
  if (a.kind === 'object' && b.kind === 'object') {
    return (
      a.entries.length === b.entries.length &&
      a.entries.every((entry, at) => {
        const other = b.entries[at];
        return other !== undefined && entry.key === other.key && sameNode(entry.value, other.value);
      })
    );
  }
  if (a.kind === 'array' && b.kind === 'array') {
    return (
      a.items.length === b.items.length &&
      a.items.every((item, at) => {
        const other = b.items[at];
        return other !== undefined && sameNode(item, other);
      })
    );
  }
  if (a.kind === 'unresolved' && b.kind === 'unresolved') {
    return JSON.stringify(a.pieces) === JSON.stringify(b.pieces);
  }
  if (a.kind === 'null' || b.kind === 'null') return a.kind === b.kind;
  return 'text' in a && 'text' in b && a.kind === b.kind && a.text === b.text;
}
