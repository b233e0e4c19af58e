import { hasInvisible, replaceInvisible } from './invisible.js';

/**
 * Quotes a value as one shell word. What a reader cannot see, and a terminal would swallow or obey
 * when the line is pasted, is spelled out byte by byte in the `$'...'` form, which bash (that of
 * macOS included) and zsh read. No argument can hold a NUL, so it is left out.
 */
export function quoteShell(value: string): string {
  const text = value.replaceAll('\0', '');
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-')) return text;
  if (!hasInvisible(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
  return `$'${replaceInvisible(escaped, octal)}'`;
}

function octal(character: string): string {
  const bytes = Array.from(Buffer.from(character));
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

/** Quotes a value as a JSON string, with everything outside printable ASCII escaped. */
export function quoteJson(value: string): string {
  return JSON.stringify(value).replace(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Quotes a value as a YAML double-quoted scalar for a workflow file. An expression opener is
 * replaced by an expression that yields it, since GitHub evaluates strings after the YAML has been
 * parsed.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function quoteYaml(value: string): string {
  return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}

/**
 * Quotes a value as an HCL string in which Terraform interpolates nothing: `${` and `%{` are
 * doubled, and behind a further `$` or `%`, where doubling would be ambiguous, spelled out.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function quoteHcl(value: string): string {
  return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
    const signs = Array.from(opener.slice(0, -1));
    if (signs.length === 1) return `${signs[0]}${opener}`;
    return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
  });
}

/**
 * A double-quoted string in the escapes that YAML and HCL share. They lack JSON's `\b` or `\f` or
 * refuse a pair of surrogates; half a pair, which is no character, becomes the replacement mark.
 * @see https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
export function quoteByCodePoint(value: string): string {
  const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
    const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
    if (short !== undefined) return short;
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return '\\ufffd';
    const hex = code.toString(16);
    return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
  });
  return `"${body}"`;
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
