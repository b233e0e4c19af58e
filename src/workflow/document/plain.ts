import type { Node } from './node.js';

/** A node as plain data, every scalar a text; its size was bounded when it was read. */
export function plainOf(node: Node): unknown {
  switch (node.is) {
    case 'text':
      return node.value;
    case 'list':
      return node.items.map(plainOf);
    case 'table':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  }
}
