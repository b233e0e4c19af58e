import {
  Composer,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type Node as YamlNode,
} from 'yaml';
import { type SyntaxFault, tooLarge } from '../../document/json.js';
import type { Entry, Node, Position } from '../../document/node.js';

/** In UTF-16 units. */
const LONGEST = 512 * 1024;
const DEEPEST = 64;
/** Aliases are followed, so that a short file can stand for a huge document. */
const MOST_NODES = 50_000;

/** What a line, and what a mark within it, costs to read, in steps. */
const LINE_COST = 700;
const MARK_COST = 100;

/** What reading a text costs: lines and marks make values, and values cost more than characters. */
export function costOfYaml(text: string): number {
  let cost = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') cost += LINE_COST;
    else if (character !== undefined && MARKS.includes(character)) cost += MARK_COST;
  }
  return cost;
}

const MARKS = '[]{},&*-?!';

export type YamlResult =
  | { readonly ok: true; readonly node: Node }
  | { readonly ok: false; readonly fault: SyntaxFault };

interface Reader {
  readonly lines: LineCounter;
  /** Filled on the way: an alias can only name what stands before it. */
  readonly anchors: Map<string, unknown>;
  left: number;
}

/** The short forms of CloudFormation's intrinsic functions become their long forms. */
const LONG_NAMES: Readonly<Record<string, string>> = { '!Ref': 'Ref', '!Condition': 'Condition' };

/**
 * Reads YAML with positions, CloudFormation's `!Sub` and the like as `{"Fn::Sub": ...}`. Bounded in
 * length, depth and, against nested aliases, in the number of nodes.
 */
export function parseYaml(text: string): YamlResult {
  if (text.length > LONGEST) return refuse('the file is longer than half a million characters');
  const lines = new LineCounter();
  try {
    const document = firstDocument(text, lines);
    const [error] = document?.errors ?? [];
    if (error !== undefined) throw new YamlFault(error.code, error.pos[0]);
    const node = convert({ lines, anchors: new Map(), left: MOST_NODES }, document?.contents, 0);
    return node === null
      ? refuse('it stands for too many values, or nests too deeply')
      : { ok: true, node };
  } catch (error) {
    if (error instanceof YamlFault) {
      if (error.code === 'RESOURCE_EXHAUSTION') return refuse('it nests too deeply');
      const { line, col } = lines.linePos(error.offset);
      return { ok: false, fault: { message: `not YAML (${error.code})`, line, column: col } };
    }
    // The parser descends by recursion; a document built to exhaust the stack ends here.
    if (error instanceof RangeError) return refuse('it nests too deeply');
    throw error;
  }
}

/** Why a text is not YAML; it never leaves this file. */
class YamlFault extends Error {
  constructor(
    readonly code: string,
    readonly offset: number,
  ) {
    super(code);
  }
}

/**
 * Reads the first document and stops at the first error: what the parser makes of errors costs a
 * hundred times what it makes of values, and a text may consist of them.
 */
function firstDocument(text: string, lines: LineCounter) {
  const composer = new Composer({
    schema: 'core',
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  });
  // The library collects them; there is no option to stop.
  Object.assign(composer, {
    onError(source: ErrorSource, code: string, _message: string, warning?: boolean) {
      if (warning !== true) throw new YamlFault(code, offsetOf(source));
    },
  });
  for (const document of composer.compose(
    new Parser(lines.addNewLine).parse(text),
    true,
    text.length,
  )) {
    return document;
  }
  return null;
}

type ErrorSource = number | readonly number[] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}

function refuse(message: string): YamlResult {
  return { ok: false, fault: tooLarge(message) };
}

function convert(reader: Reader, value: unknown, depth: number): Node | null {
  reader.left -= 1;
  if (reader.left < 0 || depth > DEEPEST) return null;
  if (isAlias(value)) {
    return convert(reader, reader.anchors.get(value.source), depth + 1);
  }
  const { anchor } = (value ?? {}) as { readonly anchor?: string };
  if (anchor !== undefined) reader.anchors.set(anchor, value);
  const at = positionOf(reader, value);
  const plain = convertPlain(reader, value, depth, at);
  const tag = tagOf(value);
  if (plain === null || tag === null) return plain;
  const name = LONG_NAMES[tag] ?? `Fn::${tag.slice(1)}`;
  // `!GetAtt Role.Arn` is short for a list of two.
  const argument: Node =
    tag === '!GetAtt' && plain.kind === 'string' ? splitAttribute(plain.text, at) : plain;
  return { kind: 'object', entries: [{ key: name, at, value: argument }], at };
}

function convertPlain(reader: Reader, value: unknown, depth: number, at: Position): Node | null {
  if (isScalar(value)) {
    const { value: scalar } = value;
    if (typeof scalar === 'string') return { kind: 'string', text: scalar, at };
    if (typeof scalar === 'boolean') return { kind: 'boolean', text: String(scalar), at };
    // `Version: 2012-10-17` and account ids keep their spelling.
    if (scalar !== null) return { kind: 'string', text: value.source ?? '', at };
    return { kind: 'null', at };
  }
  if (isSeq(value)) {
    const items: Node[] = [];
    for (const item of value.items) {
      const node = convert(reader, item, depth + 1);
      if (node === null) return null;
      items.push(node);
    }
    return { kind: 'array', items, at };
  }
  if (isMap(value)) {
    const entries: Entry[] = [];
    for (const pair of value.items) {
      if (!isPair(pair)) return null;
      const key = isScalar(pair.key)
        ? (pair.key.source ?? String(pair.key.value))
        : '(a complex key)';
      const node = convert(reader, pair.value, depth + 1);
      if (node === null) return null;
      entries.push({ key, at: positionOf(reader, pair.key), value: node });
    }
    return { kind: 'object', entries, at };
  }
  return { kind: 'null', at };
}

function splitAttribute(text: string, at: Position): Node {
  const dot = text.indexOf('.');
  const parts = dot === -1 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
  return { kind: 'array', items: parts.map((part) => ({ kind: 'string', text: part, at })), at };
}

function tagOf(value: unknown): string | null {
  const tag = (value as YamlNode | null)?.tag;
  return typeof tag === 'string' && /^![A-Za-z]+$/.test(tag) ? tag : null;
}

function positionOf({ lines }: Reader, value: unknown): Position {
  const start = (value as YamlNode | null)?.range?.[0] ?? 0;
  const { line, col } = lines.linePos(start);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
