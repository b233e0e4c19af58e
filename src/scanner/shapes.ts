import { sha256 } from '../report/sha256.js';
import { isStandIn } from './allow.js';
import { BASE62, isSpelled, setOf, spellingOf } from './alphabets.js';
import {
  type Length,
  OWN_LINE,
  type Pattern,
  type Shape,
  type Surroundings,
} from './patterns/pattern.js';

/** A shape as the engine uses it: everything that can be told in advance is. */
export interface ReadyShape {
  readonly kind: string;
  readonly shape: Shape;
  readonly surroundings: Surroundings;
  readonly prefixes: readonly string[];
  /** Bytes of what follows the prefix. */
  readonly body: Uint8Array;
  readonly spelled: boolean;
  /** Bytes that may stand behind the prefix. */
  readonly next: Uint8Array;
  /** All characters that a key may be spelled with. */
  readonly spelling: string;
  /** Bytes that may not stand before a key, and characters that may not, told by an escape. */
  readonly notBefore: Uint8Array;
  readonly notEscaped: Uint8Array;
  readonly notAfter: Uint8Array;
  /** How long a key is, its prefix included: in bytes, as long as nothing is escaped. */
  readonly shortest: number;
  readonly longest: number;
  fits(length: number): boolean;
  /** The key itself: undoes a base64 around it. */
  decode(value: string): string;
  /** By the key alone; `prefix` is the length of the one that it begins with. */
  plausible(value: string, prefix: number): boolean;
}

/** Makes the shapes of patterns ready. Throws when one cannot be searched for. */
export function readyShapes(patterns: readonly Pattern[]): ReadyShape[] {
  // Few alphabets serve many shapes, and every start of the program makes all of them.
  const sets = new Map<string, Uint8Array>();
  const once: SetOf = (characters) => {
    const set = sets.get(characters) ?? setOf(characters);
    sets.set(characters, set);
    return set;
  };
  return patterns.flatMap((pattern) => pattern.shapes.map((shape) => ready(pattern, shape, once)));
}

type SetOf = typeof setOf;

function ready(pattern: Pattern, shape: Shape, set: SetOf): ReadyShape {
  const { kind, surroundings = OWN_LINE, decode, documented } = pattern;
  const { alphabet, prefixes = [], at } = shape;
  const [least, most] = boundsOf(shape.length);
  const isMixed = shape.variety === undefined && /[A-Z]/.test(alphabet) && /[a-z]/.test(alphabet);
  const isInside = prefixes.length === 0 || at !== undefined;
  const sizes = isInside ? [0] : prefixes.map((prefix) => prefix.length);
  const spelling = spellingOf(alphabet) + prefixes.join('');
  if (/[^\x20-\x7e]/.test(spelling))
    throw new Error(`${kind}: only printable ASCII is searched for`);
  if (least < 1) throw new Error(`${kind}: a prefix alone is no key`);
  // What announces itself may follow anything but a word; what does not must be a whole run.
  const notBefore = shape.notBefore ?? (prefixes.length > 0 ? BASE62 : BASE62 + alphabet);
  const size = shape.variety ?? new Set(alphabet).size;
  return {
    kind,
    shape,
    surroundings,
    prefixes,
    body: set(alphabet),
    spelled: isSpelled(alphabet),
    next: set(spellingOf(alphabet)),
    spelling,
    notBefore: set(spellingOf(notBefore)),
    notEscaped: set(notBefore),
    notAfter: set(shape.notAfter ?? BASE62 + alphabet),
    shortest: Math.min(...sizes) + least,
    longest: Math.max(...sizes) + most,
    fits: fitting(shape.length),
    decode: (value) => decode?.(value) ?? value,
    plausible: (value, prefix) => {
      if (shape.form?.(value) === false || shape.checksum?.(value) === false) return false;
      if (documented?.includes(sha256(value).slice(0, 16))) return false;
      if (shape.plausible !== undefined) return shape.plausible(value);
      const drawn = value.slice(prefix);
      return !isStandIn(drawn, size) && !(isMixed && isOneCase(drawn));
    },
  };
}

/** Chance draws twenty letters and digits of both cases in one case less than once in ten thousand. */
function isOneCase(drawn: string): boolean {
  return drawn.length >= 20 && !(/[A-Z]/.test(drawn) && /[a-z]/.test(drawn));
}

function boundsOf(length: Length): readonly [least: number, most: number] {
  if (typeof length === 'number') return [length, length];
  if ('from' in length) return [length.from, length.to ?? Number.POSITIVE_INFINITY];
  return [Math.min(...length), Math.max(...length)];
}

function fitting(length: Length): (size: number) => boolean {
  if (typeof length === 'number') return (size) => size === length;
  if (!('from' in length)) return (size) => length.includes(size);
  const { from, to = Number.POSITIVE_INFINITY } = length;
  return (size) => size >= from && size <= to;
}
