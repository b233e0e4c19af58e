import type { Part, Signature } from './signature.js';

/** Where a sentence stands in a text, and what stood in its holes. */
export interface SignatureMatch {
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
}

/** A text to look through: as it is, and in lower case, of equal length. */
export interface Searched {
  readonly text: string;
  readonly lower: string;
  /** Where the line begins and ends on which a place lies. */
  startOfLine(offset: number): number;
  endOfLine(offset: number): number;
}

/** A word in a hole is no longer than an ARN with a long resource. */
const LONGEST_WORD = 2_100;
/** Text in a hole is no longer than a message on its line, and than a sentence where lines are broken. */
const LONGEST_TEXT = 6_000;
const LONGEST_BROKEN = 600;
/** How often one sentence is tried in one text: texts are bounded, and so is what they cost. */
const MOST_TRIES = 200;
const FEW_LETTERS = 8;

/**
 * Every place where a sentence stands in a text, in order, without overlaps. White space in the
 * text must be single blanks. Linear in the text but for the holes, which are bounded.
 */
export function matchSignature(signature: Signature, searched: Searched): SignatureMatch[] {
  const found: SignatureMatch[] = [];
  const lead = signature.parts[0]?.kind === 'hole' ? signature.parts[0] : null;
  const parts = lead === null ? signature.parts : signature.parts.slice(1);
  const [first] = parts;
  if (first?.kind !== 'words') return found;
  let from = 0;
  // Short words, such as a colon, stand everywhere: a try is worth it only before the telling word.
  const back = first.text.trim().length < FEW_LETTERS ? 4 * LONGEST_BROKEN : 2 * LONGEST_TEXT;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const telling = searched.lower.indexOf(signature.anchor, from);
    if (telling === -1) break;
    from = Math.max(from, telling - back);
    const start = searched.lower.indexOf(first.text, from);
    if (start === -1) break;
    const match = matchAt(parts, searched, start);
    if (match === null) {
      from = start + 1;
      continue;
    }
    // A beginning without its end must not be joined with the end of another.
    const later = searched.lower.lastIndexOf(first.text, match.end - first.text.length);
    const closer = later > start ? matchAt(parts, searched, later) : null;
    const best = closer?.end === match.end ? closer : match;
    const whole = lead === null ? best : withLead(lead.name, lead.wide, best, searched);
    if (whole !== null) found.push(whole);
    from = Math.max(best.end, start + 1);
  }
  return found;
}

const BEFORE_A_WORD = /[\s"'`([<]/;

/** A hole at the beginning: the word before the first words, or the text before them on their line. */
function withLead(
  name: string,
  wide: boolean,
  match: SignatureMatch,
  { text, startOfLine }: Searched,
): SignatureMatch | null {
  let start = match.start;
  if (wide) {
    start = startOfLine(match.start);
    if (start === match.start && start > 0) start = startOfLine(start - 1);
    start = Math.max(start, match.start - LONGEST_BROKEN);
  } else {
    while (start > 0 && match.start - start < 200 && !BEFORE_A_WORD.test(text[start - 1] as string))
      start--;
  }
  const value = text.slice(start, match.start).trim();
  return value === '' ? null : { ...match, start, values: { ...match.values, [name]: value } };
}

function matchAt(parts: readonly Part[], searched: Searched, start: number): SignatureMatch | null {
  const { text, lower } = searched;
  const values: Record<string, string> = {};
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'words') {
      if (!lower.startsWith(part.text, at)) return null;
      at += part.text.length;
      continue;
    }
    const next = parts[index + 1];
    const end =
      next === undefined
        ? endOfHole(searched, at, part.wide)
        : indexWithin(lower, next.kind === 'words' ? next.text : ' ', at, part.wide);
    if (end === -1 || end - at > longest(searched, at, end, part.wide)) return null;
    const value = text.slice(at, end);
    if (!part.wide && value.trim().includes(' ')) return null;
    values[part.name] ??= value.trim();
    at = end;
  }
  return { start, end: at, values };
}

/** Where words stand behind a hole, no farther than a hole may reach. */
function indexWithin(lower: string, words: string, from: number, wide: boolean): number {
  const most = wide ? LONGEST_TEXT : LONGEST_WORD;
  const found = lower.slice(from, from + most + words.length).indexOf(words);
  return found === -1 ? -1 : from + found;
}

function longest({ endOfLine }: Searched, from: number, to: number, wide: boolean): number {
  if (!wide) return LONGEST_WORD;
  return endOfLine(from) >= to ? LONGEST_TEXT : LONGEST_BROKEN;
}

/** A hole at the end: the word there, or the rest of the line, without what closes a sentence. */
function endOfHole({ text, endOfLine }: Searched, from: number, wide: boolean): number {
  const line = Math.max(endOfLine(from), from);
  const rest = text.slice(from, Math.min(line, from + (wide ? LONGEST_TEXT : LONGEST_WORD)));
  const cut = wide ? -1 : rest.slice(1).search(/[\s,"'`)]/) + 1;
  const kept = cut <= 0 ? rest : rest.slice(0, cut);
  return from + kept.replace(/[.,:;"')\]]+$/, '').length;
}
