import type { FieldParser } from '../../settings/fields.js';

/** One option of a verb, with all that is said of it: parser, help and README are made of it. */
export interface Option<T = unknown> {
  /** What it is for, in Markdown: one or more sentences. */
  readonly words: string;
  /** What stands for its value in usage, such as FILE; absent for a switch, which takes none. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  /** The text that says as much as leaving it out. */
  readonly default?: string;
  /** The verb cannot do without. */
  readonly required?: true;
  /** May be given several times; the texts are joined by line breaks. */
  readonly list?: true;
  /** Without it, any text will do. Given what stands on the line, blank texts included. */
  readonly parse?: FieldParser<T>;
}

/** Options by their long names, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly value: string }
  ? (O extends { readonly parse: FieldParser<infer T> } ? T : string) | undefined
  : boolean;

/** The values of options: false or undefined where one was not given, or was given wrongly. */
export type Values<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** What stands on a command line, as far as it can be used. */
export interface Given<O extends Options = Options> {
  readonly values: Values<O>;
  /** The options that stand there, those with an unusable value included. */
  readonly named: ReadonlySet<keyof O>;
  readonly operands: readonly string[];
  /** What stands behind `--`; null where there is none. */
  readonly behindDashes: readonly string[] | null;
}
