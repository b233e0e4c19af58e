const LONGEST = 300;

/** C0, C1, bidirectional controls, zero-width characters, line and paragraph separators, BOM. */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/**
 * Makes a value from outside (a branch, a path, a message) safe to stand inside our prose: one
 * line, no control characters, no backtick that could end a code span, bounded in length.
 */
export function inert(value: string): string {
  const line = showInvisible(value).replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

/**
 * Fills `{name}` placeholders with inert values.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`no value for the placeholder {${name}}`);
    return inert(value);
  });
}
