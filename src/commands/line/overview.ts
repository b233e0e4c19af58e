import { wrapped } from '../../renderers/terminal/wrap.js';
import { nearest } from '../../report/nearest.js';
import { isShowable } from '../../report/showable.js';
import { TOOL } from '../../report/tool.js';
import type { Registry, StandIns } from '../command.js';

/** What the command line prints when no verb was asked for; loads none of them. */
export function overview(verbs: Registry, standIns: StandIns = {}): string {
  const all = { ...verbs, ...standIns };
  const width = Math.max(...Object.keys(all).map((name) => name.length)) + 3;
  const lines = [
    `Usage: ${TOOL.name} VERB [options]`,
    '',
    ...wrapped(
      '',
      'Looks whether a job can reach AWS, names the one reason why not, and finds keys that were committed. It changes nothing, and never prints a secret.',
    ),
    '',
    'Verbs:',
    ...Object.entries(all).flatMap(([name, { summary }]) =>
      wrapped(`  ${name.padEnd(width)}`, summary),
    ),
    '',
    `${TOOL.name} VERB --help explains a verb, with examples and exit codes.`,
    `${TOOL.name} --version names the version.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What is wrong with a line whose first word, or the one that `help` is asked about, is no verb. */
export function refusal(wrong: string, args: readonly string[], verbs: Registry): string {
  if (wrong.startsWith('-')) {
    const verb = args.find((word) => Object.hasOwn(verbs, word));
    const shown = verb === undefined ? '' : `: ${TOOL.name} ${verb} [options]`;
    return `the verb comes first, then its options${shown}`;
  }
  const meant = nearest(wrong, Object.keys(verbs));
  const shown = isShowable(wrong) ? `: ${wrong}` : '';
  return `no such verb${shown}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}
