import { showInvisible } from './inert.js';
import { createPieces } from './pieces.js';
import { quoteByCodePoint, quoteJson } from './quoting.js';

/** Values shorter than this are not searched for: replacing them would shred ordinary words. */
const SHORTEST = 8;

/** Collects every secret that a run meets, so that nothing it prints holds one. */
export interface Redactor {
  /** Remembers a secret; blanks and values under eight characters are ignored. */
  add(secret: string | undefined, label?: string): void;
  /**
   * Replaces each known secret, in clear, base64, URL-encoded or JSON-escaped, by its label. Of one
   * that was drawn at random, any eight characters in a row go too.
   */
  text(text: string): string;
  /** The same, through every string of a plain value. */
  deep<T>(value: T): T;
}

/** An empty redactor. One exists per run, and everything that leaves the run passes through it. */
export function createRedactor(): Redactor {
  const known = new Map<string, string>();
  const pieces = createPieces();
  let longestFirst: readonly (readonly [string, string])[] | null = null;

  function add(secret: string | undefined, label = '***'): void {
    if (secret === undefined) return;
    for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
      if (part.trim().length < SHORTEST) continue;
      for (const form of forms(part)) known.set(form, label);
      for (const spelling of [part, ...base64Of(part)]) pieces.learn(spelling);
    }
    longestFirst = null;
  }

  function text(input: string): string {
    let output = input;
    longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
    // A function, because a label's `$&` would put the secret back.
    for (const [secret, label] of longestFirst) output = output.replaceAll(secret, () => label);
    return pieces.cutOut(output, '***');
  }

  function deep<T>(value: T): T {
    if (typeof value === 'string') return text(value) as T;
    if (Array.isArray(value)) return value.map(deep) as T;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]),
      ) as T;
    }
    return value;
  }

  return { add, text, deep };
}

/** The spellings under which a secret turns up in messages. */
function forms(secret: string): string[] {
  // Half a surrogate pair has no URL form, and would throw.
  const url = encodeURIComponent(Buffer.from(secret).toString());
  const field = new URLSearchParams([['', secret]]).toString().slice(1);
  return [
    secret,
    ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
    JSON.stringify(secret).slice(1, -1),
    // As our own escapes spell it, wherever one was not written through this door first.
    quoteJson(secret).slice(1, -1),
    quoteByCodePoint(secret).slice(1, -1),
    showInvisible(secret),
    secret.replaceAll("'", String.raw`'\''`),
    ...base64Of(secret),
  ].filter((form) => form.length >= SHORTEST);
}

function base64Of(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  const encoded = [
    base64,
    base64.replace(/=+$/, ''),
    ...[0, 1, 2].map((at) => base64At(secret, at)),
  ];
  return encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}

/**
 * The part of a longer text's base64 that the secret alone decides, when it begins `at` bytes
 * behind a multiple of three: in an `Authorization: Basic` header it stands behind a user's name.
 */
function base64At(secret: string, at: number): string {
  const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
  const whole = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}
