import { isWordByte, NAMED_CLASSES, setOf, setWhere, without } from '../byte-sets.js';
import type { Assertion, ByteSet, ProblemCode } from '../expression.js';
import { Refusal } from '../refusal.js';

/** What a backslash and what follows it mean. */
export type Escape =
  | { readonly kind: 'set'; readonly set: ByteSet; readonly next: number }
  | { readonly kind: 'character'; readonly code: number; readonly next: number }
  | { readonly kind: 'assertion'; readonly holds: Assertion; readonly next: number };

const DIGIT = setWhere(NAMED_CLASSES.get('digit') as (byte: number) => boolean);
const WORD = setWhere(isWordByte);
/** As RE2 has it: without the vertical tab. */
const SPACE = setOf(0x09, 0x0a, 0x0c, 0x0d, 0x20);

const SETS: Readonly<Record<string, ByteSet>> = {
  d: DIGIT,
  D: without(DIGIT),
  w: WORD,
  W: without(WORD),
  s: SPACE,
  S: without(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = {
  a: 0x07,
  t: 0x09,
  n: 0x0a,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
};
const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  b: 'word-edge',
  B: 'no-word-edge',
  A: 'line-start',
  z: 'line-end',
  Z: 'line-end',
};

/** Escapes that we know and do not take, with what may be written instead. */
const REFUSED: Readonly<Record<string, readonly [code: ProblemCode, said: string]>> = {
  p: [
    'unicode-property',
    'Unicode properties are not known here: bytes are looked at; list the characters',
  ],
  P: [
    'unicode-property',
    'Unicode properties are not known here: bytes are looked at; list the characters',
  ],
  k: ['back-reference', 'a back-reference cannot be looked for in linear time'],
  g: ['recursion', 'references to groups cannot be looked for in linear time'],
  h: ['unsupported-escape', '\\h is not taken: write [ \\t]'],
  H: ['unsupported-escape', '\\H is not taken: write [^ \\t]'],
  N: ['unsupported-escape', '\\N is not taken: write .'],
  R: ['many-lines', 'an expression looks at no more than one line'],
  K: ['look-around', '\\K is not taken: put the part that is the secret into a group'],
  G: ['look-around', '\\G is not taken: every line is looked at for itself'],
  X: ['unsupported-escape', '\\X is not taken: bytes are looked at'],
  C: ['unsupported-escape', '\\C is not taken: write .'],
  Q: ['unsupported-escape', '\\Q is not taken: put a backslash before each sign'],
  E: ['unsupported-escape', '\\E is not taken: put a backslash before each sign'],
  u: ['unsupported-escape', '\\u is not taken: write \\x{...}'],
};

/** Reads an escape; `at` is the place of its backslash. */
export function readEscape(source: Uint8Array, at: number): Escape {
  const byte = source[at + 1];
  if (byte === undefined) throw new Refusal('trailing-backslash', at, 'a backslash at the end');
  const letter = String.fromCharCode(byte);
  const next = at + 2;
  const set = SETS[letter];
  if (set !== undefined) return { kind: 'set', set, next };
  const control = CONTROLS[letter];
  if (control !== undefined) return { kind: 'character', code: control, next };
  const holds = ASSERTIONS[letter];
  if (holds !== undefined) return { kind: 'assertion', holds, next };
  const refused = REFUSED[letter];
  if (refused !== undefined) throw new Refusal(refused[0], at, refused[1]);
  if (letter === 'x') return hexadecimal(source, at);
  if (letter === '0') return octal(source, at);
  if (/[1-9]/.test(letter)) {
    throw new Refusal(
      'back-reference',
      at,
      `back-reference \\${letter}: what a group held cannot be looked for again in linear time`,
    );
  }
  if (/[A-Za-z]/.test(letter)) throw new Refusal('bad-escape', at, `\\${letter} is not known`);
  if (byte >= 0x80)
    throw new Refusal('bad-escape', at, 'a backslash before a character that needs none');
  return { kind: 'character', code: byte, next };
}

function hexadecimal(source: Uint8Array, at: number): Escape {
  const text = String.fromCharCode(...source.subarray(at + 2, at + 12));
  const read = /^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(text);
  const code = read === null ? Number.NaN : Number.parseInt((read[1] ?? read[2]) as string, 16);
  if (read === null || code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) {
    throw new Refusal(
      'bad-escape',
      at,
      '\\x wants two hexadecimal digits, or a character as \\x{...}',
    );
  }
  return { kind: 'character', code, next: at + 2 + read[0].length };
}

function octal(source: Uint8Array, at: number): Escape {
  const text = String.fromCharCode(...source.subarray(at + 1, at + 4));
  const digits = (/^[0-7]+/.exec(text) as RegExpExecArray)[0];
  return { kind: 'character', code: Number.parseInt(digits, 8), next: at + 1 + digits.length };
}
