import { scanValue, skip, stringEnd } from './scan.js';
import type { Span } from './span.js';

/** A block of Terraform's: `statement { ... }`. */
export interface BlockSpan {
  readonly type: string;
  readonly start: number;
  /** Where the closing bracket stands. */
  readonly close: number;
  readonly attributes: readonly { readonly name: string; readonly value: Span }[];
  readonly blocks: readonly BlockSpan[];
}

const DEEPEST = 8;

/** Finds where the parts of a block stand; null where the text cannot be followed. */
export function scanBlock(text: string, start: number, depth = 0): BlockSpan | null {
  const type = nameAt(text, start);
  if (type === null || depth > DEEPEST) return null;
  let at = skip(text, start + type.length);
  while (text[at] === '"') {
    const end = stringEnd(text, at);
    if (end === null) return null;
    at = skip(text, end);
  }
  if (text[at] !== '{') return null;
  const attributes: { name: string; value: Span }[] = [];
  const blocks: BlockSpan[] = [];
  at = skip(text, at + 1);
  while (text[at] !== '}') {
    const name = nameAt(text, at);
    if (name === null) return null;
    const sign = skip(text, at + name.length);
    if (text[sign] === '=') {
      const value = scanValue(text, sign + 1);
      if (value === null) return null;
      attributes.push({ name, value });
      at = skip(text, value.end);
    } else {
      const block = scanBlock(text, at, depth + 1);
      if (block === null) return null;
      blocks.push(block);
      at = skip(text, block.close + 1);
    }
  }
  return { type, start, close: at, attributes, blocks };
}

function nameAt(text: string, start: number): string | null {
  const name = /[A-Za-z_][\w-]*/y;
  name.lastIndex = start;
  return name.exec(text)?.[0] ?? null;
}
