import { preflight } from '../preflight.js';
import { openRedactor } from '../preflight/secrets-of.js';
import { INPUT_NAMES, type InputName, type RawInputs } from '../settings/inputs.js';
import { dialectNames } from '../chain/dialects/index.js';
import { parseSettings } from '../settings/parse.js';
import { COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command } from './command.js';
import { printed } from './print.js';

/** Inputs that have no flag: secrets do not belong on a command line, others are common flags. */
const WITHOUT_FLAG: readonly InputName[] = [
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'github-token',
  'fail-on',
  'report-file',
];

const FLAGS = INPUT_NAMES.filter((name) => !WITHOUT_FLAG.includes(name));

const usage = `Usage: aws-preflight check [options]

Looks whether this job can reach AWS and whether this repository leaks a key.

${FLAGS.map((name) => `      --${name} VALUE`).join('\n')}
${COMMON_USAGE}`;

/** The whole preflight, in this environment. */
export const check: Command = {
  name: 'check',
  summary: 'the whole preflight in this environment',
  usage,
  async run(args, tools) {
    const options = Object.fromEntries(FLAGS.map((name) => [name, { type: 'string' as const }]));
    const parsed = parseArguments(args, options, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    const [stray] = parsed.positionals;
    if (stray !== undefined) return wrongUsage('check takes no arguments, only options', usage);

    const raw: RawInputs = Object.fromEntries(
      FLAGS.map((name) => [name, parsed.values[name] as string | undefined]),
    );
    const settings = parseSettings({ ...raw, 'fail-on': parsed.common.failOn }, dialectNames);
    if (!settings.ok) {
      const problems = settings.problems.map(
        ({ input, shape, accepted }) => `--${input}: ${shape}; accepted: ${accepted}`,
      );
      return wrongUsage(problems.join('\naws-preflight: '), usage);
    }
    const [world, git] = await Promise.all([tools.world(), tools.git()]);
    const redactor = openRedactor(settings.settings, tools.environment.variables);
    const { signal } = tools;
    const report = await preflight(settings.settings, { world, git, redactor, signal });
    return printed(report, parsed.common);
  },
};
