import type { Snippet } from '../../report/evidence.js';
import { escapeHtml } from '../escape-html.js';
import { codeLines } from '../code-lines.js';

/**
 * A snippet as a Markdown code block that nothing inside can end. Where the runner would take a
 * line of it for a command (when the Markdown is printed to a log), it is HTML with entities, which
 * looks the same.
 */
export function fencedCode(snippet: Snippet): string {
  const lines = codeLines(snippet.code);
  if (lines.some((line) => /^\s*::|##\[/.test(line))) {
    const escaped = lines
      .map((line) => escapeHtml(line).replace(/::/g, '&#58;&#58;').replace(/##\[/g, '##&#91;'))
      .join('\n');
    return `<pre><code>${escaped}</code></pre>\n\n`;
  }
  const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${snippet.language}\n${lines.join('\n')}\n${fence}\n\n`;
}

function longestRun(line: string): number {
  return Array.from(line.matchAll(/`+/g), ([run]) => run.length).reduce(
    (most, length) => Math.max(most, length),
    0,
  );
}
