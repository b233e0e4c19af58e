import { TOOL } from '../../report/tool.js';
import type { Command, Finished, Registry, Tools } from '../command.js';

/** Runs a command line: a verb of the registry, or what the program says of itself. */
export async function runLine(
  args: readonly string[],
  tools: Tools,
  verbs: Registry,
): Promise<Finished> {
  const [first, ...rest] = args;
  const command = await commandOf(first, verbs);
  if (command !== undefined) return command.run(rest, tools);
  if (first === '--version' || first === '-V') {
    return { exitCode: 0, output: `${TOOL.name} ${TOOL.version}\n` };
  }
  const { overview, refusal } = await import('./overview.js');
  const asksForHelp = first !== undefined && ['--help', '-h', 'help'].includes(first);
  const asked = asksForHelp ? rest.find((word) => !word.startsWith('-')) : undefined;
  const explained = await commandOf(asked, verbs);
  if (explained !== undefined) return explained.run(['--help'], tools);
  if (asksForHelp && asked === undefined) return { exitCode: 0, output: overview(verbs) };
  const wrong = asked ?? first;
  const complaint = wrong === undefined ? '' : `${TOOL.name}: ${refusal(wrong, args, verbs)}\n\n`;
  return { exitCode: 2, output: '', complaint: complaint + overview(verbs) };
}

async function commandOf(verb: string | undefined, verbs: Registry): Promise<Command | undefined> {
  return verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb]?.load() : undefined;
}
