import type { Hit } from '../hit.js';
import type { Pattern } from '../patterns/pattern.js';
import { unescapeToken } from '../escapes.js';
import { setOf } from '../alphabets.js';
import type { Announcement, Lifted, Veil } from '../veils/veil.js';
import { veilsFor } from '../veils/index.js';
import type { Literal } from './literals.js';

/** How far from what announces a veil a key under it may lie, and be judged by what stands there, in bytes. */
export const LIFTED = 400;
/** The same in line ends: keys lie within one of the literal, and are judged by two. */
const LINES = 2;
const LINE_END = 0x0a;
/** A veil under a veil is lifted, and no third. */
const DEEPEST = 2;

/** Searches one-byte text from its beginning to its end; `depth` veils are lifted already. */
type SearchText = (text: Buffer, depth: number) => readonly Hit[];

/** Finds keys under veils. */
export interface Veiled {
  /** What announces veils, for the pass that looks for keys' own literals. */
  readonly literals: readonly Literal[];
  /** Lifts the veil that literal `which` announces at `at`, and adds the keys that start in [from, to). */
  look(bytes: Buffer, at: number, which: number, range: Range, found: Hit[]): void;
}

/** Where keys may start, and how many veils were lifted to get here. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Derives from patterns which words announce them where they are hidden. */
export function createVeiled(patterns: readonly Pattern[], search: SearchText): Veiled {
  const words = patterns.flatMap(({ hidden = [] }) => hidden);
  const twice = patterns.flatMap(({ hiddenTwice = [] }) => hiddenTwice);
  const announcements = veilsFor([...new Set(words)], [...new Set(twice)]).flatMap((veil) =>
    veil.announced.map((announcement) => ({ veil, announcement })),
  );
  const decoders = new Map(patterns.map(({ kind, decode }) => [kind, decode]));
  const anything = setOf(String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)));

  /** What a hit in lifted text is in the content. */
  function outside({ text, origins }: Lifted, { kind, start, end, key }: Hit): Hit {
    const spelled = unescapeToken(text.toString('latin1', start, end));
    return {
      kind,
      start: origins[start] as number,
      end: (origins[end - 1] as number) + 1,
      key: key ?? decoders.get(kind)?.(spelled) ?? spelled,
    };
  }

  return {
    literals: announcements.map(({ announcement: { literal } }) => ({
      text: Uint8Array.from(literal, (character) => character.charCodeAt(0)),
      next: anything,
    })),
    look(bytes, at, which, { from, to, depth }, found) {
      if (depth >= DEEPEST) return;
      const { veil, announcement } = announcements[which] as {
        veil: Veil;
        announcement: Announcement;
      };
      const window = { bytes, at, from: before(bytes, at, LINES), to: after(bytes, at, LINES) };
      const lifted = veil.lift(window, announcement);
      if (lifted === undefined) return;
      const near = { from: before(bytes, at, 1), to: after(bytes, at, 1) };
      for (const hit of search(lifted.text, depth + 1)) {
        if (isCut(lifted, hit) || isOfSignature(lifted, hit)) continue;
        const whole = outside(lifted, hit);
        const isNear = whole.start >= near.from && whole.start < near.to;
        if (isNear && whole.start >= from && whole.start < to && isVeiled(lifted, hit)) {
          found.push(whole);
        }
      }
    },
  };
}

/** What touches an end where the text goes on is not whole. */
function isCut({ text, cutBefore, cutAfter }: Lifted, { start, end }: Hit): boolean {
  return (cutBefore && start === 0) || (cutAfter && end >= text.length);
}

/** Part of a signed URL, which as a whole is a key: Bedrock's, or EKS's token. */
function isOfSignature({ text }: Lifted, { start }: Hit): boolean {
  return /(?:Credential|Security-Token)(?:=|%3D)$/.test(
    text.toString('latin1', Math.max(0, start - 24), start),
  );
}

/** Whether the key, or what stands right before it, is spelled otherwise: all else is found without us. */
function isVeiled({ origins }: Lifted, { start, end }: Hit): boolean {
  for (let index = Math.max(0, start - 3); index < end; index++) {
    if ((origins[index + 1] as number) !== (origins[index] as number) + 1) return true;
  }
  return false;
}

function before(bytes: Uint8Array, at: number, lines: number): number {
  const limit = Math.max(0, at - LIFTED);
  let from = at;
  for (let ends = 0; from > limit; from--) {
    if (bytes[from - 1] === LINE_END && ++ends > lines) break;
  }
  return from;
}

function after(bytes: Uint8Array, at: number, lines: number): number {
  const limit = Math.min(bytes.length, at + LIFTED);
  let to = at;
  for (let ends = 0; to < limit; to++) {
    if (bytes[to] === LINE_END && ++ends > lines) break;
  }
  return to;
}
