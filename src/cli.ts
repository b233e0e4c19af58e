import { availableParallelism } from 'node:os';
import { COMMANDS } from './commands/index.js';
import type { Finished, Tools } from './commands/command.js';
import { entryFile } from './adapters/node/entry.js';
import { readEnvironment } from './adapters/node/environment.js';
import { roadsOf } from './facts/endpoints/roads.js';
import { sayInterrupted, watchInterrupts } from './adapters/node/interrupt.js';
import { reasonOf, writeText } from './adapters/node/write.js';

/** The terminal's entry: arguments in, exit code out. Prints once, at the end. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  const signal = watchInterrupts();
  const finished = await finish(verb, rest, signal);
  // What an interrupted run has to say is not the answer to what was asked.
  if (signal.aborted) return sayInterrupted();
  const { variables, cwd } = readEnvironment();
  const roots = [cwd, variables.GITHUB_WORKSPACE ?? ''].filter((root) => root !== '');
  if (finished.alsoWrite !== undefined) await writeBeside(finished.alsoWrite, roots);
  if (finished.complaint !== undefined) process.stderr.write(withNewline(finished.complaint));
  if (finished.outputFile === undefined) {
    process.stdout.write(finished.output);
    return finished.exitCode;
  }
  const writing = await writeText(finished.outputFile, finished.output, roots);
  if (writing.ok) return finished.exitCode;
  const reason = reasonOf(writing.code);
  process.stderr.write(`aws-preflight: the report could not be written: ${reason}\n`);
  return 2;
}

/** Written whole or not at all: the next scan builds on it. */
async function writeBeside(
  { path, text }: { readonly path: string; readonly text: string },
  roots: readonly string[],
): Promise<void> {
  const writing = await writeText(path, text, roots, 'whole');
  if (writing.ok) return;
  process.stderr.write(
    `aws-preflight: the cache could not be written: ${reasonOf(writing.code)}\n`,
  );
}

async function finish(
  verb: string | undefined,
  rest: readonly string[],
  signal: AbortSignal,
): Promise<Finished> {
  if (verb === undefined) return { exitCode: 2, output: '', complaint: await overview() };
  if (['--help', '-h', 'help'].includes(verb)) return { exitCode: 0, output: await overview() };
  if (!Object.hasOwn(COMMANDS, verb)) {
    const shown = /^[\w.-]{1,40}$/.test(verb) ? `: ${verb}` : '';
    const complaint = `aws-preflight: no such verb${shown}\n\n${await overview()}`;
    return { exitCode: 2, output: '', complaint };
  }
  const command = await COMMANDS[verb]?.();
  if (command === undefined) throw new Error('the verb was looked up before');
  return command.run(rest, tools(signal));
}

async function overview(): Promise<string> {
  const lines: string[] = [];
  for (const load of Object.values(COMMANDS)) {
    const { name, summary } = await load();
    lines.push(`  ${name.padEnd(14)}${summary}`);
  }
  return `Usage: aws-preflight VERB [options]\n\n${lines.join('\n')}\n\naws-preflight VERB --help tells more.\n`;
}

function tools(signal: AbortSignal): Tools {
  const environment = readEnvironment();
  const { variables } = environment;
  return {
    environment,
    world: async () =>
      (await import('./adapters/world.js')).createWorld(environment, roadsOf(variables)),
    stdin: async (limit) => (await import('./adapters/node/stdin.js')).readStdin(limit),
    git: async () => (await import('./adapters/git/create.js')).gitOf(environment),
    files: {
      read: async (path, limit) =>
        (await import('./adapters/node/files.js')).nodeFiles.read(path, limit),
    },
    ruleSet: async () => (await import('./adapters/node/program-hash.js')).programHash(entryFile()),
    signal,
    cores: availableParallelism(),
    ...(process.stderr.isTTY && !variables.CI ? { progress: showLine } : {}),
    color: process.stdout.isTTY && !variables.NO_COLOR && variables.TERM !== 'dumb',
  };
}

/** Overwrites the line that it showed before; an empty one takes it away. */
function showLine(line: string): void {
  process.stderr.write(`\r\u001b[K${line}`);
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
