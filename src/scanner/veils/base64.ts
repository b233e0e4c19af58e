import { BASE64, setOf } from '../alphabets.js';
import type { Announcement, Lifted, Veil, Window } from './veil.js';

const MEMBERS = setOf(BASE64);
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Documents in base64: files of credentials, JSON, secrets of Kubernetes, basic authorization; also
 * wrapped into lines. A run of base64 costs nothing unless it spells one of the words, whichever way
 * they lie in it; twice encoded ones are told by the words' own base64.
 */
export function base64Veil(words: readonly string[], twice: readonly string[]): Veil {
  const announced = [
    ...words.flatMap(spellings),
    // As PowerShell takes a command: base64 of UTF-16.
    ...twice.flatMap((word) =>
      spellings(Buffer.from(word, 'utf16le').toString('latin1')).map((one) => ({
        ...one,
        wide: true as const,
      })),
    ),
    ...twice.flatMap((word) => spellings(word).flatMap(({ literal }) => spellings(literal))),
  ];
  return { announced, lift };
}

/** The characters that a word makes in base64, for each of the three ways that it may lie there. */
function spellings(word: string): Announcement[] {
  return [0, 1, 2].flatMap((phase) => {
    // What follows the word decides the last character: a short literal is told with all of them.
    const first = Math.ceil((8 * phase) / 6);
    const sure = Math.floor((8 * (phase + word.length)) / 6);
    if (sure - first >= LEAST) return [{ literal: encoded(word, phase).slice(first, sure), phase }];
    const last = Math.ceil((8 * (phase + word.length)) / 6);
    const open = Array.from({ length: 256 }, (_, byte) =>
      encoded(word + String.fromCharCode(byte), phase).slice(first, last),
    );
    return [...new Set(open)].map((literal) => ({ literal, phase }));
  });
}

/** Shorter literals stand in any blob. */
const LEAST = 5;

function encoded(word: string, phase: number): string {
  return Buffer.from('\0'.repeat(phase) + word, 'latin1').toString('base64');
}

/** Where in its group of four a word's first sure character stands, by the way that it lies there. */
const PLACES = [0, 2, 3];

function lift(window: Window, { phase = 0, wide }: Announcement): Lifted | undefined {
  const { bytes, at } = window;
  const group = at - (PLACES[phase] as number);
  const behind = collect(window, group, 1);
  if (behind.places.length < 24) return undefined;
  const before = collect(window, group - 1, -1);
  const head = before.places.slice(0, before.places.length & ~3).toReversed();
  const places = [...head, ...behind.places];
  const run = String.fromCharCode(...places.map((place) => bytes[place] as number));
  const text = Buffer.from(run, 'base64');
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    origins.push(places[Math.floor((8 * index) / 6)] as number);
  }
  origins.push((places.at(-1) as number) + 1);
  const cutBefore = before.cut || head.length < before.places.length;
  const lifted = { text, origins, cutBefore, cutAfter: behind.cut };
  return wide === true ? narrowed(lifted) : lifted;
}

/** Text in UTF-16 without the NULs between its letters. */
function narrowed({ text, origins, ...cuts }: Lifted): Lifted {
  const kept = [...text.keys()].filter((index) => text[index] !== 0);
  const end = origins.at(-1) as number;
  return {
    text: Buffer.from(kept.map((index) => text[index] as number)),
    origins: [...kept.map((index) => origins[index] as number), end],
    ...cuts,
  };
}

/** The members of a run from a place on; between two lines of it stand a line end and indentation. */
function collect({ bytes, from, to }: Window, start: number, step: 1 | -1) {
  const places: number[] = [];
  let at = start;
  while (at >= from && at < to) {
    if (MEMBERS[bytes[at] as number] === 1) {
      places.push(at);
      at += step;
      continue;
    }
    const past = pastBreak(bytes, at, step);
    if (past === undefined) return { places, cut: false };
    at = past;
  }
  return { places, cut: MEMBERS[bytes[at] ?? 0] === 1 };
}

/** How much white space may stand between two lines of a run. */
const LONGEST_BREAK = 24;

/** Past one line end and the indentation around it, where the run goes on there. */
function pastBreak(bytes: Uint8Array, start: number, step: 1 | -1): number | undefined {
  let at = start;
  let lines = 0;
  for (let count = 0; count < LONGEST_BREAK; count++, at += step) {
    const byte = bytes[at];
    if (byte === LF) lines++;
    else if (byte !== CR && byte !== SPACE && byte !== TAB) break;
  }
  return lines === 1 && MEMBERS[bytes[at] ?? 0] === 1 ? at : undefined;
}
