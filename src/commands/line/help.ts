import { wrapped } from '../../renderers/terminal/wrap.js';
import { TOOL } from '../../report/tool.js';
import type { Described, Finished } from '../command.js';
import { COMMON } from './every-verb.js';
import { EXIT_CODES } from './exit-codes.js';
import type { Option, Options } from './option.js';

/** Where the words of an option begin. */
const COLUMN = 24;

/** What `VERB --help` prints: at most 80 columns, and something about every option. */
export function helpOf(verb: Described): string {
  const { about, options, examples, exitCodes = EXIT_CODES } = verb;
  const own = Object.keys(options).length > 0;
  const lines = [
    ...usageOf(verb),
    '',
    ...paragraph('', about),
    ...(own ? ['', 'Options:', ...optionLines(options)] : []),
    '',
    own ? 'Options of every verb:' : 'Options:',
    ...optionLines(COMMON),
    '',
    'Examples:',
    ...examples.flatMap(({ line, does }) => [
      `  ${TOOL.name} ${line}`,
      ...paragraph('      ', does),
    ]),
    '',
    'Exit codes:',
    ...Object.entries(exitCodes).flatMap(([code, words]) =>
      paragraph(`  ${code.padEnd(5)}`, words),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Ends a verb that was used wrongly: all that is wrong, each on a line, and where to read on. */
export function wrongUsage(problems: readonly string[], verb: Described): Finished {
  const told = problems.map((problem) => `${TOOL.name}: ${problem}`);
  const more = `${TOOL.name} ${verb.name} --help explains every option.`;
  return {
    exitCode: 2,
    output: '',
    complaint: [...told, '', ...usageOf(verb), '', more].join('\n'),
  };
}

/** How an option is written: `--output FILE`, `-h, --help`. */
export function spelled(name: string, { short, value }: Option): string {
  const letter = short === undefined ? '' : `-${short}, `;
  return `${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function usageOf({ usage }: Described): string[] {
  return usage.map((line, at) => `${at === 0 ? 'Usage:' : '      '} ${TOOL.name} ${line}`);
}

function optionLines(options: Options): string[] {
  return Object.entries(options).flatMap(([name, option]) => {
    const lead = `  ${spelled(name, option)}`;
    const otherwise = option.default === undefined ? '' : ` Default: ${option.default}.`;
    const words = `${option.required === true ? 'Needed. ' : ''}${option.words}${otherwise}`;
    // A long spelling has a line of its own.
    return lead.length + 2 > COLUMN
      ? [lead, ...paragraph(' '.repeat(COLUMN), words)]
      : paragraph(lead.padEnd(COLUMN), words);
  });
}

/** Prose for a terminal: Markdown's code marks are left out, or quotes where code has blanks. */
function paragraph(lead: string, words: string): string[] {
  const plain = words.replace(/`([^`]+)`/g, (_, code: string) =>
    code.includes(' ') ? `"${code}"` : code,
  );
  return wrapped(lead, plain);
}
