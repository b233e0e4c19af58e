import type { Report } from '../../report/report.js';
import { logLists, trailFacts } from '../log-facts.js';
import { clipped } from './clip.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** More of one kind would push the cause off the screen; the JSON report has everything. */
const FEW = 4;
const FEW_STEPS = 12;

/** What the log says besides its cause: a line each. */
export function logLines(report: Report): Line[] {
  return [
    ...trailFacts(report)
      .slice(-1)
      .flatMap(({ heading, steps, here }) => [
        ...plain(wrapped('', `${heading}:`)),
        ...few(
          steps.map(({ name, line, told }) => clipped('  ', `${name} ${told} (line ${line})`)),
          FEW_STEPS,
        ),
        ...(here === null ? [] : plain(wrapped('  ', here))),
        { text: '' },
      ]),
    ...logLists(report).flatMap(({ heading, items }) => [
      ...plain(wrapped('', `${heading}:`)),
      ...few(
        items.map(({ line, message }) => clipped(`  line ${line}  `, message)),
        FEW,
      ),
      { text: '' },
    ]),
  ];
}

function few(lines: readonly string[], most: number): Line[] {
  const shown = lines.length <= most ? lines : lines.slice(0, most - 1);
  const more = lines.length - shown.length;
  return [
    ...shown.map((text) => ({ text })),
    ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
  ];
}
