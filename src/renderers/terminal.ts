import { identitiesDiffer } from '../report/faces.js';
import type { Report } from '../report/report.js';
import type { RootCause } from '../report/root-cause.js';
import { counted } from './names.js';
import type { RenderOptions } from './options.js';
import { briefLines, headline, titleLine } from './terminal/brief.js';
import { findingItem, findingLines, plain } from './terminal/finding.js';
import { type Line, printed } from './terminal/line.js';
import { allowedLines } from './terminal/allowed.js';
import { lookedAtLines } from './terminal/looked-at.js';
import type { Views } from './terminal/views.js';
import { wrapped } from './terminal/wrap.js';
import { otherFindings, type Verdict, verdictOf } from './verdict.js';

export { viewsFor } from './terminal/views.js';

/** A terminal shows this many lines, and a log is read from its end. */
const SCREEN = 24;
/** More than these are counted, unless all were asked for. */
const MOST_LISTED = 20;
const BLANK: Line = { text: '' };

/**
 * Plain text of 80 columns. Short when nothing is wrong; otherwise the tables come first and the
 * cause with its fix last, and where these fill more than a screen, once more in five lines.
 */
export function render(report: Report, options: RenderOptions, views: Views): string {
  const verdict = verdictOf(report);
  if (options.quiet === true) return textOf(briefLines(report, verdict), options);
  const all = options.verbose === true;
  const every = options.all === true;
  const isWrong = ['failed', 'incomplete'].includes(verdict.mark) || report.rootCauses.length > 0;
  const before = isWrong ? [...titles(report, verdict), BLANK] : opening(report, verdict, views);
  const tables = isWrong || all ? inFull(report, all, views) : inShort(report, views);
  const allowed = every ? allowedLines(report.leaks) : [];
  const others = otherFindings(report).flatMap(findingLines);
  const last = isWrong ? closing(report, verdict, views, every) : [];
  const advice = views.adviceLines(report);
  const lines = [...before, ...tables, ...allowed, ...others, ...advice, ...last];
  return textOf([...lines, ...reminder(report, verdict, lines)], options);
}

/** What is said again at the end, because a reader of the last screen would not see it. */
function reminder(report: Report, verdict: Verdict, lines: readonly Line[]): Line[] {
  const causes = causeLines(report);
  const tail = causes.length > 0 ? causes : lines;
  if (clean(tail).length <= SCREEN || (tail === lines && verdict.mark === 'incomplete')) return [];
  return [BLANK, ...(causes.length > 0 ? briefLines(report, verdict) : headline(verdict))];
}

function textOf(lines: readonly Line[], options: RenderOptions): string {
  return `${clean(lines)
    .map((line) => printed(line, options.color === true))
    .join('\n')
    .trimEnd()}\n`;
}

/** Without double blank lines; those of snippets are indented, so they stay. */
function clean(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }, index) => text !== '' || lines[index - 1]?.text !== '');
}

/** The first line of a text whose cause stands at its end. */
function titles({ rootCauses }: Report, verdict: Verdict): Line[] {
  return rootCauses.length > 0
    ? rootCauses.map(({ finding }) => titleLine(finding))
    : headline(verdict);
}

/** All that a reader needs where nothing is wrong. */
function opening(report: Report, verdict: Verdict, views: Views): Line[] {
  return [
    ...headline(verdict),
    ...whoLines(verdict),
    ...bullets([...verdict.notes, ...verdict.unseen, ...verdict.skipped]),
    BLANK,
    ...views.disagreementLines(report),
  ];
}

/** What a reader needs where something is wrong: who, what was not seen, the causes. */
function closing(report: Report, verdict: Verdict, views: Views, every: boolean): Line[] {
  const causes = causeLines(report);
  const isFailed = verdict.mark === 'failed' && causes.length > 0;
  return [
    ...views.logLines(report),
    ...report.rootCauses.flatMap((cause) => consequenceLines(cause, every)),
    ...views.disagreementLines(report),
    ...(isFailed ? [] : headline(verdict)),
    ...whoLines(verdict),
    ...bullets([...verdict.notes, ...(isFailed ? [] : verdict.skipped), ...verdict.unseen]),
    BLANK,
    ...causes,
  ];
}

function causeLines({ rootCauses }: Report): Line[] {
  return rootCauses.flatMap(({ finding }) => findingLines(finding));
}

function inFull(report: Report, all: boolean, views: Views): Line[] {
  const trust = views.trustLines(report, all);
  const { trustBroken } = report.standing;
  return [
    ...lookedAtLines(report.checks, all),
    // What is broken stands nearer to the end.
    ...(trustBroken ? [] : trust),
    ...views.chainLines(report),
    ...(trustBroken ? trust : []),
  ];
}

function inShort(report: Report, views: Views): Line[] {
  const chain = identitiesDiffer(report.chain) ? views.chainLines(report) : views.chainLine(report);
  return [...chain, ...views.trustLines(report, false)];
}

/** What follows from a cause, or is of its kind: a list before the cause, which stands last. */
function consequenceLines({ question, consequences }: RootCause, every: boolean): Line[] {
  const count = consequences.length;
  if (count === 0) return [];
  const heading =
    question === 'leaks'
      ? `${counted(count, 'more committed key')}:`
      : `${counted(count, 'more finding')}, likely to go once the cause below is fixed:`;
  const shown = every ? consequences : consequences.slice(0, MOST_LISTED);
  const more = count - shown.length;
  return [
    { text: heading },
    ...shown.flatMap(findingItem),
    ...(more > 0 ? [{ text: `  and ${more} more; --all lists every one` }] : []),
    BLANK,
  ];
}

function whoLines({ who }: Verdict): Line[] {
  return who === null ? [] : plain(wrapped('', who));
}

function bullets(lines: readonly string[]): Line[] {
  return lines.flatMap((line) => plain(wrapped('- ', line)));
}
