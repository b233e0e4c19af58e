import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that a script started, with what it was given. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  /** What the file of `AWS_WEB_IDENTITY_TOKEN_FILE` held by then. */
  readonly token: string;
}

export interface ShellRun {
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly calls: readonly Call[];
}

const PROGRAMS = ['npx', 'npm', 'aws', 'buildkite-agent'];
/** Notes how it was called; the agent answers with a token as well. */
const STAND_IN = `#!/bin/bash
{
  printf '%s\\0' "\${0##*/}" "$(cat "\${AWS_WEB_IDENTITY_TOKEN_FILE:-/dev/null}")" "$@"
  printf '\\n\\0'
} >> "$CALLS"
if [ "\${0##*/}" = buildkite-agent ]; then printf '%s' "$TOKEN_OF_AGENT"; fi
`;

/**
 * Runs scripts one after the other as a CI does, each in a bash of its own that ends at the first
 * fault, with stand-ins for what they start. What one writes to `BASH_ENV` is there in the next.
 */
export function runScripts(
  scripts: readonly string[],
  variables: Record<string, string>,
): ShellRun {
  const root = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    for (const name of PROGRAMS) {
      writeFileSync(join(root, name), STAND_IN);
      chmodSync(join(root, name), 0o755);
    }
    const calls = join(root, 'calls');
    const env = {
      PATH: `${root}:${process.env['PATH'] ?? ''}`,
      TMPDIR: root,
      CALLS: calls,
      BASH_ENV: join(root, 'bash-env'),
      ...variables,
    };
    writeFileSync(env.BASH_ENV, '');
    let exitCode: number | null = 0;
    let stderr = '';
    for (const script of scripts) {
      const ended = spawnSync('bash', ['-e', '-u', '-o', 'pipefail', '-c', script], {
        env,
        cwd: root,
        encoding: 'utf8',
        // A pipe of Node is a socket, over which bash takes itself for a remote shell.
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 20_000,
      });
      exitCode = ended.status;
      stderr += ended.stderr;
      if (exitCode !== 0) break;
    }
    return { exitCode, stderr, calls: existsSync(calls) ? readCalls(calls) : [] };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function readCalls(path: string): readonly Call[] {
  return readFileSync(path, 'utf8')
    .split('\n\0')
    .filter((call) => call !== '')
    .map((call) => {
      const [program = '', token = '', ...args] = call.split('\0').slice(0, -1);
      return { program, token, args };
    });
}

/** Our own command lines among the calls. */
export function ourLines(calls: readonly Call[]): readonly (readonly string[])[] {
  return calls
    .filter(({ program, args }) => program === 'npx' && args[1] === 'aws-preflight@1')
    .map(({ args }) => args.slice(2));
}
