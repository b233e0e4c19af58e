import { isUndrawn } from '../../report/invisible.js';

/** What can stand around a value without being part of it. */
export type Mark =
  | 'space'
  | 'tab'
  | 'line feed'
  | 'carriage return'
  | 'other whitespace'
  | 'byte order mark'
  | 'invisible character'
  | 'double quote'
  | 'single quote'
  | 'backtick'
  | 'typographic quote';

/** A run of the same mark. */
export interface Run {
  readonly mark: Mark;
  readonly count: number;
}

/** A value without its surroundings; `starts` and `ends` are listed from the outside in. */
export interface Peeled {
  readonly core: string;
  readonly starts: readonly Run[];
  readonly ends: readonly Run[];
}

const QUOTES: Readonly<Record<string, Mark>> = {
  '"': 'double quote',
  "'": 'single quote',
  '`': 'backtick',
  '\u201c': 'typographic quote',
  '\u201d': 'typographic quote',
  '\u2018': 'typographic quote',
  '\u2019': 'typographic quote',
};

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '\u201c': '\u201d',
  '\u2018': '\u2019',
};

/** True for what stands around a value and is not a quote. */
export function isBlank(mark: Mark): boolean {
  return !mark.includes('quote') && mark !== 'backtick';
}

/**
 * Takes whitespace, invisible characters and quotes off both ends, layer by layer. Quotes go in
 * pairs, or, where `alone` is set, also singly: in a value whose alphabet has no quotes. Runs in
 * time linear in the length, which a regular expression for trailing whitespace would not.
 */
export function peel(value: string, alone: boolean): Peeled {
  const starts: Run[] = [];
  const ends: Run[] = [];
  let from = 0;
  let to = value.length;
  for (;;) {
    const before = to - from;
    for (let mark = blankAt(value, from); from < to && mark; mark = blankAt(value, from)) {
      count(starts, mark);
      from += 1;
    }
    for (let mark = blankAt(value, to - 1); to > from && mark; mark = blankAt(value, to - 1)) {
      count(ends, mark);
      to -= 1;
    }
    const opens = quoteAt(value, from);
    const closes = quoteAt(value, to - 1);
    const pair = to - from >= 2 && CLOSING[value.charAt(from)] === value.charAt(to - 1);
    if (from < to && opens && (pair || alone)) {
      count(starts, opens);
      from += 1;
    }
    if (from < to && closes && (pair || alone)) {
      count(ends, closes);
      to -= 1;
    }
    if (to - from === before) break;
  }
  return { core: value.slice(from, to), starts, ends };
}

function count(runs: Run[], mark: Mark): void {
  const last = runs.at(-1);
  if (last?.mark === mark) runs[runs.length - 1] = { mark, count: last.count + 1 };
  else runs.push({ mark, count: 1 });
}

function quoteAt(value: string, index: number): Mark | undefined {
  const character = value.charAt(index);
  return Object.hasOwn(QUOTES, character) ? QUOTES[character] : undefined;
}

function blankAt(value: string, index: number): Mark | undefined {
  const character = value.charAt(index);
  switch (character) {
    case '':
      return undefined;
    case ' ':
      return 'space';
    case '\t':
      return 'tab';
    case '\n':
      return 'line feed';
    case '\r':
      return 'carriage return';
    case '\ufeff':
      return 'byte order mark';
    default:
      if (isUndrawn(character)) return 'invisible character';
      return /^\s$/.test(character) ? 'other whitespace' : undefined;
  }
}
