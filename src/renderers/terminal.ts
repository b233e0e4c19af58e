import type { Report } from '../report/report.js';
import type { RootCause } from '../report/root-cause.js';
import { identitiesDiffer } from './chain-facts.js';
import { counted } from './names.js';
import type { RenderOptions } from './options.js';
import { chainLine, chainLines, disagreementLines } from './terminal/chain.js';
import { findingItem, findingLines, plain } from './terminal/finding.js';
import { type Line, printed, type Style } from './terminal/line.js';
import { lookedAtLines } from './terminal/looked-at.js';
import { trustLines } from './terminal/trust.js';
import { wrapped } from './terminal/wrap.js';
import { trustIsBroken } from './trust-facts.js';
import { otherFindings, type Verdict, verdictOf } from './verdict.js';

const STYLES: Readonly<Record<Verdict['mark'], Style>> = {
  passed: 'green',
  failed: 'red',
  incomplete: 'yellow',
  nothing: 'yellow',
};

/** Plain text of 80 columns, in the order of the job summary; short when nothing is wrong. */
export function render(report: Report, options: RenderOptions): string {
  const verdict = verdictOf(report);
  const others = otherFindings(report);
  const quiet = verdict.mark !== 'failed' && verdict.mark !== 'incomplete';
  const verbose = options.verbose === true || !quiet;
  const trust = trustLines(report, options.verbose === true);
  const lines = [
    ...opening(report, verdict),
    ...disagreementLines(report),
    // What is broken stands before what is not.
    ...(trustIsBroken(report) ? trust : []),
    ...others.flatMap(findingLines),
    ...(verbose || identitiesDiffer(report.chain) ? chainLines(report) : chainLine(report)),
    ...(trustIsBroken(report) ? [] : trust),
    ...(verbose ? lookedAtLines(report.checks, options.verbose === true) : []),
  ];
  return `${withoutDoubleBlanks(lines)
    .map((line) => printed(line, options.color === true))
    .join('\n')
    .trimEnd()}\n`;
}

/** Blank lines of snippets are indented, so they stay. */
function withoutDoubleBlanks(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }, index) => text !== '' || lines[index - 1]?.text !== '');
}

function opening(report: Report, verdict: Verdict): Line[] {
  const causes = report.rootCauses.flatMap(causeLines);
  if (verdict.mark === 'failed' && causes.length > 0) {
    return [
      ...causes,
      ...(verdict.who === null ? [] : plain(wrapped('', verdict.who))),
      ...bullets(verdict.unseen),
      { text: '' },
    ];
  }
  const headline = `${verdict.headline}.`;
  return [
    { text: headline, style: STYLES[verdict.mark] },
    ...(verdict.who === null ? [] : plain(wrapped('', verdict.who))),
    ...bullets([...verdict.unseen, ...verdict.skipped]),
    { text: '' },
    ...causes,
  ];
}

function causeLines({ question, finding, consequences }: RootCause): Line[] {
  if (consequences.length === 0) return findingLines(finding);
  const heading =
    question === 'leaks'
      ? `${counted(consequences.length, 'more finding')} of this kind:`
      : `${counted(consequences.length, 'more finding')}, likely to go once this is fixed:`;
  const shown = consequences.slice(0, 20);
  const more = consequences.length - shown.length;
  return [
    ...findingLines(finding),
    { text: `  ${heading}` },
    ...shown.flatMap(findingItem),
    ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
    { text: '' },
  ];
}

function bullets(lines: readonly string[]): Line[] {
  return lines.flatMap((line) => plain(wrapped('- ', line)));
}
