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
 * Quotes a value as an HCL string: JSON's escapes, with `${` and `%{` doubled so that Terraform
 * does not interpolate.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function quoteHcl(value: string): string {
  return quoteJson(value).replaceAll('${', '$${').replaceAll('%{', '%%{');
}
