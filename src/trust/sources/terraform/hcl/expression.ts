import { type Cursor, fail, NAME, positionOf, skipBlanks, take, takeMatch } from './cursor.js';
import type { Hcl, HclEntry } from './syntax.js';
import { heredoc, quoted } from './template.js';

const DEEPEST = 64;

/**
 * Parses one expression. `lines` says that a line end does not end it (within brackets). What this
 * subset does not know becomes `opaque`: its text up to where the expression ends.
 */
export function expression(cursor: Cursor, depth: number, lines: boolean): Hcl {
  if (depth > DEEPEST) fail(cursor, `expressions nest deeper than ${DEEPEST} levels`);
  skipBlanks(cursor, lines);
  const start = cursor.index;
  const at = positionOf(cursor);
  const parsed = primary(cursor, depth);
  const resume = cursor.index;
  skipBlanks(cursor, lines);
  if (parsed !== null && ends(cursor)) return parsed;
  cursor.index = parsed === null ? start : resume;
  skipRest(cursor, lines, depth);
  if (cursor.index === start) fail(cursor, 'a value is expected');
  return { kind: 'opaque', source: cursor.text.slice(start, cursor.index).trim(), at };
}

/** True where no operator follows. */
function ends({ text, index }: Cursor): boolean {
  const character = text[index];
  return (
    character === undefined ||
    '\n,)]}~'.includes(character) ||
    (character === '=' && text[index + 1] !== '=') ||
    character === ':'
  );
}

function primary(cursor: Cursor, depth: number): Hcl | null {
  const at = positionOf(cursor);
  const character = cursor.text[cursor.index];
  if (character === '"') return quoted(cursor, depth, expression);
  if (character === '[') return tuple(cursor, depth);
  if (character === '{') return object(cursor, depth);
  if (cursor.text.startsWith('<<', cursor.index)) return heredoc(cursor, depth, expression);
  if (character === '(') {
    cursor.index += 1;
    const inner = expression(cursor, depth + 1, true);
    skipBlanks(cursor, true);
    if (!take(cursor, ')')) fail(cursor, '")" is expected');
    return inner;
  }
  const number = takeMatch(cursor, /-?[0-9]+(?:\.[0-9]+)?/y);
  if (number !== undefined) return { kind: 'number', text: number, at };
  const name = takeMatch(cursor, NAME);
  if (name === undefined) return null;
  if (name === 'true' || name === 'false') return { kind: 'boolean', text: name, at };
  if (name === 'null') return { kind: 'null', at };
  if (cursor.text[cursor.index] === '(') return call(cursor, depth, name);
  return traversal(cursor, depth, name);
}

function call(cursor: Cursor, depth: number, name: string): Hcl {
  const at = positionOf(cursor);
  cursor.index += 1;
  const args: Hcl[] = [];
  for (;;) {
    skipBlanks(cursor, true);
    if (take(cursor, ')')) return { kind: 'call', name, args, at };
    args.push(expression(cursor, depth + 1, true));
    skipBlanks(cursor, true);
    if (take(cursor, '...') || take(cursor, ',')) continue;
    if (cursor.text[cursor.index] !== ')') fail(cursor, '"," or ")" is expected');
  }
}

function traversal(cursor: Cursor, depth: number, first: string): Hcl {
  const at = positionOf(cursor);
  const start = cursor.index - first.length;
  const path = [first];
  let computed = false;
  for (;;) {
    const step = takeMatch(cursor, /\.(?:[A-Za-z_][A-Za-z0-9_-]*|[0-9]+|\*)/y);
    if (step !== undefined) {
      path.push(step.slice(1));
      computed ||= step === '.*';
      continue;
    }
    if (cursor.text[cursor.index] !== '[') break;
    cursor.index += 1;
    if (take(cursor, '*]')) {
      computed = true;
      continue;
    }
    const index = expression(cursor, depth + 1, true);
    skipBlanks(cursor, true);
    if (!take(cursor, ']')) fail(cursor, '"]" is expected');
    // Parsing an index anew as source text would cost a doubling at each level.
    if (index.kind === 'string' || index.kind === 'number') path.push(index.text);
    else computed = true;
  }
  if (!computed) return { kind: 'traversal', path, at };
  return { kind: 'opaque', source: cursor.text.slice(start, cursor.index), at };
}

function tuple(cursor: Cursor, depth: number): Hcl | null {
  const at = positionOf(cursor);
  cursor.index += 1;
  const items: Hcl[] = [];
  for (;;) {
    skipBlanks(cursor, true);
    if (take(cursor, ']')) return { kind: 'tuple', items, at };
    if (items.length === 0 && isFor(cursor)) return null;
    items.push(expression(cursor, depth + 1, true));
    skipBlanks(cursor, true);
    if (!take(cursor, ',') && cursor.text[cursor.index] !== ']')
      fail(cursor, '"," or "]" is expected');
  }
}

function object(cursor: Cursor, depth: number): Hcl | null {
  const at = positionOf(cursor);
  cursor.index += 1;
  const entries: HclEntry[] = [];
  for (;;) {
    skipBlanks(cursor, true);
    if (take(cursor, '}')) return { kind: 'object', entries, at };
    if (entries.length === 0 && isFor(cursor)) return null;
    const key = keyOf(cursor, depth);
    skipBlanks(cursor, true);
    if (!take(cursor, '=') && !take(cursor, ':')) fail(cursor, '"=" is expected');
    // A line end parts two entries as well as a comma does.
    const value = expression(cursor, depth + 1, false);
    entries.push({ key, value });
    skipBlanks(cursor, true);
    take(cursor, ',');
  }
}

/** A bare word is a key, not a reference. */
function keyOf(cursor: Cursor, depth: number): Hcl {
  const at = positionOf(cursor);
  const start = cursor.index;
  const name = takeMatch(cursor, NAME);
  if (name !== undefined) {
    skipBlanks(cursor, false);
    if (/[=:]/.test(cursor.text[cursor.index] ?? '')) return { kind: 'string', text: name, at };
    cursor.index = start;
  }
  return expression(cursor, depth + 1, true);
}

function isFor(cursor: Cursor): boolean {
  return /for\s/y.test(cursor.text.slice(cursor.index, cursor.index + 4));
}

const OPEN = '([{';
const CLOSE = ')]}';

/** Skips to where the expression ends: a line end, a comma or a bracket that it did not open. */
function skipRest(cursor: Cursor, lines: boolean, depth: number): void {
  let open = 0;
  while (cursor.index < cursor.text.length) {
    const character = cursor.text[cursor.index] ?? '';
    if (character === '"') {
      quoted(cursor, depth + 1, expression);
      continue;
    }
    if (
      cursor.text.startsWith('<<', cursor.index) &&
      /[-A-Z_a-z]/.test(cursor.text[cursor.index + 2] ?? '')
    ) {
      heredoc(cursor, depth + 1, expression);
      continue;
    }
    if (
      character === '#' ||
      cursor.text.startsWith('//', cursor.index) ||
      cursor.text.startsWith('/*', cursor.index)
    ) {
      skipBlanks(cursor, false);
      continue;
    }
    if (OPEN.includes(character)) open += 1;
    else if (CLOSE.includes(character)) {
      if (open === 0) return;
      open -= 1;
    } else if (open === 0 && (character === ',' || (character === '\n' && !lines))) return;
    cursor.index += 1;
  }
}
