/** One line of a profile file, as the shared specification sorts them. Positions are 1-based. */
export type ProfileLine =
  | { readonly kind: 'blank'; readonly line: number }
  | { readonly kind: 'comment'; readonly line: number }
  | {
      readonly kind: 'section';
      readonly line: number;
      /** What stands between the brackets, trimmed. */
      readonly name: string;
      /** False when the closing bracket is missing. */
      readonly closed: boolean;
      /** What stands after the closing bracket and is no comment. */
      readonly trailing: string;
    }
  | {
      readonly kind: 'setting';
      readonly line: number;
      readonly name: string;
      /** Without an inline comment. */
      readonly value: string;
      /** Where the value starts. */
      readonly column: number;
      /** Where an inline comment starts. */
      readonly comment?: number;
    }
  | {
      readonly kind: 'continuation';
      readonly line: number;
      /** Trimmed; a comment is part of it. */
      readonly text: string;
      readonly column: number;
    }
  | {
      readonly kind: 'garbage';
      readonly line: number;
      /** True for `name: value`. */
      readonly colon: boolean;
      /** True for `= value`. */
      readonly nameless: boolean;
      /** The name of a section whose opening bracket is missing, or both are not square. */
      readonly header?: string;
      /** A name alone, which may be meant for one. */
      readonly word?: string;
      /** True for what begins like JSON. */
      readonly json?: true;
    };

/**
 * Sorts the lines of a profile file. Never throws, whatever the bytes were.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function profileLines(text: string): ProfileLine[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => sort(line, index + 1));
}

function sort(text: string, line: number): ProfileLine {
  const trimmed = trim(text);
  if (trimmed === '') return { kind: 'blank', line };
  if (text.startsWith('#') || text.startsWith(';')) return { kind: 'comment', line };
  if (text.startsWith('[')) return section(text, line);
  if (text.startsWith(' ') || text.startsWith('\t')) {
    return { kind: 'continuation', line, text: trimmed, column: text.indexOf(trimmed) + 1 };
  }
  const comment = commentStart(text);
  const content = comment === undefined ? text : text.slice(0, comment);
  const at = content.indexOf('=');
  if (at < 0 || trim(content.slice(0, at)) === '') {
    const colon = at < 0 && /^[\w.-]+[ \t]*:/.test(content);
    const header = /^[({<]?[ \t]*([\w.@ -]{1,64}?)[ \t]*[\])}>]$/.exec(trimmed)?.[1];
    return {
      kind: 'garbage',
      line,
      colon,
      nameless: at >= 0,
      ...(header === undefined ? {} : { header }),
      ...(/^(?:profile[ \t]+)?[a-z][a-z0-9_.-]{0,31}$/.test(trimmed) ? { word: trimmed } : {}),
      ...(/^[{[]?[ \t]*(?:$|")|^\{/.test(trimmed) ? { json: true as const } : {}),
    };
  }
  const value = trim(content.slice(at + 1));
  const column = value === '' ? at + 2 : content.indexOf(value, at + 1) + 1;
  return {
    kind: 'setting',
    line,
    name: trim(content.slice(0, at)),
    value,
    column,
    ...(comment === undefined ? {} : { comment: comment + 1 }),
  };
}

/** In a section line, a comment needs no blank before it. */
function section(text: string, line: number): ProfileLine {
  const comment = text.search(/[#;]/);
  const content = trim(comment < 0 ? text : text.slice(0, comment));
  const end = content.lastIndexOf(']');
  return {
    kind: 'section',
    line,
    name: trim(content.slice(1, end < 0 ? undefined : end)),
    closed: content.endsWith(']'),
    trailing: end < 0 ? '' : trim(content.slice(end + 1)),
  };
}

/** The index of a `#` or `;` that stands after a blank. */
function commentStart(text: string): number | undefined {
  for (let at = 1; at < text.length; at += 1) {
    const mark = text.charAt(at) === '#' || text.charAt(at) === ';';
    if (mark && ' \t'.includes(text.charAt(at - 1))) return at;
  }
  return undefined;
}

/** Takes blanks and tabs off: the specification knows no other whitespace. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
