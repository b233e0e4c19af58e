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

/**
 * Fills `{name}` placeholders with inert values. `{name:prose}` stands for a sentence of our own,
 * whose backticks set code as a template's do; everything in it is inert all the same.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(
    /\{([a-z][A-Za-z0-9]*)(:prose)?\}/g,
    (_, name: string, prose?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) throw new Error(`no value for the placeholder {${name}}`);
      return prose === undefined ? inert(value) : inertProse(value);
    },
  );
}

const LONGEST_PROSE = 2_000;

/** Every second part stood between backticks; a backtick without a partner stays in a plain part. */
function inertProse(prose: string): string {
  return shorten(prose, LONGEST_PROSE)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
    .join('');
}
