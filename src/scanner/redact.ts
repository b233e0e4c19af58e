import { patternOf } from './patterns/index.js';

/** What may be shown of a key that was found. */
export interface RedactedKey {
  /** Enough for its owner to recognise it, never enough to use it. */
  readonly preview: string;
  /** The account that issued it, decoded offline; 12 digits. */
  readonly account?: string;
}

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
export function redactKey(kind: string, key: string): RedactedKey {
  const pattern = patternOf(kind);
  const account = pattern?.accountOf?.(key);
  const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
  const preview = pattern?.preview?.(key) ?? length;
  return { preview, ...(account === undefined ? {} : { account }) };
}
