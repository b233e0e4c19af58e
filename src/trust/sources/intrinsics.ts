import { type Node, type Piece, type Position, textOf, valueOf } from '../node.js';
import type { WantedRole } from './role.js';
import { holeNode, merge, piecesOf, spellPieces, textNode } from './text.js';

/** What a template's intrinsic functions are worked out with. */
export interface Template {
  readonly parameters: Node | undefined;
  readonly resources: Node | undefined;
  readonly role: WantedRole;
  /** Parameters whose default was used. */
  readonly assumed: Set<string>;
  /** How many more values may be worked out. */
  readonly budget: { left: number };
}

const DEEPEST = 64;

/**
 * Works out `Ref`, `Fn::Sub`, `Fn::Join` and `Fn::GetAtt` as far as the template tells: parameters
 * by their defaults, the pseudo parameters of the role's own account, OIDC providers declared
 * beside it. What is left becomes a gap with a name.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function workOut(node: Node, template: Template, depth = 0): Node {
  template.budget.left -= 1;
  if (depth > DEEPEST || template.budget.left < 0) return holeNode('a template too large', node.at);
  const next = (one: Node) => workOut(one, template, depth + 1);
  if (node.kind === 'array') return { ...node, items: node.items.map(next) };
  if (node.kind !== 'object') return node;
  const [only, ...more] = node.entries;
  if (only !== undefined && more.length === 0 && /^(?:Ref|Fn::[A-Za-z0-9:]+)$/.test(only.key)) {
    return intrinsic(only.key, only.value, template, next, node.at);
  }
  return {
    ...node,
    entries: node.entries.map((entry) => ({ ...entry, value: next(entry.value) })),
  };
}

function intrinsic(
  name: string,
  argument: Node,
  template: Template,
  next: (node: Node) => Node,
  at: Position,
): Node {
  const unknown = holeNode(`${name} ${brief(argument)}`, at);
  switch (name) {
    case 'Ref':
      return reference(textOf(argument) ?? '', template, at) ?? unknown;
    case 'Fn::GetAtt':
      return attribute(argument, template, at) ?? unknown;
    case 'Fn::Join':
      return join(next(argument), at) ?? unknown;
    case 'Fn::Sub':
      return substitute(argument, template, next, at) ?? unknown;
    default:
      return unknown;
  }
}

function reference(name: string, template: Template, at: Position): Node | null {
  const { role } = template;
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': role.account,
    'AWS::Partition': role.partition,
    'AWS::URLSuffix': role.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
  };
  if (Object.hasOwn(pseudo, name)) return { kind: 'string', text: pseudo[name] ?? '', at };
  const parameter = valueOf(template.parameters, name);
  const fallback = textOf(valueOf(parameter, 'Default'));
  if (fallback !== undefined) {
    template.assumed.add(`${name} = ${fallback}`);
    // A list parameter's default is one text with commas.
    const type = textOf(valueOf(parameter, 'Type')) ?? '';
    if (!/List/.test(type)) return { kind: 'string', text: fallback, at };
    const items = fallback
      .split(',')
      .map((text): Node => ({ kind: 'string', text: text.trim(), at }));
    return { kind: 'array', items, at };
  }
  return providerArn(name, template, at);
}

/** The ARN of an OIDC provider that the template declares. */
function providerArn(name: string, template: Template, at: Position): Node | null {
  const resource = valueOf(template.resources, name);
  const type = textOf(valueOf(resource, 'Type')) ?? '';
  if (!/^(?:AWS::IAM::OIDCProvider|Custom::AWSCDKOpenIdConnectProvider)$/.test(type)) return null;
  const properties = valueOf(resource, 'Properties');
  const url = valueOf(properties, 'Url') ?? valueOf(properties, 'url');
  const pieces = url === undefined ? null : piecesOf(workOut(url, template, 1));
  const [head, ...tail] = pieces ?? [];
  if (head === undefined || !('text' in head)) return null;
  const host = head.text.replace(/^https?:\/\//, '');
  const { partition, account } = template.role;
  return textNode(
    [{ text: `arn:${partition}:iam::${account}:oidc-provider/${host}` }, ...tail],
    at,
  );
}

function attribute(argument: Node, template: Template, at: Position): Node | null {
  const parts =
    argument.kind === 'array' ? argument.items.map(textOf) : textOf(argument)?.split('.');
  const [name, property] = parts ?? [];
  return name !== undefined && property === 'Arn' ? providerArn(name, template, at) : null;
}

function join(argument: Node, at: Position): Node | null {
  if (argument.kind !== 'array') return null;
  const [delimiter, list] = argument.items;
  const between = textOf(delimiter);
  if (between === undefined || list?.kind !== 'array') return null;
  const pieces: Piece[] = [];
  for (const [index, item] of list.items.entries()) {
    const found = piecesOf(item);
    if (found === null) return null;
    if (index > 0) pieces.push({ text: between });
    pieces.push(...found);
  }
  return textNode(merge(pieces), at);
}

function substitute(
  argument: Node,
  template: Template,
  next: (node: Node) => Node,
  at: Position,
): Node | null {
  const [first, own] = argument.kind === 'array' ? argument.items : [argument];
  const text = textOf(first);
  if (text === undefined) return null;
  const pieces = text.split(/(\$\{[^}]{0,300}\})/).flatMap((part): readonly Piece[] => {
    const name = /^\$\{([^}]*)\}$/.exec(part)?.[1];
    if (name === undefined) return [{ text: part }];
    if (name.startsWith('!')) return [{ text: `\${${name.slice(1)}}` }];
    const given = valueOf(own, name);
    const found =
      given !== undefined
        ? next(given)
        : name.includes('.')
          ? attribute({ kind: 'string', text: name, at }, template, at)
          : reference(name, template, at);
    return (found === null ? null : piecesOf(found)) ?? [{ hole: name }];
  });
  // Lines within a block of text count from the argument's own.
  return textNode(merge(pieces), first?.at ?? at);
}

function brief(node: Node): string {
  const pieces = piecesOf(node);
  if (pieces !== null) return spellPieces(pieces).slice(0, 100);
  const parts = node.kind === 'array' ? node.items.map((item) => textOf(item) ?? '...') : ['...'];
  return parts.join('.').slice(0, 100);
}
