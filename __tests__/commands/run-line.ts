import { createLauncher } from '../../src/adapters/node/launch.js';
import { openLog } from '../../src/adapters/node/log.js';
import { createGit } from '../../src/adapters/git/index.js';
import { createHooks } from '../../src/adapters/git/hooks/create.js';
import { nodeFiles } from '../../src/adapters/node/files.js';
import type { Launch } from '../../src/world/launch.js';
import type { Git } from '../../src/world/git.js';
import type { GitSecretsHost } from '../../src/world/git-secrets.js';
import type { Finished } from '../../src/commands/command.js';
import { createGitSecretsHost } from '../../src/adapters/git/git-secrets/create.js';
import { COMMANDS, STAND_INS } from '../../src/commands/index.js';
import { type GivenTools, runLine } from '../../src/commands/line/start.js';
import { makeWorld } from '../preflight/world.js';

/** Where a command line is run, as the terminal's entry would find it. */
export interface Around {
  readonly cwd: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** In place of running commands. */
  readonly launch?: Launch;
  /** Whether a person's terminal is at the other end, for the verb that asks. */
  readonly terminal?: GitSecretsHost['terminal'];
  /** In place of a git of its own. */
  readonly git?: Git;
  /** Milliseconds since the epoch; the machine's clock when left out. */
  readonly now?: number;
}

/** Git on this machine. */
export function realGit(
  variables: Around['variables'] = process.env as Record<string, string>,
): Git {
  return createGit({ variables, platform: process.platform });
}

/**
 * Runs a command line in this process, on the real disk and with the real git: what the terminal's
 * entry does, without a process for each.
 */
export async function runCommand(args: readonly string[], around: Around): Promise<Finished> {
  const { cwd, stdin = '', variables = { PATH: process.env['PATH'] ?? '' } } = around;
  const { git = realGit(variables) } = around;
  const { world } = makeWorld({ variables });
  const environment = { ...world.environment, variables, cwd, platform: process.platform };
  const tools: GivenTools = {
    environment,
    world: async () => ({ ...world, environment, files: nodeFiles }),
    git: async () => git,
    gitSecrets: async () =>
      createGitSecretsHost(environment, around.terminal ?? { output: false, errors: false }),
    stdin: async () => ({ kind: 'found', bytes: Buffer.from(stdin) }),
    hooks: async () => createHooks(environment),
    files: nodeFiles,
    now: () => around.now ?? Date.now(),
    log: openLog,
    ruleSet: async () => 'rules',
    signal: new AbortController().signal,
    launch: around.launch ?? createLauncher().run,
    cores: 1,
    color: false,
    errorColor: false,
  };
  return runLine(args, tools, COMMANDS, STAND_INS);
}
