import { type ChildProcess, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const HOOKS = new URL('../support/scenario/typescript-hooks.mjs', import.meta.url).href;
/** Lets Node load the sources as they are. */
const REGISTER = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module'; register(${JSON.stringify(HOOKS)});`,
)}`;

/** What a process printed, and how it ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** A command line of ours in a process of its own. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The line that starts a verb of ours from its sources. */
export function startLine(verb: string, line: readonly string[]): [string, ...string[]] {
  return [process.execPath, '--import', REGISTER, MAIN, verb, ...line];
}

/** Starts `exec` before a command, in an environment without credentials. */
export function startExec(
  line: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin = '',
): Started {
  const [program, ...rest] = startLine('exec', line);
  const child = spawn(program, rest, {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: '/nonexistent',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const [stdout, stderr] = [buffer(child.stdout), buffer(child.stderr)];
  const ended = closed.then(async (exitCode) => ({
    exitCode,
    stdout: await stdout,
    stderr: await stderr,
  }));
  return { child, ended };
}
