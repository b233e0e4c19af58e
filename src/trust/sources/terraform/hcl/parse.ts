import { type SyntaxFault, tooLarge } from '../../../document/json.js';
import type { Position } from '../../../document/node.js';
import {
  type Cursor,
  fail,
  HclFault,
  NAME,
  openCursor,
  positionOf,
  skipBlanks,
  take,
  takeMatch,
} from './cursor.js';
import { expression } from './expression.js';
import type { HclAttribute, HclBlock, HclBody } from './syntax.js';
import { quoted } from './template.js';

export type HclResult =
  | { readonly ok: true; readonly body: HclBody }
  | { readonly ok: false; readonly fault: SyntaxFault };

const DEEPEST_BLOCK = 32;
const MOST_ITEMS = 100_000;
/** In UTF-16 units. */
const LONGEST = 1024 * 1024;

/**
 * Parses the part of HCL that trust policies are written in. The parsers on npm are Go compiled to
 * megabytes of WebAssembly or JavaScript, or long abandoned; what is needed here fits in a few
 * hundred lines, with bounds. What is not understood is kept as source text, never guessed.
 * @see https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function parseHcl(text: string): HclResult {
  if (text.length > LONGEST) {
    return { ok: false, fault: tooLarge('the file is longer than a million characters') };
  }
  const cursor = openCursor(text.replace(/^\ufeff/, ''));
  try {
    const parsed = body(cursor, 0);
    if (cursor.index < cursor.text.length) fail(cursor, 'a name is expected');
    return { ok: true, body: parsed };
  } catch (error) {
    if (error instanceof HclFault) {
      return { ok: false, fault: { message: error.message, ...error.at } };
    }
    throw error;
  }
}

function body(cursor: Cursor, depth: number): HclBody {
  if (depth > DEEPEST_BLOCK) fail(cursor, `blocks nest deeper than ${DEEPEST_BLOCK} levels`);
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  for (;;) {
    skipBlanks(cursor, true);
    const at = positionOf(cursor);
    const name = takeMatch(cursor, NAME);
    if (name === undefined) return { attributes, blocks };
    if (attributes.length + blocks.length > MOST_ITEMS) fail(cursor, 'there are too many items');
    skipBlanks(cursor, false);
    if (cursor.text[cursor.index] === '=' && cursor.text[cursor.index + 1] !== '=') {
      cursor.index += 1;
      attributes.push({ name, value: expression(cursor, 0, false), at });
    } else {
      blocks.push(block(cursor, depth, name, at));
    }
  }
}

function block(cursor: Cursor, depth: number, type: string, at: Position): HclBlock {
  const labels: string[] = [];
  for (;;) {
    skipBlanks(cursor, false);
    if (take(cursor, '{')) break;
    if (cursor.text[cursor.index] === '"') {
      const label = quoted(cursor, 0, expression);
      labels.push(label.kind === 'string' ? label.text : '');
      continue;
    }
    const name = takeMatch(cursor, NAME);
    if (name === undefined) fail(cursor, '"=", "{" or a label is expected');
    labels.push(name);
  }
  const inner = body(cursor, depth + 1);
  if (!take(cursor, '}')) fail(cursor, 'a block is never closed');
  return { type, labels, body: inner, at };
}
