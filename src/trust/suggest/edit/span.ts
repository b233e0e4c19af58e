/** Where a value stands in a text: offsets in UTF-16 units, the end exclusive. */
export type Span =
  | {
      readonly kind: 'object';
      readonly start: number;
      readonly end: number;
      readonly entries: readonly SpanEntry[];
    }
  | {
      readonly kind: 'array';
      readonly start: number;
      readonly end: number;
      readonly items: readonly Span[];
    }
  | { readonly kind: 'scalar'; readonly start: number; readonly end: number };

export interface SpanEntry {
  /** Null where the key is computed. */
  readonly key: string | null;
  readonly start: number;
  /** What stands between key and value. */
  readonly separator: ':' | '=';
  readonly value: Span;
}

/** A change of a text: what stands between the offsets goes, `text` comes. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let changed = text;
  for (const { start, end, text: fresh } of splices.toSorted((a, b) => b.start - a.start)) {
    changed = changed.slice(0, start) + fresh + changed.slice(end);
  }
  return changed;
}

/** The first value under a key. */
export function spanUnder(span: Span | null | undefined, key: string): Span | undefined {
  return span?.kind === 'object'
    ? span.entries.find((entry) => entry.key === key)?.value
    : undefined;
}

/** The blanks that the offset's line begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Where the offset's line ends, before its line break. */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end - 1 >= offset ? end - 1 : end;
}
