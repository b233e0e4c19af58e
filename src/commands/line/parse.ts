import { nearest } from '../../report/nearest.js';
import { isShowable } from '../../report/showable.js';
import { problemLine } from '../../settings/fields.js';
import type { Given, Option, Options } from './option.js';

/** A command line, and everything that is wrong with it, one sentence each. */
export interface Line<O extends Options> {
  readonly given: Given<O>;
  readonly problems: readonly string[];
}

/**
 * Reads a command line to its end, whatever is wrong in between. `--` ends the options; a value may
 * stand behind its option or behind `=`, and only there may it begin with a dash. Values that are
 * refused are described, never repeated.
 */
export function parseLine<O extends Options>(args: readonly string[], options: O): Line<O> {
  const texts = new Map<string, string[]>();
  const named = new Set<string>();
  const operands: string[] = [];
  const problems: string[] = [];
  let behindDashes: readonly string[] | null = null;
  const rest = [...args];

  /** What stands behind an option that needs a value. */
  function valueBehind(): string | undefined {
    const [next] = rest;
    return next === undefined || isOption(next) ? undefined : rest.shift();
  }

  function take(name: string, option: Option, inline: string | undefined): void {
    if (option.value === undefined) {
      if (inline !== undefined) problems.push(`--${name} takes no value`);
    } else {
      const text = inline ?? valueBehind();
      if (text === undefined) problems.push(`--${name} needs a value: --${name} ${option.value}`);
      else texts.set(name, [...(texts.get(name) ?? []), text]);
    }
    named.add(name);
  }

  function refuse(shown: string, meant: string | undefined, inline: string | undefined): void {
    problems.push(unknown(shown, meant));
    // Most likely the value of the misspelt option, and no operand.
    if (inline === undefined && (meant === undefined || options[meant]?.value !== undefined)) {
      valueBehind();
    }
  }

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      behindDashes = rest.splice(0);
      operands.push(...behindDashes);
    } else if (!isOption(word)) {
      operands.push(word);
    } else if (word.startsWith('--')) {
      const [, name = '', inline] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
      const option = optionOf(options, name);
      if (option !== undefined) take(name, option, inline);
      else refuse(`--${name}`, nearest(name, Object.keys(options)), inline);
    } else {
      const letters = Array.from(word.slice(1));
      const names = letters.map((letter) =>
        Object.keys(options).find((name) => optionOf(options, name)?.short === letter),
      );
      if (names.every((name) => name !== undefined)) {
        for (const name of names) take(name, options[name] as Option, undefined);
      } else {
        // `-format` for `--format`; behind a single letter may stand a value, as in `-psecret`.
        const meant = letters.length > 2 ? nearest(word.slice(1), Object.keys(options)) : undefined;
        refuse(meant === undefined ? word.slice(0, 2) : word, meant, undefined);
      }
    }
  }

  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = readValue(name, option, texts.get(name) ?? [], problems);
    values[name] = option.value === undefined ? named.has(name) : value;
  }
  const lacking = Object.entries(options)
    .filter(([name, { required }]) => required === true && !named.has(name))
    .map(([name, { value = '' }]) => `--${name} ${value} is needed`);
  return {
    given: { values, named, operands, behindDashes } as unknown as Given<O>,
    problems: [...problems, ...lacking],
  };
}

function readValue(
  name: string,
  { list, parse }: Option,
  texts: readonly string[],
  problems: string[],
): unknown {
  const [first] = texts;
  if (first === undefined) return undefined;
  // Which of two is meant cannot be told, and the other would be ignored unseen.
  if (list !== true && texts.some((text) => text !== first)) {
    problems.push(`--${name} is given ${texts.length} times, with different values`);
    return undefined;
  }
  const text = list === true ? texts.join('\n') : first;
  if (parse === undefined) return text;
  const field = parse(text);
  if (field.ok) return field.value;
  problems.push(...field.faults.map((fault) => problemLine({ input: name, ...fault }, '--')));
  return undefined;
}

function optionOf(options: Options, name: string): Option | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** A lone dash is standard input. */
function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}

function unknown(option: string, meant: string | undefined): string {
  const isWords = /^-{1,2}[A-Za-z_-]{1,24}$/.test(option);
  const shown =
    isWords || isShowable(option.slice(1)) ? ` '${option}'` : ', whose name is not shown here';
  return `Unknown option${shown}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}
