import { tamed } from './tamed.js';
import type { Command, Finished } from '../command.js';
import { asBytes, type GitSecretsCommand, type Outcome } from './asked.js';
import { readLine, takeOwn } from './line/read-line.js';

/** The commands by the option that calls each; loaded when they are called. */
const COMMANDS: Readonly<Record<string, () => Promise<GitSecretsCommand>>> = {
  '--scan': async () => (await import('./scan.js')).scan,
  '--scan-history': async () => (await import('./scan-history.js')).scanHistory,
  '--install': async () => (await import('./install.js')).install,
  '--list': async () => (await import('./list.js')).list,
  '--add': async () => (await import('./add.js')).add,
  '--add-provider': async () => (await import('./add-provider.js')).addProvider,
  '--aws-provider': async () => (await import('./aws-provider.js')).awsProvider,
  '--register-aws': async () => (await import('./register-aws.js')).registerAws,
  '--commit_msg_hook': async () => (await import('./commit-msg-hook.js')).commitMsgHook,
  '--pre_commit_hook': async () => (await import('./pre-commit-hook.js')).preCommitHook,
  '--prepare_commit_msg_hook': async () =>
    (await import('./prepare-commit-msg-hook.js')).prepareCommitMsgHook,
};

/** git-secrets, as its users know it: same commands, same answers, on its own command line. */
export const gitSecrets: Pick<Command, 'run'> = {
  async run(args, tools): Promise<Finished> {
    const host = await tools.gitSecrets();
    const { own, rest } = takeOwn(args);
    const line = readLine(rest, (command) => Object.hasOwn(COMMANDS, command));
    const command = 'command' in line ? await COMMANDS[line.command]?.() : undefined;
    if (!('command' in line) || command === undefined) return finished(ending(line as Outcome));
    const { flags, operands } = line;
    const outcome = await command({ flags, operands, own, host, tools });
    return finished({
      ...outcome,
      output: host.terminal.output ? tamed(outcome.output) : outcome.output,
      complaint: host.terminal.errors ? tamed(outcome.complaint) : outcome.complaint,
    });
  },
};

function finished({ exitCode, output, complaint }: Outcome): Finished {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  return {
    exitCode,
    output: '',
    ofCommand: true,
    exactly: { output: bytes(output), complaint: bytes(complaint) },
  };
}

/** What was refused repeats words of the line, which are text and not bytes yet. */
function ending({ exitCode, output, complaint }: Outcome): Outcome {
  return { exitCode, output: asBytes(output), complaint: asBytes(complaint) };
}
