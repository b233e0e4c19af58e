import { withoutBlanks } from '../../report/invisible.js';
import { type Explanation, explanation } from './explanation.js';
import { type Comparison, matchPattern, type Token } from '../matching/pattern.js';
import type { Work } from '../work.js';

/** Would it match if only wildcards worked, or case did not count, or blanks were trimmed? */
export function nearMiss(
  tokens: readonly Token[],
  actual: string,
  base: Comparison,
  operator: string,
  work: Work,
): Explanation | null {
  const would = (change: Partial<Comparison>, using = tokens) =>
    matchPattern(using, actual, { ...base, ...change }, work) !== false;
  const wild = tokens.some((token) => 'wild' in token);
  const stars = `\`*\` and \`?\` stand for themselves under \`${operator}\``;
  const letters = 'only the case of letters differs';
  if (wild && !base.wildcards && would({ wildcards: true })) {
    return explanation('wildcard-under-equals', `${stars}; \`StringLike\` would match`);
  }
  if (would({ ignoreCase: true })) return explanation('letter-case', letters);
  if (wild && !base.wildcards && would({ wildcards: true, ignoreCase: true })) {
    return explanation('wildcard-under-equals', `${stars}, and the case of letters differs`, [
      'letter-case',
    ]);
  }
  const trimmed = trim(tokens);
  if (would({}, trimmed)) {
    return explanation(
      'surrounding-whitespace',
      'the value in the policy begins or ends with blanks or quotes',
    );
  }
  const visible = tokens.map(
    (token): Token => ('text' in token ? { text: withoutBlanks(token.text) } : token),
  );
  if (would({}, visible)) {
    return explanation(
      'surrounding-whitespace',
      'the value in the policy holds blanks, or characters that cannot be seen',
    );
  }
  return null;
}

/** An accent may be a letter of its own: the two look the same, and AWS compares what is stored. */
export function whyAlike(wanted: string, actual: string): string | null {
  return wanted !== actual && wanted.normalize('NFC') === actual.normalize('NFC')
    ? 'they look alike, and their accents are encoded in different ways'
    : null;
}

/** Would the characters that `${*}` and `${?}` bring in match as the wildcards that they are not? */
export function whyNoWildcard(
  tokens: readonly Token[],
  actual: string,
  base: Comparison | null,
  work: Work,
): string | null {
  const revived = tokens.map(
    (token): Token =>
      'text' in token && (token.text === '*' || token.text === '?') ? { wild: token.text } : token,
  );
  const wild = revived.some((token, index) => 'wild' in token && token !== tokens[index]);
  if (!wild || base === null) return null;
  return matchPattern(revived, actual, { ...base, wildcards: true }, work) === true
    ? '`${*}` and `${?}` are the characters themselves, and only a bare `*` or `?` is a wildcard'
    : null;
}

function trim(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!('text' in token)) return token;
    let { text } = token;
    if (index === 0) text = text.replace(/^[\s"']+/, '');
    if (index === tokens.length - 1) text = text.trimEnd().replace(/["']$/, '');
    return { text };
  });
}
