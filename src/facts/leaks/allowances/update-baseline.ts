import type { LeakFact } from '../leak-fact.js';
import { type Baseline, FIRST_REASON, keyFingerprint } from './baseline.js';

/** A baseline that was brought up to date, and what that changed. */
export interface UpdatedBaseline {
  readonly baseline: Omit<Baseline, 'version'>;
  readonly added: number;
  readonly gone: number;
}

/**
 * Brings a baseline up to date with what a scan found. What an entry says stays as somebody wrote it, its
 * last day too: an update renews nothing. An entry goes only where the scan saw at least as much as the one
 * that wrote it, and all of it.
 * @param found what nothing else allows, in reading order
 */
export function updateBaseline(
  before: Baseline | null,
  found: readonly LeakFact[],
  covers: Baseline['covers'],
  isWhole: boolean,
): UpdatedBaseline {
  const keys = new Map<string, Baseline['keys'][number]>();
  const earlier = new Map(before?.keys.map((key) => [key.fingerprint, key]));
  for (const { kind, keyHash, path, preview } of found) {
    const fingerprint = keyFingerprint(kind, keyHash);
    if (keys.has(fingerprint)) continue;
    const { reason = FIRST_REASON, expires } = earlier.get(fingerprint) ?? {};
    keys.set(fingerprint, {
      fingerprint,
      rule: `leaks/${kind}`,
      key: preview,
      path,
      reason,
      ...(expires === undefined ? {} : { expires }),
    });
  }
  const added = [...keys.keys()].filter((name) => !earlier.has(name)).length;
  const sawAll = isWhole && (covers === 'history' || before?.covers !== 'history');
  let gone = 0;
  for (const [name, key] of earlier) {
    if (keys.has(name)) continue;
    if (sawAll) gone += 1;
    else keys.set(name, key);
  }
  const both = covers === 'history' || before?.covers === 'history' ? 'history' : 'tree';
  return { baseline: { covers: both, keys: [...keys.values()] }, added, gone };
}
