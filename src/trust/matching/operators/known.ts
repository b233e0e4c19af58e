import { spend, type Work } from '../../work.js';
import { spellTokens, type Ternary, type Token } from '../pattern.js';

/** Hands on the value's literal text; a value with a gap in it cannot be compared. */
export function known(
  tokens: readonly Token[],
  actual: string,
  work: Work,
  compare: (text: string) => Ternary,
): Ternary {
  if (tokens.some((token) => 'hole' in token)) return 'unknown';
  const text = spellTokens(tokens);
  spend(work, 1 + tokens.length + text.length + actual.length);
  return compare(text);
}
