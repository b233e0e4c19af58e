import type { Report } from '../report/report.js';
import { exitCodeOf } from '../report/outcome.js';
import { render } from '../renderers/index.js';
import type { Finished } from './command.js';
import type { CommonFlags } from './line/every-verb.js';

/** Renders a report as the flags ask and sets the exit code that it deserves. */
export async function printed(
  report: Report,
  flags: CommonFlags,
  verbose = false,
): Promise<Finished> {
  const exitCode = exitCodeOf(report.checks, flags.failOn);
  const silent =
    flags.quiet &&
    exitCode === 0 &&
    report.outcome === 'passed' &&
    report.checks.every(({ findings }) => findings.length === 0);
  const output = silent
    ? ''
    : await render(flags.format, report, {
        color: flags.color && flags.outputFile === undefined,
        verbose,
        quiet: flags.quiet,
        all: flags.all,
      });
  return {
    exitCode,
    output,
    ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
  };
}
