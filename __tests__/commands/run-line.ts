import { createLauncher } from '../../src/adapters/node/launch.js';
import { openLog } from '../../src/adapters/node/log.js';
import { createGit } from '../../src/adapters/git/index.js';
import { createHooks } from '../../src/adapters/git/hooks/create.js';
import { nodeFiles } from '../../src/adapters/node/files.js';
import type { Launch } from '../../src/world/launch.js';
import type { Git } from '../../src/world/git.js';
import type { Finished } from '../../src/commands/command.js';
import { COMMANDS } from '../../src/commands/index.js';
import { type GivenTools, runLine } from '../../src/commands/line/start.js';
import { makeWorld } from '../preflight/world.js';

/** Where a command line is run, as the terminal's entry would find it. */
export interface Around {
  readonly cwd: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** In place of running commands. */
  readonly launch?: Launch;
  /** In place of a git of its own. */
  readonly git?: Git;
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
    stdin: async () => ({ kind: 'found', bytes: Buffer.from(stdin) }),
    hooks: async () => createHooks(environment),
    files: nodeFiles,
    log: openLog,
    ruleSet: async () => 'rules',
    signal: new AbortController().signal,
    launch: around.launch ?? createLauncher().run,
    cores: 1,
    color: false,
    errorColor: false,
  };
  return runLine(args, tools, COMMANDS);
}
