import { readToken, type Token, unescapeToken } from './escapes.js';
import { CONTEXT_BYTES, CONTEXT_LINES, type Candidate, type Verdict } from './patterns/pattern.js';

/** No key is longer; where one would be, the hit ends here. */
const LONGEST_KEY = 8192;
/** How much of a token is judged. */
export const JUDGED = 512;

/** A token with its surroundings, which are read only when a pattern asks. */
export function candidateAt(bytes: Buffer, start: number, token: Token): Candidate {
  return {
    value: unescapeToken(bytes.toString('latin1', start, token.end)),
    before: () => linesBefore(bytes, start),
    after: () => linesAfter(bytes, token.end),
  };
}

/** Where the key of a verdict stands. */
export function extentOf(
  bytes: Uint8Array,
  start: number,
  token: Token,
  verdict: Verdict,
): { start: number; end: number } {
  const from = start - (verdict.lead ?? 0);
  if (verdict.length !== undefined) return { start: from, end: start + verdict.length };
  const whole =
    token.end - start < JUDGED - 6
      ? token
      : readToken(bytes, start, Math.min(bytes.length, start + LONGEST_KEY));
  return { start: from, end: pastPadding(bytes, whole) };
}

/** Past the `=` (or `%3D`) that complete a token to a multiple of four. */
function pastPadding(bytes: Uint8Array, token: Token): number {
  let end = token.end;
  for (let missing = (4 - (token.length % 4)) % 4; missing > 0; missing--) {
    if (bytes[end] === 0x3d) end++;
    else if (
      bytes[end] === 0x25 &&
      bytes[end + 1] === 0x33 &&
      ((bytes[end + 2] ?? 0) | 0x20) === 0x64
    ) {
      end += 3;
    } else break;
  }
  return end;
}

function linesBefore(bytes: Buffer, end: number): string {
  const limit = Math.max(0, end - CONTEXT_BYTES);
  let start = end;
  let lines = 0;
  while (start > limit) {
    if (bytes[start - 1] === 0x0a && ++lines > CONTEXT_LINES) break;
    start--;
  }
  return bytes.toString('latin1', start, end);
}

function linesAfter(bytes: Buffer, start: number): string {
  const limit = Math.min(bytes.length, start + CONTEXT_BYTES);
  let end = start;
  let lines = 0;
  while (end < limit) {
    if (bytes[end] === 0x0a && ++lines > CONTEXT_LINES) break;
    end++;
  }
  return bytes.toString('latin1', start, end);
}
