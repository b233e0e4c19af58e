import { TOOL } from '../../report/tool.js';
import type { Command, Finished, Registry, StandIns, Tools } from '../command.js';
import { redactorOf } from './secrets.js';

/** What the terminal's entry gives a line to run with. */
export type GivenTools = Omit<Tools, 'redactor'>;

/**
 * Runs a command line: a verb of the registry, or what the program says of itself. Nothing that it
 * complains of repeats a secret of the line.
 */
export async function runLine(
  args: readonly string[],
  given: GivenTools,
  verbs: Registry,
  standIns: StandIns = {},
): Promise<Finished> {
  const redactor = redactorOf(args, given.environment.variables);
  const finished = await run(args, { ...given, redactor }, verbs, standIns);
  const { complaint } = finished;
  return complaint === undefined ? finished : { ...finished, complaint: redactor.text(complaint) };
}

async function run(
  args: readonly string[],
  tools: Tools,
  verbs: Registry,
  standIns: StandIns,
): Promise<Finished> {
  const [first = '', ...rest] = args;
  const other = Object.hasOwn(standIns, first) ? standIns[first] : undefined;
  if (other !== undefined) return (await other.load()).run(rest, tools);
  const command = await commandOf(first, verbs);
  if (command !== undefined) return command.run(rest, tools);
  if (first === '--version' || first === '-V') {
    return { exitCode: 0, output: `${TOOL.name} ${TOOL.version}\n` };
  }
  const { overview, refusal } = await import('./overview.js');
  const asksForHelp = ['--help', '-h', 'help'].includes(first);
  const asked = asksForHelp ? rest.find((word) => !word.startsWith('-')) : undefined;
  const explained = await commandOf(asked, verbs);
  if (explained !== undefined) return explained.run(['--help'], tools);
  if (asksForHelp && asked === undefined) return { exitCode: 0, output: overview(verbs, standIns) };
  const askedOther = asked !== undefined && Object.hasOwn(standIns, asked) ? standIns[asked] : null;
  if (askedOther) return (await askedOther.load()).run(['--help'], tools);
  const wrong = asked ?? args[0];
  const complaint = wrong === undefined ? '' : `${TOOL.name}: ${refusal(wrong, args, verbs)}\n\n`;
  return { exitCode: 2, output: '', complaint: complaint + overview(verbs, standIns) };
}

async function commandOf(verb: string | undefined, verbs: Registry): Promise<Command | undefined> {
  return verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb]?.load() : undefined;
}
