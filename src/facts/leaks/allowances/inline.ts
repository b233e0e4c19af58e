import { unknownRule } from './read-configuration.js';

/** What a comment beside a key says of it. */
export type InlineReading =
  | { readonly is: 'none' }
  | { readonly is: 'allows'; readonly reason: string }
  /** It was meant for this key, and allows nothing; in our own words. */
  | { readonly is: 'not-valid'; readonly what: string };

const MARK = 'preflight:allow';
const LONGEST_REASON = 300;
/** What ends a comment, in whatever language. */
const CLOSERS = /(?:\*\/|-->|--\}\}|\*\)|-\}|#\}|%>|#>|"""|'''|["'`])?\s*[)\]},;]*\s*$/;

/**
 * Reads `preflight:allow RULE -- reason` from the line of a key, or from the line above it where that
 * is nothing but a comment: otherwise a key would be excused by what was said of its neighbour.
 * @param kind the kind of the key
 */
export function readInline(
  line: string,
  above: string,
  kind: string,
  kinds: readonly string[],
): InlineReading {
  const own = read(line, kind, kinds);
  if (own.is !== 'none') return own;
  const at = above.indexOf(MARK);
  const isComment =
    at !== -1 && !/[A-Za-z0-9]/.test(above.slice(0, at).replace(/\b(?:rem|dnl)\b/i, ''));
  return isComment ? read(above, kind, kinds) : own;
}

function read(text: string, kind: string, kinds: readonly string[]): InlineReading {
  const at = text.indexOf(MARK);
  if (at === -1) return { is: 'none' };
  const said = text.slice(at + MARK.length);
  const [, names = '', rest = ''] =
    /^[ \t:]*((?:leaks\/)?[\w-]*(?:[ \t]*,[ \t]*(?:leaks\/)?[\w-]+)*)(.*)$/s.exec(said) ?? [];
  // Two hyphens begin the reason also where no rule stands before them.
  const [list, glued] = splitAt(names);
  const named = list
    .split(',')
    .map((name) => name.trim().replace(/^leaks\//, ''))
    .filter((name) => name !== '');
  if (named.length === 0) return notValid('names no rule: `preflight:allow RULE -- reason`');
  const unknown = named.find((name) => !kinds.includes(name));
  if (unknown !== undefined) return notValid(unknownRule(unknown, kinds));
  if (!named.includes(kind)) return notValid(`is for another rule than \`${kind}\``);
  const [, after = ''] =
    /^\s*--\s*(.*)$/s.exec(glued === undefined ? rest : `--${glued}${rest}`) ?? [];
  const given = after.replace(CLOSERS, '').trim().slice(0, LONGEST_REASON);
  return /\p{L}/u.test(given)
    ? { is: 'allows', reason: given }
    : notValid('gives no reason: `preflight:allow RULE -- reason`');
}

/** `RULE--reason`: a name may hold hyphens, and no two in a row. */
function splitAt(names: string): [string, string | undefined] {
  const at = names.indexOf('--');
  return at === -1 ? [names, undefined] : [names.slice(0, at), names.slice(at + 2)];
}

function notValid(what: string): InlineReading {
  return { is: 'not-valid', what };
}
