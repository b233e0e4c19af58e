import { searchAll } from '../../scanner/match.js';
import type { LineMatcher } from '../../scanner/expressions/line-match.js';
import type { ByteText } from '../../world/git-secrets.js';

const MASK = '****';

/**
 * A line with what matched taken out, and whatever else in it is a key of AWS. What a match is part of,
 * such as the rest of a longer word, goes with it as far as the pattern reaches without the rule of words.
 */
export function masked(line: ByteText, matchers: readonly LineMatcher[]): ByteText {
  const bytes = Buffer.from(line, 'latin1');
  const ranges = searchAll(bytes).hits.map(({ start, end }) => ({ start, end }));
  for (const matcher of matchers) {
    matcher.eachLine(bytes, 0, bytes.length, ({ start, end }) => ranges.push({ start, end }), true);
  }
  let shown = '';
  let at = 0;
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    // Two that touch or overlap are one.
    if (start > at || at === 0) shown += line.slice(at, start) + MASK;
    at = end;
  }
  return shown + line.slice(at);
}
