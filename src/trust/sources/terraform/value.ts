import type { Node, Piece } from '../../document/node.js';
import { attributeOf, type Hcl } from './hcl/syntax.js';
import { policyDocument } from './document.js';
import { callFunction } from './functions.js';
import { type Scope, sourceOf } from './scope.js';
import { spend } from '../../work.js';
import { holeNode, lengthOf, merge, piecesOf, spellPieces, textNode } from '../text.js';

const DEEPEST = 40;
/** Working out one value, in steps. */
const VALUE_COST = 30;
/** In UTF-16 units. */
const LONGEST = 200_000;

/**
 * Works an expression out as far as the files tell; the rest stays a gap with a name. References
 * may form a circle, which the depth ends.
 */
export function resolve(value: Hcl, scope: Scope, depth = 0): Node {
  spend(scope.work, VALUE_COST);
  scope.budget.left -= 1;
  if (depth > DEEPEST || scope.budget.left < 0) return holeNode(sourceOf(value), value.at);
  switch (value.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return { kind: value.kind, text: value.text, at: value.at };
    case 'null':
      return { kind: 'null', at: value.at };
    case 'template':
      return template(value, scope, depth);
    case 'tuple':
      return {
        kind: 'array',
        items: value.items.map((item) => resolve(item, scope, depth + 1)),
        at: value.at,
      };
    case 'object':
      return {
        kind: 'object',
        entries: value.entries.map(({ key, value: entry }) => {
          const name = piecesOf(resolve(key, scope, depth + 1)) ?? [{ hole: sourceOf(key) }];
          return { key: spellPieces(name), at: key.at, value: resolve(entry, scope, depth + 1) };
        }),
        at: value.at,
      };
    case 'call':
      return callFunction(value, scope, (arg, within = scope) => resolve(arg, within, depth + 1));
    case 'traversal':
      return reference(value, scope, depth);
    case 'opaque':
      return holeNode(sourceOf(value), value.at);
  }
}

function template(value: Extract<Hcl, { kind: 'template' }>, scope: Scope, depth: number): Node {
  const pieces: Piece[] = [];
  let length = 0;
  for (const part of value.parts) {
    const found: readonly Piece[] =
      typeof part === 'string'
        ? [{ text: part }]
        : (piecesOf(resolve(part, scope, depth + 1)) ?? [{ hole: sourceOf(part) }]);
    for (const piece of found) {
      length += 'text' in piece ? piece.text.length : piece.hole.length;
      if (length > LONGEST) return holeNode('a text that is too long', value.at);
      pieces.push(piece);
    }
  }
  spend(scope.work, length);
  return textNode(merge(pieces), value.at);
}

type Traversal = Extract<Hcl, { kind: 'traversal' }>;

function reference(value: Traversal, scope: Scope, depth: number): Node {
  const { path, at } = value;
  const [first = '', second = '', third = '', fourth = ''] = path;
  const unknown = holeNode(path.join('.'), at);
  if (scope.given !== null) {
    const held = scope.given.get(first);
    return (held === undefined ? null : inside(held, path.slice(1))) ?? unknown;
  }
  if (first === 'path' && second === 'module') return { kind: 'string', text: '.', at };
  const input = first === 'var' ? scope.inputs.get(second) : undefined;
  if (input !== undefined) return inside(input, path.slice(2)) ?? unknown;
  if (first === 'var' || first === 'local') {
    const held = (first === 'var' ? scope.variables : scope.locals).get(second);
    if (held === undefined) return unknown;
    const found = inside(resolve(held, scope, depth + 1), path.slice(2)) ?? unknown;
    const pieces = first === 'var' ? piecesOf(found) : null;
    if (pieces !== null) {
      spend(scope.work, lengthOf(pieces));
      scope.assumed.add(`var.${second} = ${spellPieces(pieces)}`);
    }
    return found;
  }
  if (first === 'data') {
    if (second === 'aws_caller_identity' && fourth === 'account_id') {
      return { kind: 'string', text: scope.role.account, at };
    }
    if (second === 'aws_partition' && fourth === 'partition') {
      return { kind: 'string', text: scope.role.partition, at };
    }
    const placed = scope.blocks.get(`data.${second}.${third}`);
    if (placed === undefined) return unknown;
    if (second === 'aws_iam_policy_document' && fourth === 'json') {
      return policyDocument(placed.block, (one) => resolve(one, scope, depth + 1));
    }
    if (second === 'aws_iam_openid_connect_provider') {
      return provider(attributeOf(placed.block.body, 'url'), fourth, scope, depth, value);
    }
    return unknown;
  }
  const placed = scope.blocks.get(`${first}.${second}`);
  if (placed === undefined) return unknown;
  // A counted resource is named with an index before its attribute.
  const attribute = /^[0-9]+$/.test(third) ? fourth : third;
  if (first === 'aws_iam_openid_connect_provider') {
    return provider(attributeOf(placed.block.body, 'url'), attribute, scope, depth, value);
  }
  const held = attributeOf(placed.block.body, attribute);
  return held === undefined ? unknown : resolve(held, scope, depth + 1);
}

/** The ARN or URL of a provider that the module itself declares or looks up by its URL. */
function provider(
  url: Hcl | undefined,
  attribute: string,
  scope: Scope,
  depth: number,
  asked: Traversal,
): Node {
  const unknown = holeNode(asked.path.join('.'), asked.at);
  const pieces = url === undefined ? null : piecesOf(resolve(url, scope, depth + 1));
  if (pieces === null) return unknown;
  const [head, ...tail] = pieces;
  if (head === undefined || !('text' in head)) return unknown;
  // The provider's ARN and its `url` attribute both go without the scheme.
  const host: Piece[] = [{ text: head.text.replace(/^https:\/\//, '') }, ...tail];
  if (attribute === 'url') return textNode(host, asked.at);
  if (attribute !== 'arn' && attribute !== 'id') return unknown;
  const { partition, account } = scope.role;
  return textNode([{ text: `arn:${partition}:iam::${account}:oidc-provider/` }, ...host], asked.at);
}

/** Follows keys and indices into a resolved value. */
function inside(node: Node, path: readonly string[]): Node | null {
  let current: Node | undefined = node;
  for (const key of path) {
    if (current?.kind === 'object') {
      current = current.entries.find((entry) => entry.key === key)?.value;
    } else if (current?.kind === 'array') current = current.items[Number(key)];
    else return null;
  }
  return current ?? null;
}
