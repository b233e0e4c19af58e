import { replaceInvisible } from './invisible.js';

const LONGEST = 300;

/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
export function showInvisible(text: string): string {
  return replaceInvisible(text, (character) => {
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
  return shorten(line, LONGEST);
}

/** Cuts a text that is longer than `longest`, never within a character, and says so by dots. */
export function shorten(text: string, longest: number): string {
  return text.length > longest
    ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
    : text;
}

/** What fills placeholders: a text, or a list of names that a verb may have to agree with. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * Fills `{name}` placeholders with inert values; a list is written as `a, b and c`. `{name:prose}`
 * stands for a sentence of our own, whose backticks set code as a template's do; everything in it is
 * inert all the same. `{name:reads|read}` is the verb for one of a list or for several.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
export function fill(template: string, values: Values): string {
  return template.replace(
    /\{([a-z][A-Za-z0-9]*)(?::(?:(prose)|([a-z' ]+)\|([a-z' ]+)))?\}/g,
    (_, name: string, prose?: string, one?: string, several?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) throw new Error(`no value for the placeholder {${name}}`);
      if (one !== undefined && several !== undefined) {
        return typeof value === 'string' || value.length === 1 ? one : several;
      }
      if (typeof value !== 'string') return listed(value.map(inert));
      return prose === undefined ? inert(value) : inertProse(value);
    },
  );
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const LONGEST_PROSE = 2_000;

/** Every second part stood between backticks; a backtick without a partner stays in a plain part. */
function inertProse(prose: string): string {
  return shorten(prose, LONGEST_PROSE)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
    .join('');
}
