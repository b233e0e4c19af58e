import type { Node } from './expression.js';
import { Refusal } from './refusal.js';

/** What an expression may come to, so that its automaton stays small and its worst text cheap. */
const LARGEST = {
  /** All that it is made of, when every repeat is written out: `(ab){3}` is six bytes. */
  parts: 250_000,
  /** What repeats alone add to it. */
  copies: 32_768,
} as const;

/** Throws when an expression, written out, is larger than we search for. */
export function refuseTooBig(root: Node): void {
  const { parts, copies } = sizeOf(root);
  if (copies > LARGEST.copies) {
    throw new Refusal(
      'too-big',
      0,
      `its repeats come to more than ${LARGEST.copies} when they are written out`,
    );
  }
  if (parts > LARGEST.parts) {
    throw new Refusal('too-big', 0, `it comes to more than ${LARGEST.parts} parts`);
  }
}

interface Size {
  readonly parts: number;
  readonly copies: number;
}

function sizeOf(node: Node): Size {
  switch (node.kind) {
    case 'sequence':
    case 'choice': {
      let parts = 1;
      let copies = 0;
      for (const part of node.parts) {
        const size = sizeOf(part);
        parts += size.parts;
        copies += size.copies;
      }
      return { parts, copies };
    }
    case 'repeat': {
      const size = sizeOf(node.part);
      const times = Math.max(1, node.max === Number.POSITIVE_INFINITY ? node.min : node.max);
      return {
        parts: times * size.parts + 1,
        copies: size.copies + (times - 1) * size.parts,
      };
    }
    case 'group': {
      const size = sizeOf(node.part);
      return { parts: size.parts + 1, copies: size.copies };
    }
    case 'empty':
    case 'bytes':
    case 'assertion':
      return { parts: 1, copies: 0 };
  }
}
