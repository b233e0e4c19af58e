/**
 * What Python's `str.strip` takes for whitespace; JavaScript's `trim` also takes the byte order
 * mark, and leaves the four separators.
 */
function isSpace(code: number): boolean {
  if (code <= 0x20) return (code >= 0x09 && code <= 0x0d) || code >= 0x1c;
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(code)
  );
}

/** `str.rstrip()`. */
export function rstrip(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `str.strip()`. */
export function strip(text: string): string {
  const bare = rstrip(text);
  let start = 0;
  while (start < bare.length && isSpace(bare.charCodeAt(start))) start += 1;
  return bare.slice(start);
}

/** The column of the first visible character; 0 when there is none. */
export function indentOf(line: string): number {
  let at = 0;
  while (at < line.length && isSpace(line.charCodeAt(at))) at += 1;
  return at === line.length ? 0 : at;
}

/** A list of strings as Python prints it. */
export function pythonList(items: readonly string[]): string {
  return `[${items.map(pythonString).join(', ')}]`;
}

/** A string as Python's `repr` prints it. */
export function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `${quote}${escaped}${quote}`;
}
