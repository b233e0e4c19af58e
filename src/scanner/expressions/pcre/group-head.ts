import type { ProblemCode } from '../expression.js';
import { Refusal } from '../refusal.js';

/** Flags that stand in an expression. */
export interface Flags {
  readonly ignoresCase: boolean;
}

/** What stands behind an opening parenthesis. */
export type GroupHead =
  | { readonly kind: 'capture'; readonly name: string | undefined; readonly next: number }
  | { readonly kind: 'plain'; readonly flags: Flags; readonly next: number }
  /** `(?i)`: for the rest of the group that it stands in. */
  | { readonly kind: 'flags'; readonly flags: Flags; readonly next: number };

const LOOK_AROUND =
  'look-around cannot be looked for in linear time: put what is the secret into a group';

/** What may begin a group and is not taken, with our words for it. */
const REFUSED: readonly (readonly [begins: RegExp, code: ProblemCode, said: string])[] = [
  [/^\*/, 'bad-group', 'verbs such as (*FAIL) are not taken'],
  [/^\?<?[=!]/, 'look-around', LOOK_AROUND],
  [/^\?>/, 'possessive', 'atomic groups are not taken: write (?:...)'],
  [/^\?\(/, 'conditional', 'conditions are not taken: write both cases as alternatives'],
  [/^\?(?:R|[+-]?\d|&|P>)/, 'recursion', 'recursion cannot be looked for in linear time'],
  [/^\?P=/, 'back-reference', 'a back-reference cannot be looked for in linear time'],
  [/^\?[|#C]/, 'bad-group', 'comments, branch resets and call-outs are not taken'],
];

/** Reads what follows a `(`, whose place is `at`. */
export function readGroupHead(source: Uint8Array, at: number, flags: Flags): GroupHead {
  const text = String.fromCharCode(...source.subarray(at + 1, at + 80));
  for (const [begins, code, said] of REFUSED) {
    if (begins.test(text)) throw new Refusal(code, at, said);
  }
  if (!text.startsWith('?')) return { kind: 'capture', name: undefined, next: at + 1 };
  const named = /^\?P?<([A-Za-z_][A-Za-z0-9_]{0,63})>/.exec(text);
  if (named !== null) return { kind: 'capture', name: named[1], next: at + 1 + named[0].length };
  const set = /^\?([A-Za-z]*)(?:-([A-Za-z]*))?([:)])/.exec(text);
  if (set === null) throw new Refusal('bad-group', at, 'what follows (? is not known');
  const [whole, on = '', off = '', end] = set;
  // Every line is a text of its own, so that ^ and $ are its ends (m), and no . can meet its end (s).
  for (const letter of on + off) {
    if (!'ims'.includes(letter)) {
      throw new Refusal('unsupported-flag', at, `the flag ${letter} is not taken: i, m and s are`);
    }
  }
  const ignoresCase = off.includes('i') ? false : on.includes('i') || flags.ignoresCase;
  return {
    kind: end === ':' ? 'plain' : 'flags',
    flags: { ignoresCase },
    next: at + 1 + whole.length,
  };
}
