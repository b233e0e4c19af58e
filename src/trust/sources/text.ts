import { parseJson } from '../document/json.js';
import type { Entry, Node, Piece, Position } from '../document/node.js';

/** A node for a text with gaps: a plain string where there are none. */
export function textNode(pieces: readonly Piece[], at: Position): Node {
  const merged = merge(pieces);
  if (merged.some((piece) => 'hole' in piece)) return { kind: 'unresolved', pieces: merged, at };
  return {
    kind: 'string',
    text: merged.map((piece) => ('text' in piece ? piece.text : '')).join(''),
    at,
  };
}

/** A value of which nothing is known but its name. */
export function holeNode(name: string, at: Position): Node {
  return { kind: 'unresolved', pieces: [{ hole: name }], at };
}

/** The pieces of a scalar node; null for objects and lists. */
export function piecesOf(node: Node): readonly Piece[] | null {
  switch (node.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return [{ text: node.text }];
    case 'unresolved':
      return node.pieces;
    case 'null':
    case 'array':
    case 'object':
      return null;
  }
}

/** How much text the pieces hold, before they are joined: a text has a greatest length. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece) => sum + 1 + ('text' in piece ? piece.text.length : piece.hole.length),
    0,
  );
}

/** Neighbouring texts joined, empty ones dropped. */
export function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if ('text' in piece && last !== undefined && 'text' in last) {
      merged[merged.length - 1] = { text: last.text + piece.text };
    } else if (!('text' in piece) || piece.text !== '') merged.push(piece);
  }
  return merged;
}

/** Private-use characters stand for gaps while the text around them is read as JSON. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/**
 * Reads JSON out of a text with gaps, as heredocs and `Fn::Sub` make them: a gap inside a string
 * stays a gap in it. Null when the text is not JSON. Positions count from `at`'s line.
 */
export function jsonNode(pieces: readonly Piece[], at: Position): Node | null {
  const holes: string[] = [];
  const text = pieces
    .map((piece) => {
      if ('text' in piece) return piece.text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
      holes.push(piece.hole);
      return `${OPEN}${holes.length - 1}${CLOSE}`;
    })
    .join('');
  const quoted = text.replace(/([:[,]\s*)(\ue000[0-9]+\ue001)(?=\s*[,\]}])/g, '$1"$2"');
  const parsed = parseJson(quoted);
  return parsed.ok ? restored(parsed.node, holes, at) : null;
}

function restored(node: Node, holes: readonly string[], at: Position): Node {
  const moved = { line: node.at.line + at.line - 1, column: node.at.column };
  const back = (text: string): Piece[] =>
    text.split(/(\ue000[0-9]+\ue001)/).map((part) => {
      const index = /^\ue000([0-9]+)\ue001$/.exec(part)?.[1];
      return index === undefined ? { text: part } : { hole: holes[Number(index)] ?? '' };
    });
  switch (node.kind) {
    case 'string':
      return textNode(back(node.text), moved);
    case 'array':
      return { ...node, items: node.items.map((item) => restored(item, holes, at)), at: moved };
    case 'object':
      return {
        ...node,
        at: moved,
        entries: node.entries.map((entry) => ({
          key: spellPieces(back(entry.key)),
          at: { line: entry.at.line + at.line - 1, column: entry.at.column },
          value: restored(entry.value, holes, at),
        })),
      };
    case 'number':
    case 'boolean':
    case 'null':
    case 'unresolved':
      return { ...node, at: moved };
  }
}

/** The text with its gaps as `${name}`. */
export function spellPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}

/** The names of all gaps below a node, each once. */
export function holesIn(node: Node): string[] {
  const found = new Set<string>();
  const visit = (one: Node): void => {
    if (one.kind === 'unresolved') {
      for (const piece of one.pieces) if ('hole' in piece) found.add(piece.hole);
    } else if (one.kind === 'array') one.items.forEach(visit);
    else if (one.kind === 'object') {
      for (const { key, value } of one.entries) {
        for (const match of key.matchAll(/\$\{([^}]{1,200})\}/g)) found.add(match[1] ?? '');
        visit(value);
      }
    }
  };
  visit(node);
  return [...found];
}

/** An object node from plain entries. */
export function objectNode(entries: readonly (readonly [string, Node])[], at: Position): Node {
  const all: Entry[] = entries.map(([key, value]) => ({ key, value, at: value.at }));
  return { kind: 'object', entries: all, at };
}

/** The same node with one position throughout. */
export function pinned(node: Node, at: Position): Node {
  if (node.kind === 'array') {
    return { ...node, at, items: node.items.map((item) => pinned(item, at)) };
  }
  if (node.kind === 'object') {
    const entries = node.entries.map(({ key, value }) => ({ key, at, value: pinned(value, at) }));
    return { ...node, at, entries };
  }
  return { ...node, at };
}
