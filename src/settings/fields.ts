import { describeShape } from '../report/shape.js';

/** One input that cannot be used. Holds the value's shape and never the value. */
export interface InputProblem {
  readonly input: string;
  readonly shape: string;
  readonly accepted: string;
}

/** A value, or what is wrong with it. */
export type Field<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly accepted: string };

/** A parser of one input's text. Blank texts never reach it. */
export type FieldParser<T> = (text: string) => Field<T>;

/** Wraps a test and a conversion into a parser that says what it accepts. */
export function matching<T>(
  pattern: RegExp,
  accepted: string,
  convert: (text: string) => T,
): FieldParser<T> {
  return (text) =>
    pattern.test(text) ? { ok: true, value: convert(text) } : { ok: false, accepted };
}

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): FieldParser<T> {
  return (text) => {
    const word = words.find((candidate) => candidate === text.trim());
    return word === undefined
      ? { ok: false, accepted: `one of ${words.join(', ')}` }
      : { ok: true, value: word };
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

/** Entries separated by commas or line breaks; every entry goes through `entry`. */
export function listOf<T>(entry: FieldParser<T>): FieldParser<readonly T[]> {
  return (text) => {
    const values: T[] = [];
    for (const part of text.split(/[,\r\n]+/)) {
      if (part.trim() === '') continue;
      const field = entry(part.trim());
      if (!field.ok) return { ok: false, accepted: `a list, each entry ${field.accepted}` };
      values.push(field.value);
    }
    return { ok: true, value: values };
  };
}

/** The problem to report for an input whose text a parser refused. */
export function problem(input: string, text: string, accepted: string): InputProblem {
  return { input, shape: describeShape(text), accepted };
}
