/** What Python's `str.strip` takes for whitespace; JavaScript's `trim` also takes the BOM. */
const SPACE =
  '\\t\\n\\v\\f\\r\\x1c-\\x1f \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const LEADING = new RegExp(`^[${SPACE}]+`);
const FIRST_VISIBLE = new RegExp(`[^${SPACE}]`);

/** `str.rstrip()`. A loop, because a regular expression for the end of a text is quadratic. */
export function rstrip(text: string): string {
  let end = text.length;
  while (end > 0 && !FIRST_VISIBLE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `str.strip()`. */
export function strip(text: string): string {
  return rstrip(text).replace(LEADING, '');
}

/** The column of the first visible character; 0 when there is none. */
export function indentOf(line: string): number {
  const at = line.search(FIRST_VISIBLE);
  return at < 0 ? 0 : at;
}

/** A list of strings as Python prints it. */
export function pythonList(items: readonly string[]): string {
  return `[${items.map(pythonString).join(', ')}]`;
}

/** A string as Python's `repr` prints it. */
function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `${quote}${escaped}${quote}`;
}
