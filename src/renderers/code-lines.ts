import { showInvisible } from '../report/inert.js';

/**
 * The lines of a snippet, as they are to be copied. Tabs become spaces, and characters that a
 * reader cannot see before pasting become visible escapes.
 */
export function codeLines(code: string): string[] {
  return code
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => showInvisible(line.replaceAll('\t', '    ')));
}
