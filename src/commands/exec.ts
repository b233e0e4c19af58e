import { createCapture } from '../facts/log/capture.js';
import type { LogReading } from '../facts/log/log-facts.js';
import type { Report } from '../report/report.js';
import { isShowable } from '../report/showable.js';
import { TOOL } from '../report/tool.js';
import type { CommandEnd } from '../world/launch.js';
import type { Finished } from './command.js';
import { defineCommand, type Reading } from './line/define.js';
import { printed } from './print.js';

type CommandLine = readonly [string, ...string[]];

/** Runs a command, and explains it where it fails. */
export const exec = defineCommand({
  name: 'exec',
  usage: ['exec [options] -- COMMAND [ARGUMENT...]'],
  about:
    'Runs a command with its input, output, terminal, signals and exit code as they are, and prints nothing of its own where it goes well. Where it fails, it says on standard error, and in the summary of a GitHub job, which message the failure comes from, held against what the SDK of that message finds in this environment. What goes to a terminal is not read.',
  options: {},
  operands: '-- COMMAND',
  exitCodes: {
    0: 'The command went well.',
    1: 'Any other number is that of the command; 128 and more where a signal ended it.',
    2: 'The command line is wrong, unless it is the number of the command.',
    126: 'The command cannot be run.',
    127: 'There is no such command.',
  },
  examples: [
    { line: 'exec -- terraform apply -auto-approve', does: 'Deploys, and explains a failure.' },
    {
      line: 'exec --format json --output why.json -- npx cdk deploy',
      does: 'The explanation in a file, for a program; none is written where the deploy goes well.',
    },
  ],
  read({ operands, behindDashes }): Reading<CommandLine> {
    const [command, ...rest] = behindDashes ?? [];
    if (command === undefined || operands.length !== rest.length + 1) {
      return { ok: false, problems: ['exec needs `--` before the command: exec -- COMMAND'] };
    }
    return { ok: true, value: [command, ...rest] };
  },
  async run(command, flags, tools): Promise<Finished> {
    let end: CommandEnd | null = null;
    let reading: Promise<LogReading> | null = null;
    const begin = (): Promise<LogReading> =>
      (reading ??= import('../preflight/explain-command.js').then(async ({ readOutput }) =>
        readOutput(command[0], capture.opening, () => end),
      ));
    const capture = createCapture(() => void begin());
    end = await tools.launch(command, capture.hear);
    capture.end();
    const { exitCode, interrupted } = end;
    const ended: Finished = { exitCode, output: '', ofCommand: true };
    if (exitCode === 0 || interrupted) return ended;
    if (end.notStarted !== null) {
      const name = isShowable(command[0]) ? command[0] : 'the command';
      return { ...ended, complaint: `${TOOL.name}: ${name}: ${end.notStarted}` };
    }
    const { explainCommand } = await import('../preflight/explain-command.js');
    const failed = { command, end, reading: await begin() };
    const report = await explainCommand(failed, flags.failOn, await tools.world(), tools.redactor);
    const isShort = flags.format === 'terminal' && report.rootCauses.length === 0;
    const color = flags.color && tools.errorColor;
    const { output, outputFile } = isShort
      ? { output: await inShort(report), outputFile: flags.outputFile }
      : await printed(report, { ...flags, color });
    const path = tools.environment.variables.GITHUB_STEP_SUMMARY;
    return {
      ...ended,
      ...(outputFile === undefined ? { complaint: `\n${output}` } : { output, outputFile }),
      ...(path ? { summary: { path, text: await summaryOf(report) } } : {}),
    };
  },
});

/** Where nothing explains a failure, that in a sentence: the command's own words matter more. */
async function inShort({ checks, chain }: Report): Promise<string> {
  const { tame } = await import('../renderers/terminal/line.js');
  const { wrapped } = await import('../renderers/terminal/wrap.js');
  const reasons = checks.flatMap((check) => (check.status === 'incomplete' ? [check.reason] : []));
  const views = chain.map(({ dialect, message, provider }) => {
    const found = message ?? `takes credentials of the provider ${provider ?? 'none'}`;
    return `in this environment ${dialect} ${message === null ? '' : 'prints: '}${found}`;
  });
  return [...reasons, ...views]
    .flatMap((words) => wrapped(`${TOOL.name}: `, words))
    .map((line) => `${tame(line)}\n`)
    .join('');
}

async function summaryOf(report: Report): Promise<string> {
  const { render } = await import('../renderers/index.js');
  return render('markdown', report);
}
