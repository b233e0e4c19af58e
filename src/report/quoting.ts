/**
 * Quotes a value as one POSIX shell word. Control characters, which a terminal would swallow or
 * obey when the line is pasted, are refused by escaping them in `$'...'` form.
 */
export function quoteShell(value: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(value) && !value.startsWith('-')) return value;
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value)) {
    const escaped = Array.from(value)
      .map((character) => {
        if (character === '\\' || character === "'") return `\\${character}`;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0x20 && !(code >= 0x7f && code <= 0x9f)) return character;
        return `\\u${code.toString(16).padStart(4, '0')}`;
      })
      .join('');
    return `$'${escaped}'`;
  }
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** Quotes a value as a JSON string, with everything outside printable ASCII escaped. */
export function quoteJson(value: string): string {
  return JSON.stringify(value).replace(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Quotes a value as a YAML double-quoted scalar for a workflow file (JSON strings are YAML). An
 * expression opener is replaced by an expression that yields it, since GitHub evaluates strings
 * after the YAML has been parsed.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function quoteYaml(value: string): string {
  return quoteJson(value).replaceAll('${{', "${{ '${{' }}");
}

/**
 * Quotes a value as an HCL string: JSON's escapes, and no `$` or `%` left that could open an
 * interpolation. Doubling them is not enough: after another dollar, HCL reads `$${` otherwise. HCL
 * knows neither `\b` nor `\f`, and spells what lies beyond the basic plane with `\U`.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function quoteHcl(value: string): string {
  return quoteJson(value)
    .replace(/\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)/g, (escape, high, low) => {
      if (escape === '\\b') return '\\u0008';
      if (escape === '\\f') return '\\u000c';
      return high === undefined ? escape : `\\U${beyond(String(high), String(low))}`;
    })
    .replace(/\$|%(?![0-9A-Za-z])/g, (sign) => (sign === '$' ? '\\u0024' : '\\u0025'));
}

/** The eight hex digits of a character that UTF-16 spells with two units. */
function beyond(high: string, low: string): string {
  const text = String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16));
  return (text.codePointAt(0) ?? 0).toString(16).padStart(8, '0');
}
