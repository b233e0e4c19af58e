import type { Node } from '../../document/node.js';
import { attributeOf, type Hcl, type HclBlock, type HclBody } from './hcl/syntax.js';
import { holeNode, objectNode, piecesOf, textNode } from '../text.js';

type Resolve = (value: Hcl) => Node;

/**
 * The policy that a `data "aws_iam_policy_document"` renders.
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument({ body, at }: HclBlock, resolve: Resolve): Node {
  const version = attributeOf(body, 'version');
  const statements = body.blocks.map((block): Node => {
    if (block.type === 'statement') return statement(block, resolve);
    return holeNode(`${block.type} "${block.labels[0] ?? ''}"`, block.at);
  });
  const merged = [
    'source_policy_documents',
    'override_policy_documents',
    'source_json',
    'override_json',
  ]
    .filter((name) => attributeOf(body, name) !== undefined)
    .map((name) => holeNode(name, attributeOf(body, name)?.at ?? at));
  return objectNode(
    [
      [
        'Version',
        version === undefined ? { kind: 'string', text: '2012-10-17', at } : resolve(version),
      ],
      ['Statement', { kind: 'array', items: [...statements, ...merged], at }],
    ],
    at,
  );
}

function statement({ body, at }: HclBlock, resolve: Resolve): Node {
  const taken = (name: string) => {
    const value = attributeOf(body, name);
    return value === undefined ? null : withVariables(resolve(value));
  };
  const entries: (readonly [string, Node])[] = [];
  const add = (key: string, value: Node | null) => {
    if (value !== null && value.kind !== 'null') entries.push([key, value]);
  };
  add('Sid', taken('sid'));
  add('Effect', taken('effect') ?? { kind: 'string', text: 'Allow', at });
  add('Principal', principals(body, 'principals', resolve));
  add('NotPrincipal', principals(body, 'not_principals', resolve));
  add('Action', taken('actions'));
  add('NotAction', taken('not_actions'));
  add('Resource', taken('resources'));
  add('Condition', conditions(body, at, resolve));
  return objectNode(entries, at);
}

function blocksOf(body: HclBody, type: string): readonly HclBlock[] {
  return body.blocks.filter((block) => block.type === type);
}

function dynamic(body: HclBody, type: string): HclBlock | undefined {
  return blocksOf(body, 'dynamic').find(({ labels }) => labels[0] === type);
}

function principals(body: HclBody, type: string, resolve: Resolve): Node | null {
  const computed = dynamic(body, type);
  if (computed !== undefined) return holeNode(`dynamic "${type}"`, computed.at);
  const blocks = blocksOf(body, type);
  const [first] = blocks;
  if (first === undefined) return null;
  const entries = blocks.flatMap(({ body: inner, at }): (readonly [string, Node])[] => {
    const kind = attributeOf(inner, 'type');
    const identifiers = attributeOf(inner, 'identifiers');
    const pieces = kind === undefined ? null : piecesOf(resolve(kind));
    const [only] = pieces ?? [];
    const values =
      identifiers === undefined ? holeNode('identifiers', at) : withVariables(resolve(identifiers));
    return [[only !== undefined && 'text' in only ? only.text : 'unresolved', values]];
  });
  const [star] = entries;
  if (star?.[0] === '*') return { kind: 'string', text: '*', at: first.at };
  return objectNode(entries, first.at);
}

function conditions(body: HclBody, at: Node['at'], resolve: Resolve): Node | null {
  const computed = dynamic(body, 'condition');
  const blocks = blocksOf(body, 'condition');
  if (blocks.length === 0 && computed === undefined) return null;
  const operators = new Map<string, (readonly [string, Node])[]>();
  for (const block of blocks) {
    const name = spelled(attributeOf(block.body, 'test'), resolve) ?? '${test}';
    const key = spelled(attributeOf(block.body, 'variable'), resolve) ?? '${variable}';
    const values = attributeOf(block.body, 'values');
    const value =
      values === undefined ? holeNode('values', block.at) : withVariables(resolve(values));
    operators.set(name, [...(operators.get(name) ?? []), [key, { ...value, at: block.at }]]);
  }
  const entries = [...operators].map(
    ([name, keys]) => [name, objectNode(keys, keys[0]?.[1].at ?? at)] as const,
  );
  if (computed !== undefined) {
    return objectNode([...entries, ['dynamic', holeNode('dynamic "condition"', computed.at)]], at);
  }
  return objectNode(entries, at);
}

function spelled(value: Hcl | undefined, resolve: Resolve): string | null {
  const pieces = value === undefined ? null : piecesOf(resolve(value));
  return pieces === null
    ? null
    : pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}

/** In this data source `&{...}` is written for a policy variable, since `${` is Terraform's own. */
function withVariables(node: Node): Node {
  if (node.kind === 'array') return { ...node, items: node.items.map(withVariables) };
  const pieces = piecesOf(node);
  if (pieces === null || node.kind === 'number' || node.kind === 'boolean') return node;
  return textNode(
    pieces.map((piece) => ('text' in piece ? { text: piece.text.replaceAll('&{', '${') } : piece)),
    node.at,
  );
}
