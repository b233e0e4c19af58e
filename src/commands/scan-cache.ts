import { sha256 } from '../report/sha256.js';

/** What a cache file of an earlier scan is good for. */
export type CacheReading =
  | { readonly kind: 'usable'; readonly tips: readonly string[] }
  | { readonly kind: 'unusable'; readonly note: string };

/** Above this a file is none of ours. */
export const CACHE_BYTES = 16 << 20;

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const KEYS = 'checksum,rules,tips,version';

/**
 * Reads which commits an earlier scan found clean. Anything but exactly what {@link writeCache}
 * writes, or what another version of the rules wrote, is not used.
 */
export function readCache(bytes: Uint8Array, rules: string): CacheReading {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unusable('it is no JSON');
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== KEYS) {
    return unusable('it is no cache of this program');
  }
  const { version, rules: scannedBy, tips, checksum } = value as Record<string, unknown>;
  if (version !== 1) return unusable('it is of another version');
  if (scannedBy !== rules) return unusable('it was written by other rules');
  if (!Array.isArray(tips) || !tips.every((tip) => typeof tip === 'string' && ID.test(tip))) {
    return unusable('it names what are no commits');
  }
  if (checksum !== checksumOf(rules, tips as string[])) {
    return unusable('it was changed after it was written');
  }
  return { kind: 'usable', tips: tips as string[] };
}

/** The text of a cache file. */
export function writeCache(rules: string, tips: readonly string[]): string {
  const sorted = [...new Set(tips)].sort();
  const checksum = checksumOf(rules, sorted);
  return `${JSON.stringify({ version: 1, rules, tips: sorted, checksum })}\n`;
}

/** Guards against accidents and half-written files; whoever may write the cache can forge it. */
function checksumOf(rules: string, tips: readonly string[]): string {
  return sha256([rules, ...tips].join('\n'));
}

function unusable(why: string): CacheReading {
  return {
    kind: 'unusable',
    note: `The cache was not used, since ${why}: everything was scanned.`,
  };
}
