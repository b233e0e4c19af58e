import type { Evidence } from '../../report/evidence.js';
import type { Finding } from '../../report/finding.js';
import { describeLocation } from '../../report/location.js';
import type { Report } from '../../report/report.js';
import type { RootCause } from '../../report/root-cause.js';
import { counted } from '../names.js';
import { otherFindings, type Verdict } from '../verdict.js';
import { clipped } from './clip.js';
import { LABELS, STYLES } from './labels.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** More lines than these are no short answer. */
const LINES = 5;

/** The answer in five lines, for each question that has a root cause; otherwise for the run. */
export function briefLines(report: Report, verdict: Verdict): Line[] {
  if (report.rootCauses.length > 0) return report.rootCauses.flatMap(causeLines);
  const remarks = otherFindings(report).map(({ severity, title }) =>
    clipped(`  ${LABELS[severity].word}  `, title),
  );
  const reasons = [...verdict.unseen, ...(verdict.mark === 'skipped' ? verdict.skipped : [])];
  const rest = [...reasons.map((reason) => clipped('  ', reason)), ...remarks];
  const shown = rest.length < LINES ? rest : rest.slice(0, LINES - 2);
  const more = rest.length - shown.length;
  return [
    headline(verdict),
    ...shown.map((text) => ({ text })),
    ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
  ];
}

/** How the run ended, in one line. */
export function headline({ mark, headline: words }: Verdict): Line {
  return { text: clipped('', `${words}.`), style: STYLES[mark] };
}

/** What is wrong, in one line. */
export function titleLine({ severity, title: words }: Finding): Line {
  const { word, style } = LABELS[severity];
  return { text: clipped(`${word}  `, words), style, styled: word.length };
}

/** Headline, why, expected against actual, fix, where: without a comparison, the fix has its line. */
function causeLines({ finding, consequences }: RootCause): Line[] {
  const { why, fix, evidence, location, ruleId } = finding;
  const compared = evidence.find(({ expected }) => expected !== undefined);
  const more = consequences.length;
  const rest = more === 0 ? '' : `; ${counted(more, 'more finding')}`;
  return [
    titleLine(finding),
    { text: clipped('  Why  ', why) },
    ...(compared === undefined ? [] : [{ text: comparison(compared) }]),
    ...fixLines(fix, compared === undefined ? 2 : 1),
    { text: clipped('  At   ', `${describeLocation(location)}, by rule ${ruleId}${rest}`) },
  ];
}

function comparison({ expected = '', actual }: Evidence): string {
  return clipped('  Expected  ', `${expected || '(empty)'}, actual  ${actual || '(empty)'}`);
}

function fixLines(fix: string, most: number): Line[] {
  const lines = wrapped('  Fix  ', fix);
  if (lines.length <= most) return lines.map((text) => ({ text }));
  const last = lines.slice(most - 1).map((line) => line.trim());
  const lead = most === 1 ? '' : '       ';
  return [...lines.slice(0, most - 1), clipped(lead, last.join(' '))].map((text) => ({ text }));
}
