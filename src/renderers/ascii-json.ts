/**
 * JSON of which everything outside printable ASCII is escaped, so that neither a terminal nor a job's
 * log can be steered by it.
 */
export function asciiJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)
    .replace(
      /[^\n\u0020-\u007e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    // The runner takes `##[...]` for a command wherever it stands in a line.
    .replaceAll('##[', '##\\u005b')}\n`;
}
