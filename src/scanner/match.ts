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
    if (content[start - 1] === 0x0a && ++lines > CONTEXT_LINES) break;
  }
  let end = Math.max(to, start);
  const last = Math.min(content.length, end + REACH);
  for (let lines = 0; end < last; end++) {
    if (content[end] === 0x0a && ++lines > CONTEXT_LINES) break;
  }
  return hitsStartingIn(content, start, Math.min(end + 1, content.length));
}

/** What is looked through at once: it stays in the processor's cache for every pass. */
const BLOCK = 1 << 18;

/** Every hit that starts in [from, to), sorted as by findHits. Costs what that range costs. */
export function hitsStartingIn(content: Uint8Array, from: number, to: number): Hit[] {
  return search(content, from, to).hits;
}

/** What a search came across. */
export interface Search {
  readonly hits: Hit[];
  /** There are tokens that would be keys in other surroundings, or NULs (as of UTF-16). */
  candidates: boolean;
}

/** Searches a whole content; {@link Search.candidates} tells what a change there may bring to light. */
export function searchAll(content: Uint8Array): Search {
  return search(content, 0, content.length);
}

function search(content: Uint8Array, from: number, to: number): Search {
  const bytes = asBuffer(content);
  const found: Search = { hits: [], candidates: false };
  for (let start = from; start < to; start += BLOCK) {
    const end = Math.min(to, start + BLOCK);
    const marks = marksIn(bytes, start, end);
    collectRuns(bytes, start, end, found);
    if ((marks & LITERAL) !== 0) collectLiterals(bytes, start, end, found);
    if ((marks & NUL) !== 0 && bytes.subarray(start, end).includes(0)) {
      found.candidates = true;
      collectWide(bytes, start, end, found.hits);
    }
  }
  found.hits.sort((a, b) => a.start - b.start || (a.kind < b.kind ? -1 : 1));
  return found;
}

function asBuffer(content: Uint8Array): Buffer {
  return Buffer.isBuffer(content)
    ? content
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function collectWide(bytes: Buffer, from: number, to: number, hits: Hit[]): void {
  // What leads a token belongs to the key, and may end the stretch before.
  const lead = 2 * LONGEST_LEAD;
  const seen = new Set<string>();
  eachWideStretch(bytes, from, to + lead + 2, (stretch) => {
    const found: Search = { hits: [], candidates: false };
    const text = Buffer.from(stretch.text.buffer);
    const first = Math.max(0, stretch.from - LONGEST_LEAD);
    collectRuns(text, first, stretch.to, found);
    collectLiterals(text, first, stretch.to, found);
    const { offset } = stretch;
    for (const { kind, start, end } of found.hits) {
      const last = Math.min(bytes.length, offset + 2 * end);
      const hit = { kind, start: offset + 2 * start, end: last };
      const name = `${hit.start} ${kind}`;
      if (hit.start < from || hit.start >= to || seen.has(name)) continue;
      seen.add(name);
      hits.push(hit);
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

/** Judges one token by the patterns that its trigger belongs to; keeps hits that start in [from, to). */
function judge(
  bytes: Buffer,
  start: number,
  token: Token,
  patterns: readonly Pattern[],
  from: number,
  to: number,
  found: Search,
): void {
  for (const pattern of patterns) {
    if (!pattern.fits(token.length)) continue;
    const candidate = candidateAt(bytes, start, token);
    if (!pattern.plausible(candidate.value)) continue;
    found.candidates = true;
    const verdict = pattern.judge(candidate);
    if (verdict === undefined) continue;
    const extent = extentOf(bytes, start, token, verdict);
    if (extent.start >= from && extent.start < to) {
      found.hits.push({ kind: pattern.kind, ...extent });
    }
  }
}

/** The hits of one-byte text that runs announce, in no order. */
function collectRuns(bytes: Buffer, from: number, to: number, found: Search): void {
  // An id stands at a run's start, or past the two digits of a percent escape that the run took in.
  const idLimit = Math.min(bytes.length, to + 24);
  eachRareRun(bytes, BASE32, 20, Math.max(0, from - 3), idLimit, (start) => {
    for (let at = start; at <= start + 2; at += 2) {
      if (bytes[at] !== 0x41 || !isIdStart(bytes, at)) continue;
      judge(bytes, at, { end: at + 20, length: 20 }, OF_BASE32, from, to, found);
    }
  });

  const tokenLimit = Math.min(bytes.length, to + LONGEST_LEAD + 64);
  eachCommonRun(bytes, ESCAPED_BASE64, 40, Math.max(0, from - 8), tokenLimit, (start, end) => {
    if (startsToken(bytes, start)) {
      judge(bytes, start, tokenAt(bytes, start), OF_BASE64, from, to, found);
    }
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte !== 0x25 && byte !== 0x5c) continue;
      const past = pastEscape(bytes, at);
      if (past === 0 || past >= end) continue;
      judge(bytes, past, tokenAt(bytes, past), OF_BASE64, from, to, found);
    }
  });
}

/** The hits of one-byte text that literals announce. */
function collectLiterals(bytes: Buffer, from: number, to: number, found: Search): void {
  for (const { literal, patterns } of LITERALS) {
    const part = bytes.subarray(from, Math.min(bytes.length, to + literal.length - 1));
    for (let at = part.indexOf(literal); at !== -1; at = part.indexOf(literal, at + 1)) {
      const start = from + at;
      if (!startsToken(bytes, start)) continue;
      judge(bytes, start, tokenAt(bytes, start), patterns, from, to, found);
    }
  }
}

function tokenAt(bytes: Uint8Array, start: number): Token {
  return readToken(bytes, start, Math.min(bytes.length, start + JUDGED));
}

/** No letter or digit before it, unless an escape ends there. */
function isIdStart(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0x20;
  const isWord =
    (before >= 0x30 && before <= 0x39) || ((before | 0x20) >= 0x61 && (before | 0x20) <= 0x7a);
  return !isWord || startsToken(bytes, at);
}

/** Below this many bytes a loop costs less than calls out of JavaScript. */
const SMALL = 4096;
const NUL = 1;
const LITERAL = 2;

/** For every byte, whether it is NUL, or opens a literal that a pattern looks for. */
const MARKS = (() => {
  const marks = new Uint8Array(256);
  marks[0] = NUL;
  for (const { literal } of LITERALS) marks[literal[0] as number] = LITERAL;
  return marks;
})();

/** What a range may hold, as marks: all of them for a range too large to be looked through. */
function marksIn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > SMALL) return NUL | LITERAL;
  let marks = 0;
  for (let at = from; at < to; at++) marks |= MARKS[bytes[at] as number] as number;
  return marks;
}
