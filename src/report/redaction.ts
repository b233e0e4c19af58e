import { createPieces } from './pieces.js';
import { base64Of, spellingsOf } from './spellings.js';

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
      for (const form of spellingsOf(part)) if (form.length >= SHORTEST) known.set(form, label);
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
