/** An expression within a text: what stands between the braces, by offsets. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const OPEN = '${{';

/**
 * Finds every `${{ }}` of a text as GitHub does: two closing braces within a text of the expression
 * end nothing. One that nothing ends is none, and there is none behind it. Linear.
 */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = text.indexOf(OPEN);
  while (at >= 0) {
    const from = at + OPEN.length;
    const to = endOf(text, from);
    if (to === undefined) return parts;
    parts.push({ from, to });
    at = text.indexOf(OPEN, to + 2);
  }
  return parts;
}

function endOf(text: string, from: number): number | undefined {
  let isQuoted = false;
  for (let index = from; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (unit === "'") isQuoted = !isQuoted;
    else if (!isQuoted && unit === '}' && text.charAt(index + 1) === '}') return index;
  }
  return undefined;
}

/** Where a text is an expression as it stands: an `if` that has no `${{ }}`. */
export function wholeOr(text: string): Part[] {
  return text.includes(OPEN) ? partsOf(text) : [{ from: 0, to: text.length }];
}
