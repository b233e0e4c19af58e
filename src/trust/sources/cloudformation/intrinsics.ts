import { partitionNamed } from '../../../report/aws/partitions.js';
import { type Node, type Piece, type Position, textOf, valueOf } from '../../document/node.js';
import type { WantedRole } from '../role.js';
import { conditionHolds } from './template-conditions.js';
import { spend, type Work } from '../../work.js';
import { holeNode, lengthOf, merge, piecesOf, spellPieces, textNode } from '../text.js';

/** What a template's intrinsic functions are worked out with. */
export interface Template {
  readonly parameters: Node | undefined;
  readonly mappings: Node | undefined;
  readonly conditions: Node | undefined;
  readonly resources: Node | undefined;
  readonly role: WantedRole;
  /** Parameters whose default was used. */
  readonly assumed: Set<string>;
  /** Which branch of `Fn::If` to take for conditions that only the deploy settles. */
  readonly choices: ReadonlyMap<string, boolean>;
  /** Conditions that were met and are neither settled nor chosen. */
  readonly open: Set<string>;
  /** How many more values may be worked out. */
  readonly budget: { left: number };
  /** What all templates together may still cost. */
  readonly work: Work;
}

const DEEPEST = 64;
/** Working out one value, in steps. */
const VALUE_COST = 30;

/**
 * Works out `Ref`, `Fn::Sub`, `Fn::Join`, `Fn::GetAtt`, `Fn::FindInMap` and `Fn::If` as far as the
 * template tells: parameters by their defaults, the pseudo parameters of the role's own account,
 * OIDC providers declared beside it. What is left becomes a gap with a name.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function workOut(node: Node, template: Template, depth = 0): Node {
  spend(template.work, VALUE_COST);
  template.budget.left -= 1;
  if (depth > DEEPEST || template.budget.left < 0) return holeNode('a template too large', node.at);
  const next = (one: Node) => workOut(one, template, depth + 1);
  if (node.kind === 'array') {
    return { ...node, items: node.items.map(next).filter((item) => !isNoValue(item)) };
  }
  if (node.kind !== 'object') return node;
  const [only, ...more] = node.entries;
  if (only !== undefined && more.length === 0 && /^(?:Ref|Fn::[A-Za-z0-9:]+)$/.test(only.key)) {
    return intrinsic(only.key, only.value, { template, next, depth }, node.at);
  }
  return {
    ...node,
    entries: node.entries
      .map((entry) => ({ ...entry, value: next(entry.value) }))
      .filter(({ value }) => !isNoValue(value)),
  };
}

const NO_VALUE = 'AWS::NoValue';

/** `Ref AWS::NoValue` takes away the property or the item that it stands for. */
function isNoValue(node: Node): boolean {
  if (node.kind !== 'unresolved') return false;
  const [only, ...more] = node.pieces;
  return more.length === 0 && only !== undefined && 'hole' in only && only.hole === NO_VALUE;
}

/** Where an intrinsic function stands. References may form a circle, which the depth ends. */
interface Place {
  readonly template: Template;
  readonly next: (node: Node) => Node;
  readonly depth: number;
}

function intrinsic(name: string, argument: Node, place: Place, at: Position): Node {
  const { next } = place;
  const unknown = holeNode(`${name} ${brief(argument)}`, at);
  switch (name) {
    case 'Ref':
      return reference(textOf(argument) ?? '', place, at) ?? unknown;
    case 'Fn::GetAtt':
      return attribute(argument, place, at) ?? unknown;
    case 'Fn::Join':
      return join(next(argument), place, at) ?? unknown;
    case 'Fn::Sub':
      return substitute(argument, place, at) ?? unknown;
    case 'Fn::FindInMap':
      return mapped(next(argument), place) ?? unknown;
    case 'Fn::If':
      return branch(argument, place) ?? unknown;
    default:
      return unknown;
  }
}

/** The value under three keys, each a text that the template tells. */
function mapped(argument: Node, { template, next }: Place): Node | null {
  if (argument.kind !== 'array' || argument.items.length !== 3) return null;
  let held: Node | undefined = template.mappings;
  for (const key of argument.items.map(textOf)) {
    spend(template.work, sizeOf(held));
    held = key === undefined ? undefined : valueOf(held, key);
  }
  return held === undefined ? null : next(held);
}

function branch(argument: Node, { template, next, depth }: Place): Node | null {
  const [condition, yes, no] = argument.kind === 'array' ? argument.items : [];
  const name = textOf(condition);
  if (name === undefined || yes === undefined || no === undefined) return null;
  const settled = conditionHolds(
    template.conditions,
    name,
    (value) => {
      const assumed = new Set<string>();
      const found = textOf(workOut(value, { ...template, assumed }, depth + 1));
      return assumed.size > 0 || found === undefined ? null : found;
    },
    template.work,
  );
  const holds = settled ?? template.choices.get(name);
  if (holds === undefined) {
    template.open.add(name);
    return null;
  }
  return next(holds ? yes : no);
}

function reference(name: string, place: Place, at: Position): Node | null {
  const { template } = place;
  const { role } = template;
  if (name === NO_VALUE) return holeNode(NO_VALUE, at);
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::AccountId': role.account,
    'AWS::Partition': role.partition,
    'AWS::URLSuffix': partitionNamed(role.partition)?.domain ?? 'amazonaws.com',
  };
  if (Object.hasOwn(pseudo, name)) return { kind: 'string', text: pseudo[name] ?? '', at };
  spend(template.work, sizeOf(template.parameters));
  const parameter = valueOf(template.parameters, name);
  const fallback = textOf(valueOf(parameter, 'Default'));
  if (fallback !== undefined) {
    spend(template.work, fallback.length);
    template.assumed.add(`${name} = ${fallback}`);
    // A list parameter's default is one text with commas.
    const type = textOf(valueOf(parameter, 'Type')) ?? '';
    if (!/List/.test(type)) return { kind: 'string', text: fallback, at };
    const items = fallback
      .split(',')
      .map((text): Node => ({ kind: 'string', text: text.trim(), at }));
    return { kind: 'array', items, at };
  }
  return providerArn(name, place, at);
}

/** The ARN of an OIDC provider that the template declares. */
function providerArn(name: string, { template, next }: Place, at: Position): Node | null {
  spend(template.work, sizeOf(template.resources));
  const resource = valueOf(template.resources, name);
  const type = textOf(valueOf(resource, 'Type')) ?? '';
  if (!/^(?:AWS::IAM::OIDCProvider|Custom::AWSCDKOpenIdConnectProvider)$/.test(type)) return null;
  const properties = valueOf(resource, 'Properties');
  const url = valueOf(properties, 'Url') ?? valueOf(properties, 'url');
  const pieces = url === undefined ? null : piecesOf(next(url));
  const [head, ...tail] = pieces ?? [];
  if (head === undefined || !('text' in head)) return null;
  const host = head.text.replace(/^https?:\/\//, '');
  const { partition, account } = template.role;
  return textNode(
    [{ text: `arn:${partition}:iam::${account}:oidc-provider/${host}` }, ...tail],
    at,
  );
}

function attribute(argument: Node, place: Place, at: Position): Node | null {
  const parts =
    argument.kind === 'array' ? argument.items.map(textOf) : textOf(argument)?.split('.');
  const [name, property] = parts ?? [];
  return name !== undefined && property === 'Arn' ? providerArn(name, place, at) : null;
}

function join(argument: Node, { template }: Place, at: Position): Node | null {
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
  spend(template.work, lengthOf(pieces));
  return textNode(merge(pieces), at);
}

function substitute(argument: Node, place: Place, at: Position): Node | null {
  const [first, own] = argument.kind === 'array' ? argument.items : [argument];
  const text = textOf(first);
  if (text === undefined) return null;
  spend(place.template.work, text.length);
  const pieces = text.split(/(\$\{[^}]{0,300}\})/).flatMap((part): readonly Piece[] => {
    const name = /^\$\{([^}]*)\}$/.exec(part)?.[1];
    if (name === undefined) return [{ text: part }];
    if (name.startsWith('!')) return [{ text: `\${${name.slice(1)}}` }];
    spend(place.template.work, sizeOf(own));
    const given = valueOf(own, name);
    const found =
      given !== undefined
        ? place.next(given)
        : name.includes('.')
          ? attribute({ kind: 'string', text: name, at }, place, at)
          : reference(name, place, at);
    return (found === null ? null : piecesOf(found)) ?? [{ hole: name }];
  });
  spend(place.template.work, lengthOf(pieces));
  // Lines within a block of text count from the argument's own.
  return textNode(merge(pieces), first?.at ?? at);
}

function sizeOf(node: Node | undefined): number {
  return node?.kind === 'object' ? node.entries.length : 1;
}

function brief(node: Node): string {
  const pieces = piecesOf(node);
  if (pieces !== null) return spellPieces(pieces).slice(0, 100);
  const parts = node.kind === 'array' ? node.items.map((item) => textOf(item) ?? '...') : ['...'];
  return parts.join('.').slice(0, 100);
}
