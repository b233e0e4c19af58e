/** What a step wrote to one of its command files, or why the runner would refuse it. */
export type CommandFile =
  | { readonly kind: 'read'; readonly entries: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'invalid'; readonly message: string };

/**
 * Reads GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: lines of `name=value` or `name<<DELIMITER`,
 * whichever sign comes first in the line.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export function readCommandFile(text: string): CommandFile {
  const entries: [string, string][] = [];
  const lines = splitLines(text);
  for (let index = 0; index < lines.length; index += 1) {
    const { line } = lines[index] ?? { line: '' };
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return invalid(`Invalid format '${line}'. Name must not be empty`);
      entries.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) return invalid(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return invalid(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      );
    }
    const value: string[] = [];
    for (;;) {
      index += 1;
      const next = lines[index];
      if (next === undefined) {
        return invalid(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      if (next.line === delimiter) break;
      if (!next.ended) return invalid('Invalid value. EOF value must be on its own line');
      value.push(next.line);
    }
    entries.push([name, value.join('\n')]);
  }
  return { kind: 'read', entries };
}

/** GITHUB_ENV takes no variable that would change how the runner's own Node starts. */
export function readEnvironmentFile(text: string): CommandFile {
  const file = readCommandFile(text);
  const refused =
    file.kind === 'read' && file.entries.some(([name]) => name.toUpperCase() === 'NODE_OPTIONS');
  return refused
    ? invalid("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    : file;
}

function splitLines(text: string): { line: string; ended: boolean }[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g), ([, line = '', end = '']) => ({
    line,
    ended: end !== '',
  })).filter(({ line, ended }) => line !== '' || ended);
}

function invalid(message: string): CommandFile {
  return { kind: 'invalid', message };
}
