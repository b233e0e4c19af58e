import type { Node, Piece } from '../../document/node.js';
import type { Hcl } from './hcl/syntax.js';
import { parseTemplate } from './hcl/template-text.js';
import { pathFrom, type Scope, sourceOf } from './scope.js';
import { spend, type Work } from '../../work.js';
import { holeNode, lengthOf, merge, piecesOf, spellPieces, textNode } from '../text.js';

type Call = Extract<Hcl, { kind: 'call' }>;

/**
 * The functions that trust policies are put together with; a call of any other is a gap.
 * @see https://developer.hashicorp.com/terraform/language/functions
 */
export function callFunction(
  call: Call,
  scope: Scope,
  resolve: (value: Hcl, within?: Scope) => Node,
): Node {
  const { name, args, at } = call;
  const unknown = holeNode(sourceOf(call), at);
  const [first, second, third] = args;
  const one = first === undefined ? unknown : resolve(first);
  const text = (value: Hcl | undefined) => {
    const pieces = value === undefined ? null : piecesOf(resolve(value));
    const [only] = pieces ?? [];
    return pieces?.length === 1 && only !== undefined && 'text' in only ? only.text : null;
  };
  switch (name) {
    case 'jsonencode':
    case 'tolist':
    case 'toset':
    case 'tostring':
    case 'compact':
    case 'distinct':
    case 'sensitive':
    case 'nonsensitive':
      return one;
    case 'concat':
    case 'flatten':
      return concatenated(
        args.map((arg) => resolve(arg)),
        unknown,
        scope.work,
      );
    case 'replace': {
      const [from, to] = [text(second), text(third)];
      if (from === null || to === null || from.startsWith('/')) return unknown;
      return mapText(one, unknown, scope.work, (part) => {
        const parts = part.split(from);
        spend(scope.work, parts.length * (1 + to.length));
        return parts.join(to);
      });
    }
    case 'trimprefix': {
      const prefix = text(second);
      if (prefix === null) return unknown;
      return mapText(one, unknown, scope.work, (part, index) =>
        index === 0 && part.startsWith(prefix) ? part.slice(prefix.length) : part,
      );
    }
    case 'lower':
      return mapText(one, unknown, scope.work, (part) => part.toLowerCase());
    case 'format':
      return formatted(
        text(first),
        args.slice(1).map((arg) => resolve(arg)),
        unknown,
        scope.work,
      );
    case 'join':
      return second === undefined
        ? unknown
        : joined(text(first), resolve(second), unknown, scope.work);
    case 'file':
      return fileText(text(first), scope, unknown);
    case 'templatefile': {
      const values = second === undefined ? unknown : resolve(second);
      const found = fileText(text(first), scope, unknown);
      if (found.kind !== 'string' || values.kind !== 'object') return unknown;
      // A template sees the values that it is given, and nothing of the module.
      spend(scope.work, 2 * found.text.length);
      const given = new Map(values.entries.map(({ key, value }) => [key, value]));
      return resolve(parseTemplate(found.text, found.at, true), { ...scope, given });
    }
    default:
      return unknown;
  }
}

function mapText(
  node: Node,
  unknown: Node,
  work: Work,
  change: (part: string, index: number) => string,
): Node {
  const pieces = piecesOf(node);
  if (pieces === null) return unknown;
  spend(work, lengthOf(pieces));
  return textNode(
    pieces.map((piece, index) => ('text' in piece ? { text: change(piece.text, index) } : piece)),
    node.at,
  );
}

/** Copying one item of a list, in steps. */
const ITEM_COST = 10;

function concatenated(lists: readonly Node[], unknown: Node, work: Work): Node {
  const items = lists.flatMap((list) => {
    if (list.kind !== 'array') return [list];
    spend(
      work,
      list.items.reduce((sum, item) => sum + ITEM_COST * countOf(item), 1),
    );
    return list.items;
  });
  return {
    kind: 'array',
    items: items.flatMap((item) => (item.kind === 'array' ? item.items : [item])),
    at: unknown.at,
  };
}

function countOf(node: Node): number {
  return node.kind === 'array' ? 1 + node.items.length : 1;
}

function formatted(
  template: string | null,
  values: readonly Node[],
  unknown: Node,
  work: Work,
): Node {
  if (template === null) return unknown;
  const parts = template.split(/(%[a-z%])/);
  let next = 0;
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (part === '%%') pieces.push({ text: '%' });
    else if (part === '%s' || part === '%d' || part === '%v') {
      const value = values[next];
      next += 1;
      const filled = value === undefined ? null : piecesOf(value);
      if (filled === null) return unknown;
      pieces.push(...filled);
    } else if (/^%[a-z]$/.test(part)) return unknown;
    else pieces.push({ text: part });
  }
  spend(work, lengthOf(pieces));
  return textNode(merge(pieces), unknown.at);
}

function joined(separator: string | null, list: Node, unknown: Node, work: Work): Node {
  if (separator === null || list.kind !== 'array') return unknown;
  const pieces: Piece[] = [];
  for (const [index, item] of list.items.entries()) {
    const filled = piecesOf(item);
    if (filled === null) return unknown;
    if (index > 0) pieces.push({ text: separator });
    for (const piece of filled) pieces.push(piece);
  }
  spend(work, lengthOf(pieces));
  return textNode(merge(pieces), unknown.at);
}

/** `path.module` stays a gap while it is worked out; here it is the module's folder. */
function fileText(name: string | null, scope: Scope, unknown: Node): Node {
  const pieces = unknown.kind === 'unresolved' ? unknown.pieces : [];
  if (name === null) return holeNode(spellPieces(pieces), unknown.at);
  const text = scope.files.get(pathFrom(scope.folder, name));
  return text === undefined
    ? holeNode(`file(${name})`, unknown.at)
    : { kind: 'string', text, at: { line: 1, column: 1 } };
}
