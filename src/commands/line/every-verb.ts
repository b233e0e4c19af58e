import { type Format, FORMATS } from '../../renderers/index.js';
import type { FailOn } from '../../report/outcome.js';
import { FAIL_ON } from '../../settings/fail-on.js';
import { oneOf, path } from '../../settings/fields.js';
import type { Options, Values } from './option.js';

/** The options that every verb takes. */
export const COMMON = {
  format: {
    words: `How to print the report: ${FORMATS.map((name) => `\`${name}\``).join(', ')}.`,
    value: 'FORMAT',
    default: 'terminal',
    parse: oneOf(...FORMATS),
  },
  output: { words: 'Write the report to FILE.', value: 'FILE', parse: path },
  'fail-on': FAIL_ON,
  quiet: {
    words:
      'Print the answer in five lines (headline, why, expected and actual, fix, where), and nothing when nothing is wrong.',
  },
  all: {
    words:
      'List everything in a terminal: every finding, and every key that is allowed, with the reason.',
  },
  'no-color': { words: 'No colour. The variable `NO_COLOR` does the same.' },
  help: { words: 'Explain the verb and its options, and do nothing else.', short: 'h' },
  version: { words: 'Print the version, and do nothing else.', short: 'V' },
} as const satisfies Options;

/** What the common options ask for. */
export interface CommonFlags {
  readonly format: Format;
  readonly outputFile: string | undefined;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  readonly all: boolean;
  readonly color: boolean;
}

/** The common options, with their defaults; `color` is what standard output can show. */
export function commonFlags(values: Values<typeof COMMON>, color: boolean): CommonFlags {
  return {
    format: values.format ?? COMMON.format.default,
    outputFile: values.output,
    failOn: values['fail-on'] ?? COMMON['fail-on'].default,
    quiet: values.quiet,
    all: values.all,
    color: color && !values['no-color'],
  };
}
