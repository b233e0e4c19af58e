import { byteOf, isWordByte, NAMED_CLASSES, setOf, setWhere, without } from '../byte-sets.js';
import type { Assertion, ByteSet, Node } from '../expression.js';
import { Refusal } from '../refusal.js';
import { isConfusing, readBracket } from './bracket.js';
import { isInterval, readInterval } from './interval.js';
import { mistake } from './mistakes.js';

/** How deep parentheses and repeats may be nested: everything that walks an expression calls itself. */
const DEEPEST = 1000;

const IS_SPACE = NAMED_CLASSES.get('space') as (byte: number) => boolean;

/** What a backslash makes of a letter: GNU's extensions. */
const ESCAPED_SETS: Readonly<Record<string, ByteSet>> = {
  w: setWhere(isWordByte),
  W: without(setWhere(isWordByte)),
  s: setWhere(IS_SPACE),
  S: without(setWhere(IS_SPACE)),
};
const ESCAPED_ASSERTIONS: Readonly<Record<string, Assertion>> = {
  '<': 'word-start',
  '>': 'word-end',
  b: 'word-edge',
  B: 'no-word-edge',
  '`': 'line-start',
  "'": 'line-end',
};

type Token =
  | { readonly kind: 'byte'; readonly set: ByteSet; readonly length: number }
  | { readonly kind: 'assertion'; readonly holds: Assertion; readonly length: number }
  | { readonly kind: 'back-reference'; readonly digit: number; readonly length: number }
  | { readonly kind: Sign | 'end' | 'lone-backslash'; readonly length: number };
type Sign = '|' | '*' | '+' | '?' | '{' | '(' | ')' | '[';

/**
 * Reads a POSIX extended expression with the grammar, the order of steps and the mistakes of glibc's
 * `regcomp.c`. `asGrep`: as GNU grep compiles it, which forgives a stray repeat and an open brace; where
 * its own matcher (`dfa.c`) and glibc differ, the former decides, as it does in grep.
 */
export function parseEre(
  source: Uint8Array,
  asGrep: boolean,
): { readonly root: Node; readonly groups: number; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const closed = new Set<number>();
  let groups = 0;
  let at = 0;
  let depth = 0;
  let confusing: number | undefined;
  let token = peek();

  function peek(): Token {
    const byte = source[at];
    if (byte === undefined) return { kind: 'end', length: 0 };
    const sign = String.fromCharCode(byte);
    switch (sign) {
      case '\\':
        return escaped();
      case '^':
        return { kind: 'assertion', holds: 'line-start', length: 1 };
      case '$':
        return { kind: 'assertion', holds: 'line-end', length: 1 };
      case '.':
        // git grep's `.` is not a NUL (`RE_DOT_NOT_NULL`).
        return { kind: 'byte', set: without(asGrep ? setOf() : setOf(0)), length: 1 };
      case '|':
      case '*':
      case '+':
      case '?':
      case '{':
      case '(':
      case ')':
      case '[':
        return { kind: sign, length: 1 };
      case '\n':
        return asGrep ? { kind: '|', length: 1 } : { kind: 'byte', set: setOf(byte), length: 1 };
      default:
        return { kind: 'byte', set: setOf(byte), length: 1 };
    }
  }

  function escaped(): Token {
    const byte = source[at + 1];
    if (byte === undefined) return { kind: 'lone-backslash', length: 1 };
    const letter = String.fromCharCode(byte);
    const set = ESCAPED_SETS[letter];
    if (set !== undefined) return { kind: 'byte', set, length: 2 };
    const holds = ESCAPED_ASSERTIONS[letter];
    if (holds !== undefined) return { kind: 'assertion', holds, length: 2 };
    if (/[1-9]/.test(letter)) return { kind: 'back-reference', digit: byte - 0x30, length: 2 };
    return { kind: 'byte', set: setOf(byte), length: 2 };
  }

  function fetch(): void {
    at += token.length;
    token = peek();
  }

  function choice(nest: number): Node {
    const parts = [branch(nest)];
    while (token.kind === '|') {
      fetch();
      parts.push(endsBranch(nest) ? { kind: 'empty' } : branch(nest));
    }
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'choice', parts };
  }

  function endsBranch(nest: number): boolean {
    return token.kind === '|' || token.kind === 'end' || (nest > 0 && token.kind === ')');
  }

  function branch(nest: number): Node {
    const parts = [expression(nest)];
    while (!endsBranch(nest)) parts.push(expression(nest));
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'sequence', parts };
  }

  function expression(nest: number): Node {
    const start = at;
    let node: Node;
    switch (token.kind) {
      case 'byte':
        node = { kind: 'bytes', set: token.set };
        break;
      case '(':
        node = group(nest + 1);
        break;
      case '[': {
        const { set, next } = readBracket(source, at + 1);
        if (asGrep && isConfusing(source.subarray(at + 1, next - 1))) confusing ??= at;
        node = { kind: 'bytes', set };
        at = next;
        token = peek();
        return repeats(node);
      }
      case 'back-reference':
        if (!closed.has(token.digit)) throw mistake('bad-back-reference', at);
        throw new Refusal(
          'back-reference',
          at,
          `back-reference \\${token.digit}: what a group held cannot be looked for again in linear time`,
        );
      case '*':
      case '+':
      case '?':
      case '{':
        if (!asGrep) throw mistake('bad-repeat', at);
        return strayRepeat(nest);
      case ')':
        node = { kind: 'bytes', set: setOf(byteOf(')')) };
        break;
      case 'assertion':
        node = { kind: 'assertion', holds: token.holds };
        fetch();
        return asGrep ? repeatedAssertion(node, nest) : node;
      case 'lone-backslash':
        throw mistake('trailing-backslash', start);
      case '|':
      case 'end':
        return { kind: 'empty' };
    }
    fetch();
    return repeats(node);
  }

  function group(nest: number): Node {
    const start = at;
    if (++depth > DEEPEST) throw tooDeep(at);
    const index = ++groups;
    fetch();
    const part: Node = token.kind === ')' ? { kind: 'empty' } : choice(nest);
    if (token.kind !== ')') throw mistake('unmatched-open', start);
    depth--;
    if (index <= 9) closed.add(index);
    return { kind: 'group', part, index };
  }

  function repeats(node: Node): Node {
    let result = node;
    for (let nested = 0; ; nested++) {
      const bounds = readRepeat();
      if (bounds === undefined) return result;
      if (nested + depth > DEEPEST) throw tooDeep(at);
      result = { kind: 'repeat', part: result, lazy: false, ...bounds };
    }
  }

  /** Reads `*`, `+`, `?` or an interval; a brace that opens none becomes a byte like any other. */
  function readRepeat(): { min: number; max: number } | undefined {
    const { kind } = token;
    if (kind === '*' || kind === '+' || kind === '?') {
      fetch();
      return { min: kind === '+' ? 1 : 0, max: kind === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    if (kind !== '{') return undefined;
    const interval = readInterval(source, at + 1, !asGrep);
    if (interval === undefined) {
      token = { kind: 'byte', set: setOf(byteOf('{')), length: 1 };
      return undefined;
    }
    at = interval.next;
    token = peek();
    return { min: interval.min, max: interval.max };
  }

  /** What GNU grep makes of a repeat that has nothing before it: nothing, or of a brace itself. */
  function strayRepeat(nest: number): Node {
    if (token.kind === '{') {
      if (!isInterval(source, at + 1)) {
        token = { kind: 'byte', set: setOf(byteOf('{')), length: 1 };
        return expression(nest);
      }
      warnings.push('{...} at start of expression');
      readRepeat();
      return { kind: 'empty' };
    }
    warnings.push(`${token.kind} at start of expression`);
    if (++depth > DEEPEST) throw tooDeep(at);
    fetch();
    // glibc takes what follows for the beginning of an expression, a closing parenthesis too.
    const node = expression(nest);
    depth--;
    return node;
  }

  /** GNU grep repeats an assertion as it repeats anything, and complains. */
  function repeatedAssertion(node: Node, nest: number): Node {
    let result = node;
    const before = warnings.length;
    while (token.kind === '*' || token.kind === '+' || token.kind === '?' || token.kind === '{') {
      if (token.kind === '{' && !isInterval(source, at + 1)) break;
      warnings.push(`${token.kind === '{' ? '{...}' : token.kind} at start of expression`);
      const { min, max } = readRepeat() as { min: number; max: number };
      if (min === 0)
        result = { kind: 'repeat', part: node, min: 0, max: Math.min(1, max), lazy: false };
    }
    // What glibc finds behind a stray repeat is the beginning of an expression, and here not the group's end.
    if (nest > 0 && warnings.length > before && token.kind === ')') {
      throw mistake('unmatched-open', at);
    }
    return result;
  }

  const root = choice(0);
  // grep looks for this slip only in what glibc has accepted.
  if (confusing !== undefined) {
    throw new Refusal(
      'bad-class-name',
      confusing,
      'character class syntax is [[:space:]], not [:space:]',
    );
  }
  return { root, groups, warnings };
}

function tooDeep(at: number): Refusal {
  return new Refusal('too-big', at, `nested more than ${DEEPEST} levels deep`);
}
