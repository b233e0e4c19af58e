import { availableParallelism } from 'node:os';
import { COMMANDS } from './commands/index.js';
import type { Tools } from './commands/command.js';
import { runLine } from './commands/line/start.js';
import { entryFile } from './adapters/node/entry.js';
import { readEnvironment } from './adapters/node/environment.js';
import { roadsOf } from './facts/endpoints/roads.js';
import { sayInterrupted, watchInterrupts } from './adapters/node/interrupt.js';
import { reasonOf, writeText } from './adapters/node/write.js';

/** The terminal's entry: arguments in, exit code out. Prints once, at the end. */
export async function runCli(args: readonly string[]): Promise<number> {
  const signal = watchInterrupts();
  const finished = await runLine(args, tools(signal), COMMANDS);
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
