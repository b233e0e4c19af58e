/** A stretch of prose: plain words, or what stood between backticks. */
export interface Span {
  readonly code: boolean;
  readonly text: string;
}

/** Splits prose at its backtick markup; a backtick without a partner is an ordinary character. */
export function spansOf(prose: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of prose.matchAll(/`([^`]+)`/g)) {
    if (match.index > from) spans.push({ code: false, text: prose.slice(from, match.index) });
    spans.push({ code: true, text: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < prose.length) spans.push({ code: false, text: prose.slice(from) });
  return spans;
}
