import { assemble } from '../preflight/assemble.js';
import { scanForLeaks } from '../preflight/leaks.js';
import { createRedactor } from '../report/redaction.js';
import type { ScanSource } from '../world/git.js';
import { type Arguments, COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command } from './command.js';
import { printed } from './print.js';

const usage = `Usage: aws-preflight scan [PATH...] [options]
       aws-preflight scan --stdin [options]

Looks for committed AWS keys. The default is the tracked files of the work tree, narrowed to PATHs.
Needs no AWS, no GitHub and no network.

      --stdin           scan standard input
      --no-index        scan PATHs whether or not git tracks them
      --untracked       scan untracked files as well
${COMMON_USAGE}`;

const OPTIONS = {
  stdin: { type: 'boolean' },
  'no-index': { type: 'boolean' },
  untracked: { type: 'boolean' },
} as const;

/** Leaks, and nothing else. */
export const scan: Command = {
  name: 'scan',
  summary: 'leaks; default is the tracked files of the work tree',
  usage,
  async run(args, tools) {
    const parsed = parseArguments(args, OPTIONS, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    const source = sourceOf(parsed, tools.environment.cwd);
    if (typeof source === 'string') return wrongUsage(source, usage);
    const { check, leaks } = await scanForLeaks(await tools.git(), source);
    const report = assemble([check], { leaks }, parsed.common.failOn, createRedactor());
    return printed(report, parsed.common);
  },
};

/** The source that the flags choose, or what is wrong with them. */
function sourceOf(
  parsed: Extract<Arguments, { ok: true }>,
  directory: string,
): ScanSource | string {
  const { values, positionals } = parsed;
  const chosen = ['stdin', 'no-index', 'untracked'].filter((flag) => values[flag] === true);
  if (chosen.length > 1) return `--${chosen[0]} and --${chosen[1]} exclude each other`;
  if (values.stdin === true) {
    return positionals.length > 0 ? '--stdin takes no PATH' : { kind: 'stdin' };
  }
  if (values['no-index'] === true) {
    const paths = positionals.length > 0 ? positionals : ['.'];
    return { kind: 'paths', directory, paths };
  }
  return {
    kind: 'work-tree',
    directory,
    ...(values.untracked === true ? { untracked: true } : {}),
    ...(positionals.length > 0 ? { within: positionals } : {}),
  };
}
