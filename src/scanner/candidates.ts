import { isDocumented } from './documented.js';
import {
  endsEscape,
  equalsWidth,
  LONGEST_ESCAPE,
  readToken,
  type Token,
  unescapeToken,
} from './escapes.js';
import { nameHolds, speaksOf } from './naming.js';
import type { Candidate, Surroundings } from './patterns/pattern.js';
import type { ReadyShape } from './shapes.js';

/** No key is longer; where one would be, the hit ends here. */
export const LONGEST_KEY = 8192;

/** Whether a key of a shape may begin at an offset, by what stands before it. */
export function mayBegin(bytes: Uint8Array, at: number, ready: ReadyShape): boolean {
  if (at === 0 || ready.notBefore[bytes[at - 1] as number] === 0) return true;
  return endsEscape(bytes, at, ready.notEscaped);
}

/** A key of a shape as it stands in a content: `token` is what follows its prefix. */
export interface Found {
  readonly bytes: Buffer;
  readonly start: number;
  readonly prefix: number;
  readonly token: Token;
  /** So many bytes of it are judged, and no more were read. */
  readonly judged: number;
}

/** A key that was told: what it is, and past its last byte. */
export interface Verdict {
  readonly kind: string;
  readonly end: number;
}

/** What a key is and where it ends, or undefined when there is none. */
export function judge(ready: ReadyShape, found: Found): Verdict | undefined {
  const { shape } = ready;
  const { bytes, start, prefix, token } = found;
  if (!ready.fits(token.length)) return undefined;
  const isCut = token.end - start >= found.judged - LONGEST_ESCAPE;
  if (!isCut && ready.notAfter[bytes[token.end] as number] === 1) return undefined;
  const value = unescapeToken(bytes.toString('latin1', start, token.end));
  if (!ready.plausible(value, prefix)) return undefined;
  const candidate = candidateAt(value, found, ready.surroundings);
  const { named, near } = shape;
  if (named !== undefined && !nameHolds(candidate.before(), named)) return undefined;
  if (near !== undefined && !speaksOf(candidate.before() + candidate.after(), near)) {
    return undefined;
  }
  const told = shape.judge?.(candidate) ?? true;
  // Last, as it hashes: hardly any candidate comes so far.
  if (told === false || isDocumented(ready.decode(keyOf(value, shape)))) return undefined;
  return { kind: told === true ? ready.kind : told, end: endOf(ready, found, isCut) };
}

/** Only so much of a value is the key. */
function keyOf(value: string, { only }: ReadyShape['shape']): string {
  return only === undefined ? value : value.slice(0, only);
}

/** Surroundings are read when a verdict asks. */
function candidateAt(
  value: string,
  { bytes, start, token }: Found,
  { bytes: most, lines }: Surroundings,
): Candidate {
  return {
    value,
    before() {
      const limit = Math.max(0, start - most);
      let from = start;
      for (let ends = 0; from > limit; from--) {
        if (bytes[from - 1] === 0x0a && ++ends > lines) break;
      }
      return bytes.toString('latin1', from, start);
    },
    after() {
      const limit = Math.min(bytes.length, token.end + most);
      let to = token.end;
      for (let ends = 0; to < limit; to++) {
        if (bytes[to] === 0x0a && ++ends > lines) break;
      }
      return bytes.toString('latin1', token.end, to);
    },
  };
}

function endOf({ shape, body, spelled }: ReadyShape, found: Found, isCut: boolean): number {
  const { bytes, start, prefix, token } = found;
  if (shape.only !== undefined) return start + shape.only;
  const limit = Math.min(bytes.length, start + LONGEST_KEY);
  if (shape.past !== undefined) {
    return token.end + shape.past(bytes.toString('latin1', token.end, limit));
  }
  const whole = isCut ? readToken(bytes, start + prefix, limit, body, spelled) : token;
  return shape.padded === true ? pastPadding(bytes, whole, prefix) : whole.end;
}

/** Past the `=` (or `%3D`, `%253D`) that complete a token to a multiple of four. */
function pastPadding(bytes: Uint8Array, token: Token, prefix: number): number {
  let end = token.end;
  for (let missing = (4 - ((prefix + token.length) % 4)) % 4; missing > 0; missing--) {
    const width = equalsWidth(bytes, end);
    if (width === 0) break;
    end += width;
  }
  return end;
}
