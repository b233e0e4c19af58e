/** True when `text` matches a pattern with `*` (any run) and `?` (any one character). */
export function matchesWildcard(pattern: string, text: string): boolean {
  let inText = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (inText < text.length) {
    const expected = pattern[inPattern];
    if (expected === '*') {
      star = inPattern;
      inPattern += 1;
      resume = inText;
    } else if (expected !== undefined && (expected === '?' || expected === text[inText])) {
      inPattern += 1;
      inText += 1;
    } else if (star >= 0) {
      // Let the last star take one more character, and try again from there.
      inPattern = star + 1;
      resume += 1;
      inText = resume;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(inPattern));
}
