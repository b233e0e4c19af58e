import { nearest } from '../report/nearest.js';
import { describeShape } from '../report/shape.js';
import { isShowable } from '../report/showable.js';
import type { InputFault } from './input-fault.js';

/** What is wrong with a text, or with one entry of a list. */
export interface Fault {
  /** Which entry of a list, counted from 1 without blank ones; absent where there is no list. */
  readonly entry?: number;
  /** The entry, or the part of it that names it, where that can be no secret. */
  readonly shown?: string;
  /** The length and kinds of characters, and never the value. */
  readonly shape: string;
  readonly accepted: string;
  /** The word that was most likely meant. */
  readonly meant?: string;
  /** What it is instead, where that is known: rules word it. */
  readonly fault?: InputFault;
}

/** One input that cannot be used. */
export interface InputProblem extends Fault {
  readonly input: string;
}

/** A value, or all that is wrong with it. */
export type Field<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A parser of one input's text. Blank texts never reach it. */
export type FieldParser<T> = (text: string) => Field<T>;

/** More faults than these in one list are only counted. */
const MOST_FAULTS = 20;

/** The refusal of a text, described and not repeated. */
export function refused(
  text: string,
  accepted: string,
  more: Pick<Fault, 'shown' | 'meant' | 'fault'> = {},
): Field<never> {
  return { ok: false, faults: [{ shape: describeShape(text), accepted, ...more }] };
}

/** Wraps a test and a conversion into a parser that says what it accepts. */
export function matching<T>(
  pattern: RegExp,
  accepted: string,
  convert: (text: string) => T,
): FieldParser<T> {
  return (text) =>
    pattern.test(text) ? { ok: true, value: convert(text) } : refused(text, accepted);
}

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): FieldParser<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text.trim());
    if (word !== undefined) return { ok: true, value: word };
    const meant = nearest(text.trim(), words);
    return refused(text, `one of ${words.join(', ')}`, meant === undefined ? {} : { meant });
  };
}

/** YAML 1.2 core booleans, as the runner's own toolkit takes them. */
export const boolean: FieldParser<boolean> = matching(
  /^\s*(?:true|True|TRUE|false|False|FALSE)\s*$/,
  'true or false',
  (text) => /true/i.test(text),
);

/** A path on this machine: one line without control characters. */
export const path: FieldParser<string> = matching(
  /^[^\u0000-\u001f\u007f]{1,4096}$/,
  'a path of one line',
  (text) => text,
);

/**
 * Entries separated by commas or line breaks; every entry goes through `entry`, and each that is
 * wrong is told by its number, and repeated where `mayShow` says that it can be no secret.
 */
export function listOf<T>(
  entry: FieldParser<T>,
  mayShow: (entry: string) => boolean = isShowable,
): FieldParser<readonly T[]> {
  return (text) => {
    const values: T[] = [];
    const faults: Fault[] = [];
    const parts = text.split(/[,\r\n]+/).map((part) => part.trim());
    for (const [index, part] of parts.filter((each) => each !== '').entries()) {
      const field = entry(part);
      if (field.ok) values.push(field.value);
      else {
        const shown = mayShow(part) ? { shown: part } : {};
        faults.push(...field.faults.map((fault) => ({ entry: index + 1, ...shown, ...fault })));
      }
    }
    const [first] = faults;
    if (first === undefined) return { ok: true, value: values };
    const uncounted = faults.length - MOST_FAULTS;
    if (uncounted <= 0) return { ok: false, faults };
    const rest = { shape: `and ${uncounted} more entries are wrong`, accepted: first.accepted };
    return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), rest] };
  };
}

/** A problem in one line: `allowed-account-ids entry 3: "12345", 5 characters (digits); accepted: ...`. */
export function problemLine(problem: InputProblem, prefix = ''): string {
  const { input, entry, shown, shape, accepted, meant } = problem;
  const which = entry === undefined ? '' : ` entry ${entry}`;
  const quoted = shown === undefined ? '' : `"${shown}", `;
  const then = meant === undefined ? '; accepted:' : `; did you mean ${meant}? Accepted:`;
  return `${prefix}${input}${which}: ${quoted}${shape}${then} ${accepted}`;
}
