import type { Shape } from './pattern.js';

/** What may stand between a name and its value: an end of a quote, a sign, a beginning of one. */
const BETWEEN = /^(?:\\?["'`\])]{0,2}[ \t]{0,8}(?:[:=]{1,2}>?|,)?[ \t]{0,8}\\?["'`]?)/;

/** Keys that only their name tells: the name, as it is written in several ways, and what follows. */
export interface NamedValue {
  /** The shape of name and value together. */
  readonly shape: Shape;
  /** The value alone. */
  decode(spelled: string): string;
}

/**
 * A key without anything of its own: whoever names it in one of some ways says what it is.
 * `names` end in the same letter, but for its case. `value` matches at its beginning.
 */
export function namedValue(
  names: readonly string[],
  value: RegExp,
  plausible: (value: string) => boolean,
): NamedValue {
  const measure = (text: string): readonly [before: number, end: number] | undefined => {
    const before = BETWEEN.exec(text)?.[0].length ?? 0;
    const found = value.exec(text.slice(before))?.[0];
    if (before === 0 || found === undefined || !plausible(found)) return undefined;
    return [before, before + found.length];
  };
  const last = new Set(
    names.flatMap((name) => [name.slice(-1).toLowerCase(), name.slice(-1).toUpperCase()]),
  );
  return {
    shape: {
      prefixes: names.map((name) => name.slice(0, -1)),
      alphabet: [...last].join(''),
      length: 1,
      // A name goes on with a letter, not with the value that it is given.
      notAfter: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-',
      plausible: () => true,
      judge: ({ after }) => measure(after()) !== undefined,
      past: (text) => measure(text)?.[1] ?? 0,
    },
    decode(spelled) {
      const name = names.find((one) => spelled.startsWith(one.slice(0, -1)));
      const [before = 0] = measure(spelled.slice(name?.length ?? 0)) ?? [];
      return spelled.slice((name?.length ?? 0) + before);
    },
  };
}
