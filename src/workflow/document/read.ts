import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { convert } from './convert.js';
import type { Node } from './node.js';

/** Bounds for a file from a repository that anybody may have written. */
const LIMITS = {
  /** Bytes of a workflow or action. */
  bytes: 1 << 20,
  /** Levels of nesting; the deepest real workflow has about ten. */
  depth: 100,
  /** Nodes once every alias is written out. */
  nodes: 100_000,
} as const;

/** Why a file could not be read as YAML. */
export type Unreadable =
  | { readonly is: 'not-yaml'; readonly line: number; readonly code: string }
  | { readonly is: 'too-deep' }
  | { readonly is: 'too-many-nodes' }
  | { readonly is: 'alias-of-itself'; readonly line: number }
  | { readonly is: 'alias-without-anchor'; readonly line: number }
  | { readonly is: 'empty' };

/** A file's content, or why there is none. */
export type DocumentReading =
  | { readonly kind: 'read'; readonly root: Node }
  | { readonly kind: 'unreadable'; readonly cause: Unreadable };

/**
 * Reads YAML 1.2 as GitHub does: anchors and aliases, no merge keys, every scalar as it is written.
 * Bounded in depth and in what aliases make of it; the caller bounds the bytes.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations
 */
export function readDocument(path: string, text: string): DocumentReading {
  const counter = new LineCounter();
  const tokens = tokensOf(text, counter);
  if (tokens === undefined) return unreadable({ is: 'too-deep' });
  const [document] = [...new Composer({ schema: 'failsafe', uniqueKeys: false }).compose(tokens)];
  const contents = document?.contents ?? null;
  if (document === undefined || contents === null) return unreadable({ is: 'empty' });
  const fault = faultOf(document, counter);
  if (fault !== undefined) return unreadable(fault);
  const converted = convert(contents, { path, text, counter, most: LIMITS.nodes });
  return converted.kind === 'converted'
    ? { kind: 'read', root: converted.node }
    : unreadable(converted.cause);
}

function faultOf(document: Document, counter: LineCounter): Unreadable | undefined {
  const [error] = document.errors;
  if (error === undefined) return undefined;
  return { is: 'not-yaml', line: counter.linePos(error.pos[0]).line, code: error.code };
}

/**
 * Splits a text into its documents; undefined for one that is nested too deep. That shows while it is
 * read, since the parser takes quadratic time for depth, and the composer calls itself at each level.
 */
function tokensOf(text: string, counter: LineCounter): readonly CST.Token[] | undefined {
  const tokens: CST.Token[] = [];
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > LIMITS.depth) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function unreadable(cause: Unreadable): DocumentReading {
  return { kind: 'unreadable', cause };
}
