import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import type { CommandEnd, Launch } from '../../world/launch.js';
import { codeOrThrow } from '../system-error.js';
import type { Descriptor } from './output.js';
import { wholeLines } from './whole-lines.js';

/** Besides SIGINT and SIGTERM, which the program listens to anyway. */
const OTHER_SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGHUP'] : ['SIGHUP', 'SIGQUIT'];
/** How long something that the command left behind may be silent before nobody listens to it any more. */
const SILENCE = 1_000;

/** A command that runs, and how a signal is passed on to it. */
interface Running {
  readonly end: Promise<CommandEnd>;
  pass(signal: NodeJS.Signals): void;
}

/** Begins a command; see {@link Launch}. */
export function runCommand(...[command, hear]: Parameters<Launch>): Running {
  const terminals = ([1, 2] as const).filter((descriptor) => isatty(descriptor));
  const unheard = terminals.map((descriptor) => (descriptor === 1 ? 'stdout' : 'stderr'));
  const stdio: StdioOptions = [
    'inherit',
    terminals.includes(1) ? 'inherit' : 'pipe',
    terminals.includes(2) ? 'inherit' : 'pipe',
  ];
  const signals = new Set<NodeJS.Signals>();
  // A terminal interrupts all that runs in it by itself; twice is a harder order to many tools.
  const byTerminal = terminals.length > 0 || isatty(0);
  let child: ChildProcess | null = null;
  const pass = (signal: NodeJS.Signals): void => {
    signals.add(signal);
    if (!(byTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT'))) child?.kill(signal);
  };
  for (const signal of OTHER_SIGNALS) process.on(signal, pass);
  const end = new Promise<CommandEnd>((resolve) => {
    const settle = (how: Pick<CommandEnd, 'exitCode' | 'signal' | 'notStarted'>): void => {
      for (const signal of OTHER_SIGNALS) process.off(signal, pass);
      const interrupted = signals.size > 0 && how.exitCode !== 0;
      resolve({ ...how, interrupted, unheard });
    };
    const failed = (thrown: unknown): void => {
      const code = codeOrThrow(thrown);
      const absent = code === 'ENOENT';
      const notStarted = absent ? 'there is no such command' : `it cannot be run (${code})`;
      settle({ exitCode: absent ? 127 : 126, signal: null, notStarted });
    };
    try {
      child = spawn(command[0], command.slice(1), { stdio });
    } catch (thrown) {
      // A word with a NUL in it, or too many of them.
      failed(thrown);
      return;
    }
    const silent = passThrough(child, hear);
    child.on('error', (thrown) => {
      // Later ones tell only that a signal could not be passed on.
      if (child?.pid === undefined) failed(thrown);
    });
    child.on('exit', (code, signal) => {
      const number = signal === null ? 0 : (constants.signals[signal] ?? 0);
      void silent().then(() =>
        settle({ exitCode: code ?? 128 + number, signal, notStarted: null }),
      );
    });
  });
  return { end, pass };
}

/** Passes on what a command prints; gives a wait for the end of it. */
function passThrough(child: ChildProcess, hear: (lines: Uint8Array) => void): () => Promise<void> {
  const streams = [
    ...(child.stdout === null ? [] : [follow(child.stdout, 1, hear)]),
    ...(child.stderr === null ? [] : [follow(child.stderr, 2, hear)]),
  ];
  return async () => {
    await Promise.all(streams.map((ended) => ended()));
  };
}

function follow(
  stream: Readable,
  descriptor: Descriptor,
  hear: (lines: Uint8Array) => void,
): () => Promise<void> {
  const target = descriptor === 1 ? process.stdout : process.stderr;
  const lines = wholeLines(hear);
  let last = performance.now();
  stream.on('data', (bytes: Buffer) => {
    last = performance.now();
    lines.push(bytes);
    if (!target.write(bytes)) {
      stream.pause();
      target.once('drain', () => stream.resume());
    }
  });
  // Whoever read it has gone: the command is to learn that as it would without us.
  target.on('error', () => stream.destroy());
  const closed = new Promise<void>((resolve) => {
    stream.once('close', resolve);
  });
  return async () => {
    // What the command left running in the background may hold its streams open for ever.
    const watch = setInterval(() => {
      if (performance.now() - last > SILENCE && !stream.isPaused()) stream.destroy();
    }, SILENCE / 4);
    await closed;
    clearInterval(watch);
    lines.end();
  };
}
