import { BASE32, ESCAPED_BASE64 } from './alphabets.js';
import { candidateAt, extentOf, JUDGED } from './candidates.js';
import { pastEscape, readToken, startsToken, type Token } from './escapes.js';
import { PATTERNS } from './patterns/index.js';
import {
  CONTEXT_BYTES,
  CONTEXT_LINES,
  LONGEST_LEAD,
  type Pattern,
  type PatternKind,
} from './patterns/pattern.js';
import { eachCommonRun, eachRareRun } from './runs.js';
import { eachWideStretch } from './wide.js';

/**
 * How far a verdict looks, in bytes: whether a hit starts at an offset depends on nothing further
 * away than this, nor on more than {@link CONTEXT_LINES} lines before and after its own. Only where
 * a long key *ends* may be told from further on. (Twice the narrow reach, for UTF-16.)
 */
export const REACH = 2 * (JUDGED + CONTEXT_BYTES);

/** A key in a content; byte offsets of the key itself, half-open. */
export interface Hit {
  readonly kind: PatternKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Every hit whose line intersects [from, to), by default the whole content; an empty range gives
 * none. Lines end at LF bytes. Sorted by start, then kind.
 *
 * A region gives exactly what the whole content gives on those lines, as long as `content` is
 * whole. See {@link hitsNear} for changes.
 */
export function findHits(content: Uint8Array, from = 0, to = content.length): Hit[] {
  if (from >= to) return [];
  const lineStart = from === 0 ? 0 : content.lastIndexOf(0x0a, from - 1) + 1;
  const lineEnd = to >= content.length ? -1 : content.indexOf(0x0a, to - 1);
  return hitsStartingIn(content, lineStart, lineEnd === -1 ? content.length : lineEnd);
}

/**
 * Every hit that the bytes [from, to) can have caused, and perhaps others close by: whoever knows
 * that a content without hits was changed there (an empty range is a seam) need look no further.
 * Costs what a few lines cost, also where the line is a huge one.
 */
export function hitsNear(content: Uint8Array, from: number, to: number): Hit[] {
  let start = Math.min(from, content.length);
  const first = Math.max(0, start - REACH);
  for (let lines = 0; start > first; start--) {
    if (content[start - 1] === 0x0a && ++lines > CONTEXT_LINES + 1) break;
  }
  let end = Math.max(to, start);
  const last = Math.min(content.length, end + REACH);
  for (let lines = 0; end < last; end++) {
    if (content[end] === 0x0a && ++lines > CONTEXT_LINES + 1) break;
  }
  return hitsStartingIn(content, start, Math.min(end + 1, content.length));
}

/** What is looked through at once: it stays in the processor's cache for every pass. */
const BLOCK = 1 << 18;

/** Every hit that starts in [from, to), sorted as by findHits. Costs what that range costs. */
export function hitsStartingIn(content: Uint8Array, from: number, to: number): Hit[] {
  const bytes = Buffer.isBuffer(content)
    ? content
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const hits: Hit[] = [];
  for (let start = from; start < to; start += BLOCK) {
    const end = Math.min(to, start + BLOCK);
    collect(bytes, start, end, hits);
    if (holdsNul(bytes, start, end)) collectWide(bytes, start, end, hits);
  }
  return hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
}

function collectWide(bytes: Buffer, from: number, to: number, hits: Hit[]): void {
  eachWideStretch(bytes, from, to + 2, (stretch) => {
    const found: Hit[] = [];
    const text = Buffer.from(stretch.text.buffer);
    collect(text, stretch.from, stretch.to, found);
    // A unit of two bytes starts at an even offset, in either byte order.
    const base = stretch.offset - (stretch.offset & 1);
    for (const { kind, start, end } of found) {
      const hit = { kind, start: base + 2 * start, end: Math.min(bytes.length, base + 2 * end) };
      if (hit.start >= from && hit.start < to) hits.push(hit);
    }
  });
}

const OF_BASE32 = PATTERNS.filter(({ triggers }) => triggers.some(({ by }) => by === 'base32-run'));
const OF_BASE64 = PATTERNS.filter(({ triggers }) => triggers.some(({ by }) => by === 'base64-run'));
const LITERALS = PATTERNS.flatMap((pattern) =>
  pattern.triggers.flatMap((trigger) =>
    trigger.by === 'literal'
      ? [{ literal: Buffer.from(trigger.text, 'latin1'), patterns: [pattern] }]
      : [],
  ),
);

/** The hits of one-byte text that start in [from, to), in no order. */
function collect(bytes: Buffer, from: number, to: number, hits: Hit[]): void {
  function judge(start: number, token: Token, patterns: readonly Pattern[]): void {
    for (const pattern of patterns) {
      if (!pattern.fits(token.length)) continue;
      const verdict = pattern.judge(candidateAt(bytes, start, token));
      if (verdict === undefined) continue;
      const extent = extentOf(bytes, start, token, verdict);
      if (extent.start >= from && extent.start < to) hits.push({ kind: pattern.kind, ...extent });
    }
  }

  function judgeToken(start: number): void {
    judge(start, readToken(bytes, start, Math.min(bytes.length, start + JUDGED)), OF_BASE64);
  }

  // An id stands at a run's start, or past the two digits of a percent escape that the run took in.
  const idLimit = Math.min(bytes.length, to + 24);
  eachRareRun(bytes, BASE32, 20, Math.max(0, from - 3), idLimit, (start) => {
    for (const at of [start, start + 2]) {
      if (bytes[at] === 0x41 && isIdStart(bytes, at)) {
        judge(at, { end: at + 20, length: 20 }, OF_BASE32);
      }
    }
  });

  const tokenLimit = Math.min(bytes.length, to + LONGEST_LEAD + 64);
  eachCommonRun(bytes, ESCAPED_BASE64, 40, Math.max(0, from - 8), tokenLimit, (start, end) => {
    if (startsToken(bytes, start)) judgeToken(start);
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte !== 0x25 && byte !== 0x5c) continue;
      const past = pastEscape(bytes, at);
      if (past !== 0 && past < end) judgeToken(past);
    }
  });

  for (const { literal, patterns } of LITERALS) {
    const limit = Math.min(bytes.length, to + literal.length - 1);
    for (let at = indexIn(bytes, literal, from, limit); at !== -1; ) {
      if (startsToken(bytes, at)) {
        judge(at, readToken(bytes, at, Math.min(bytes.length, at + JUDGED)), patterns);
      }
      at = indexIn(bytes, literal, at + 1, limit);
    }
  }
}

/** No letter or digit before it, unless an escape ends there. */
function isIdStart(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0x20;
  const isWord =
    (before >= 0x30 && before <= 0x39) || ((before | 0x20) >= 0x61 && (before | 0x20) <= 0x7a);
  return !isWord || startsToken(bytes, at);
}

/** Below this many bytes a plain loop costs less than a call out of JavaScript. */
const SMALL = 2048;

function holdsNul(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > SMALL) return bytes.subarray(from, to).includes(0);
  for (let at = from; at < to; at++) {
    if (bytes[at] === 0) return true;
  }
  return false;
}

/** The first offset of a literal that lies in [from, to), or -1. */
function indexIn(bytes: Buffer, literal: Buffer, from: number, to: number): number {
  if (to - from > SMALL) {
    const at = bytes.subarray(from, to).indexOf(literal);
    return at === -1 ? -1 : from + at;
  }
  const first = literal[0];
  const last = to - literal.length;
  for (let at = from; at <= last; at++) {
    if (bytes[at] !== first) continue;
    let index = 1;
    while (index < literal.length && bytes[at + index] === literal[index]) index++;
    if (index === literal.length) return at;
  }
  return -1;
}
