import { availableParallelism } from 'node:os';
import { COMMANDS, STAND_INS } from './commands/index.js';
import { type GivenTools, runLine } from './commands/line/start.js';
import { entryFile } from './adapters/node/entry.js';
import { readEnvironment } from './adapters/node/environment.js';
import { isTerminal, print } from './adapters/node/output.js';
import { createLauncher } from './adapters/node/launch.js';
import { sayInterrupted, watchInterrupts } from './adapters/node/interrupt.js';
import type { Environment } from './world/environment.js';
import type { Launch } from './world/launch.js';

/** The terminal's entry: arguments in, exit code out. Prints once, at the end. */
export async function runCli(args: readonly string[]): Promise<number> {
  const launcher = createLauncher();
  const signal = watchInterrupts((name) => launcher.take(name));
  const environment = readEnvironment();
  const finished = await runLine(
    args,
    tools(environment, signal, launcher.run),
    COMMANDS,
    STAND_INS,
  );
  // What an interrupted run has to say is not the answer to what was asked.
  if (signal.aborted) return sayInterrupted();
  if (finished.alsoWrite !== undefined) {
    const { what, path, text } = finished.alsoWrite;
    // Written whole or not at all: the next scan builds on it.
    await complainOf(what, await written(path, text, environment, 'whole'));
  }
  if (finished.summary !== undefined) {
    const { appendText } = await import('./adapters/node/write.js');
    const appending = await appendText(finished.summary.path, finished.summary.text);
    await complainOf('summary', appending.ok ? undefined : appending.code);
  }
  if (finished.exactly !== undefined) {
    await print(1, finished.exactly.output);
    await print(2, finished.exactly.complaint);
    return finished.exitCode;
  }
  if (finished.complaint !== undefined) await print(2, withNewline(finished.complaint));
  const { outputFile, output, exitCode } = finished;
  const isWritten = await complainOf(
    'report',
    outputFile === undefined
      ? await print(1, output)
      : await written(outputFile, output, environment, 'in-place'),
  );
  // A place that cannot be written to hides no finding, and no end of another's command.
  return isWritten || exitCode === 1 || finished.ofCommand === true ? exitCode : 2;
}

/** Writes a file that was asked for. What that takes is loaded only here. */
async function written(
  path: string,
  text: string,
  environment: Environment,
  how: 'whole' | 'in-place',
): Promise<string | undefined> {
  const { writeText } = await import('./adapters/node/write.js');
  const { checkoutRoots } = await import('./facts/job/checkout.js');
  const writing = await writeText(path, text, checkoutRoots(environment), how);
  return writing.ok ? undefined : writing.code;
}

/** Says why something could not be written; true when nothing was in the way. */
async function complainOf(
  what: 'baseline' | 'cache' | 'report' | 'summary',
  code: string | undefined,
): Promise<boolean> {
  if (code === undefined) return true;
  const { reasonOf } = await import('./adapters/node/write.js');
  await print(2, `aws-preflight: the ${what} could not be written: ${reasonOf(code)}\n`);
  return false;
}

function tools(environment: Environment, signal: AbortSignal, launch: Launch): GivenTools {
  const { variables } = environment;
  const showsColor = (descriptor: 1 | 2) =>
    !variables.NO_COLOR && variables.TERM !== 'dumb' && isTerminal(descriptor);
  return {
    environment,
    world: async () => {
      const { roadsOf } = await import('./facts/endpoints/roads.js');
      return (await import('./adapters/world.js')).createWorld(environment, roadsOf(variables));
    },
    stdin: async (limit) => (await import('./adapters/node/stdin.js')).readStdin(limit),
    log: async (path) => (await import('./adapters/node/log.js')).openLog(path),
    git: async () => (await import('./adapters/git/create.js')).gitOf(environment),
    gitSecrets: async () => {
      const { createGitSecretsHost } = await import('./adapters/git/git-secrets/create.js');
      const terminal = { output: isTerminal(1), errors: isTerminal(2) };
      return createGitSecretsHost(environment, terminal);
    },
    hooks: async () => (await import('./adapters/git/hooks/create.js')).createHooks(environment),
    files: {
      read: async (path, limit) =>
        (await import('./adapters/node/files.js')).nodeFiles.read(path, limit),
      real: async (path) => (await import('./adapters/node/files.js')).nodeFiles.real(path),
    },
    ruleSet: async () => (await import('./adapters/node/program-hash.js')).programHash(entryFile()),
    now: () => Date.now(),
    signal,
    launch,
    cores: availableParallelism(),
    ...(!variables.CI && isTerminal(2) ? { progress: showLine } : {}),
    color: showsColor(1),
    errorColor: showsColor(2),
  };
}

/** Overwrites the line that it showed before; an empty one takes it away. */
function showLine(line: string): void {
  process.stderr.write(`\r\u001b[K${line}`);
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
