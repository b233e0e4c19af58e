import { createLineMatcher } from '../../../scanner/expressions/line-matcher.js';
import { parseExpression } from '../../../scanner/expressions/parse.js';
import type { Compiled } from './line-test.js';

/** Lines with nothing in common: an expression that matches each of them says nothing of any. */
const PROBES = ['', '0', 'q', 'Z', '_', '-', ' ', '\t', '/'].map((text) => Buffer.from(text));

/**
 * Reads an expression of git-secrets. It takes the empty one, and one with a mistake in it, for one that
 * allows everything; here both allow nothing.
 */
export function compileLine(source: string): Compiled {
  if (source.trim() === '') return { ok: false, what: 'it is empty' };
  const parsed = parseExpression(source, 'ere-grep');
  if (!parsed.ok) {
    const { said, at } = parsed.problem;
    return { ok: false, what: `it is no expression (character ${at + 1}: ${said})` };
  }
  const matcher = createLineMatcher([parsed.expression], { word: 'none' });
  const matches = (line: Uint8Array) => matcher.matches(line);
  return matches(PROBES[0] as Uint8Array) || PROBES.slice(1).every(matches)
    ? { ok: false, what: 'it matches every line' }
    : { ok: true, matches };
}
