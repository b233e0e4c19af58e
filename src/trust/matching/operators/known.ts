import { spellTokens, type Ternary, type Token } from '../pattern.js';

/** Hands on the value's literal text; a value with a gap in it cannot be compared. */
export function known(tokens: readonly Token[], compare: (text: string) => Ternary): Ternary {
  return tokens.some((token) => 'hole' in token) ? 'unknown' : compare(spellTokens(tokens));
}
