import type { ExitCode } from '../command.js';

/** What the exit codes mean, for every verb that does not say otherwise. */
export const EXIT_CODES: Readonly<Record<ExitCode, string>> = {
  0: 'Nothing that `--fail-on` fails on.',
  1: 'Findings.',
  2: 'Wrong usage: the message names everything that is wrong, and what is accepted.',
  3: 'Something that was asked for could not be looked at; with `--fail-on skipped`, nothing was.',
  130: 'Interrupted: nothing is said of what was not looked at yet.',
};
