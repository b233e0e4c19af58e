import type { Evidence } from '../../report/evidence.js';
import type { Finding } from '../../report/finding.js';
import { describeLocation } from '../../report/location.js';
import type { Report } from '../../report/report.js';
import type { RootCause } from '../../report/root-cause.js';
import { counted } from '../names.js';
import { otherFindings, type Verdict } from '../verdict.js';
import { clipped, clippedOrWrapped } from './clip.js';
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
  const head = headline(verdict);
  const most = LINES - head.length;
  const rest = [...reasons.map((reason) => clipped('  ', reason)), ...remarks];
  const shown = rest.length <= most ? rest : rest.slice(0, most - 1);
  const more = rest.length - shown.length;
  return [
    ...head,
    ...shown.map((text) => ({ text })),
    ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
  ];
}

/** How the run ended, in one line if that can be. */
export function headline({ mark, headline: words }: Verdict): Line[] {
  return clippedOrWrapped('', `${words}.`).map((text) => ({ text, style: STYLES[mark] }));
}

/** What is wrong, in one line. */
export function titleLine({ severity, title: words }: Finding): Line {
  const { word, style } = LABELS[severity];
  return { text: clipped(`${word}  `, words), style, styled: word.length };
}

/** Headline, why, expected against actual, fix, where: a fix that takes two lines comes before the comparison. */
function causeLines({ finding, consequences }: RootCause): Line[] {
  const { why, evidence, location, ruleId } = finding;
  const compared = evidence.find(({ expected }) => expected !== undefined);
  const fix = fixLines(finding.fix);
  const more = consequences.length;
  const rest = more === 0 ? '' : `; ${counted(more, 'more finding')}`;
  return [
    titleLine(finding),
    { text: clipped('  Why  ', why) },
    ...(compared === undefined || fix.length > 1 ? [] : [{ text: comparison(compared) }]),
    ...fix,
    { text: clipped('  At   ', `${describeLocation(location)}, by rule ${ruleId}${rest}`) },
  ];
}

function comparison({ expected = '', actual }: Evidence): string {
  return clipped('  Expected ', `${expected || '(empty)'}, actual ${actual || '(empty)'}`);
}

function fixLines(fix: string): Line[] {
  const [first = '', ...more] = wrapped('  Fix  ', fix);
  const rest = more.map((line) => line.trim()).join(' ');
  return [first, ...(rest === '' ? [] : [clipped('       ', rest)])].map((text) => ({ text }));
}
