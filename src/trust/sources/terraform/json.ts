import { parseJson } from '../../document/json.js';
import type { Node, Position } from '../../document/node.js';
import type { HclResult } from './hcl/parse.js';
import { parseTemplate } from './hcl/template-text.js';
import type { Hcl, HclAttribute, HclBlock, HclBody } from './hcl/syntax.js';

/** How many labels the blocks at the top of a module have; others are of no use here. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  variable: 1,
  module: 1,
  locals: 0,
};
/** What is a block, and not an attribute, within a policy document. */
const NESTED: Readonly<Record<string, number>> = {
  statement: 0,
  principals: 0,
  not_principals: 0,
  condition: 0,
  dynamic: 1,
};

/**
 * Reads Terraform's JSON syntax into the shape that its own syntax is read into. A text in it is a
 * template, as between quotes.
 * @see https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function parseTerraformJson(text: string): HclResult {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  return { ok: true, body: { attributes: [], blocks: blocksIn(parsed.node, LABELS) } };
}

/** Reads `terraform.tfvars.json`, where texts stand for themselves. */
export function parseVariablesJson(text: string): HclResult {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const entries = parsed.node.kind === 'object' ? parsed.node.entries : [];
  const attributes = entries.map(
    ({ key, value, at }): HclAttribute => ({ name: key, value: valueOf(value, literal), at }),
  );
  return { ok: true, body: { attributes, blocks: [] } };
}

function blocksIn(node: Node, labels: Readonly<Record<string, number>>): HclBlock[] {
  if (node.kind === 'array') return node.items.flatMap((item) => blocksIn(item, labels));
  if (node.kind !== 'object') return [];
  return node.entries.flatMap(({ key, value, at }) =>
    Object.hasOwn(labels, key) ? blocksOf(key, [], labels[key] ?? 0, value, at) : [],
  );
}

/** Several blocks of a type stand in a list, or as the keys of an object for each label. */
function blocksOf(
  type: string,
  labels: readonly string[],
  missing: number,
  node: Node,
  at: Position,
): HclBlock[] {
  if (node.kind === 'array') {
    return node.items.flatMap((item) => blocksOf(type, labels, missing, item, item.at));
  }
  if (node.kind !== 'object') return [];
  if (missing > 0) {
    return node.entries.flatMap((entry) =>
      blocksOf(type, [...labels, entry.key], missing - 1, entry.value, entry.at),
    );
  }
  return [{ type, labels, body: bodyOf(type, labels, node), at }];
}

function bodyOf(type: string, labels: readonly string[], node: Node): HclBody {
  const entries = node.kind === 'object' ? node.entries : [];
  const document =
    Object.hasOwn(NESTED, type) || (type === 'data' && labels[0] === 'aws_iam_policy_document');
  const nested = document ? NESTED : {};
  // A variable's default is not worked out: it stands for itself.
  const write = type === 'variable' ? literal : template;
  return {
    attributes: entries
      .filter(({ key }) => !Object.hasOwn(nested, key) && key !== '//')
      .map(({ key, value, at }) => ({ name: key, value: valueOf(value, write), at })),
    blocks: blocksIn(node, nested),
  };
}

type Write = (text: string, at: Position) => Hcl;

const literal: Write = (text, at) => ({ kind: 'string', text, at });

const template: Write = (text, at) => parseTemplate(text, at);

function valueOf(node: Node, write: Write): Hcl {
  const { at } = node;
  switch (node.kind) {
    case 'string':
      return write(node.text, at);
    case 'number':
    case 'boolean':
      return { kind: node.kind, text: node.text, at };
    case 'null':
      return { kind: 'null', at };
    case 'array':
      return { kind: 'tuple', items: node.items.map((item) => valueOf(item, write)), at };
    case 'object':
      return {
        kind: 'object',
        entries: node.entries.map(({ key, value, at: keyAt }) => ({
          key: write(key, keyAt),
          value: valueOf(value, write),
        })),
        at,
      };
    case 'unresolved':
      return { kind: 'opaque', source: 'a value', at };
  }
}
