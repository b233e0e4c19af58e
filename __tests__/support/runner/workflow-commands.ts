/** A `::name key=value::message` line, unescaped. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A step's output, read as the runner reads it. */
export interface ReadOutput {
  /** The lines that are no `add-mask` command, joined again. */
  readonly text: string;
  /** The values of the `add-mask` commands, in order. */
  readonly masks: readonly string[];
  readonly commands: readonly WorkflowCommand[];
}

/** Takes the workflow commands out of a step's stdout or stderr. */
export function readOutput(output: string): ReadOutput {
  const kept: string[] = [];
  const masks: string[] = [];
  const commands: WorkflowCommand[] = [];
  let resume: string | undefined;
  for (const line of output.split('\n')) {
    const command = parseCommand(line.replace(/\r$/, ''));
    if (resume !== undefined) {
      if (command?.name === resume) resume = undefined;
      kept.push(line);
    } else if (command?.name === 'add-mask') {
      masks.push(command.message);
    } else {
      if (command?.name === 'stop-commands') resume = command.message;
      else if (command) commands.push(command);
      kept.push(line);
    }
  }
  return { text: kept.join('\n'), masks, commands };
}

function parseCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.includes(' ') ? head.indexOf(' ') : head.length;
  const name = head.slice(0, space);
  const properties = head.slice(space);
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(
      properties
        .split(',')
        .filter((pair) => pair.includes('='))
        .map((pair) => {
          const equals = pair.indexOf('=');
          return [pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1))];
        }),
    ),
    message: unescape(text.slice(end + 2)),
  };
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Hides masked values in a log, line by line: the whole value, and each of its trimmed lines. */
export function applyMasks(log: string, masks: readonly string[]): string {
  const values = masks
    .flatMap((mask) => [mask, ...mask.split(/\r?\n/).map((line) => line.trim())])
    .filter((value) => value.trim() !== '')
    .toSorted((a, b) => b.length - a.length);
  return log
    .split('\n')
    .map((line) => values.reduce((text, value) => text.replaceAll(value, '***'), line))
    .join('\n');
}
