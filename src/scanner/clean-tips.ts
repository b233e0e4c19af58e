/** What a clean scan remembers, so that the next need not look at the same commits again. */
const VERSION = 1;
const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The text of a cache file: the tips of a history that was scanned whole and held nothing, under
 * a hash of the rules that it was held to.
 */
export function writeCleanTips(tips: readonly string[], rulesHash: string): string {
  return `${JSON.stringify({ version: VERSION, rules: rulesHash, tips }, undefined, 1)}\n`;
}

/** The tips of a cache file; none when it is of other rules, or no such file at all. */
export function readCleanTips(text: string, rulesHash: string): string[] {
  try {
    const cache: unknown = JSON.parse(text);
    if (typeof cache !== 'object' || cache === null) return [];
    const { version, rules, tips } = cache as Record<string, unknown>;
    if (version !== VERSION || rules !== rulesHash || !Array.isArray(tips)) return [];
    return tips.filter((tip): tip is string => typeof tip === 'string' && ID.test(tip));
  } catch {
    return [];
  }
}
