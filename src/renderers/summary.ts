import type { Report } from '../report/report.js';
import { markdownProse } from './escape-markdown.js';
import { fit, type Section } from './summary/fit.js';
import { causeSections, otherSections } from './summary/causes.js';
import { adviceSections } from './summary/advice.js';
import { chainSections, disagreementSections } from './summary/chain.js';
import { leakSections } from './summary/leaks.js';
import { logSections } from './summary/log.js';
import { lazily } from './summary/table.js';
import { lookedAtSections } from './summary/looked-at.js';
import { trustSections } from './summary/trust.js';
import { otherFindings, type Verdict, verdictOf } from './verdict.js';

/**
 * The runner refuses a step's summary above this many bytes, as a whole.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const SUMMARY_LIMIT = 1_048_576;

const MARKS: Readonly<Record<Verdict['mark'], string>> = {
  passed: '✅',
  failed: '❌',
  incomplete: '⚠️',
  skipped: '⏭️',
};

/** A job summary in GitHub Markdown: what is wrong first, what was looked at folded below. */
export function render(report: Report): string {
  const verdict = verdictOf(report);
  const causes = causeSections(report);
  const trust = trustSections(report);
  // Who asks why a job has failed came for the cause, however sure it is.
  const causeLeads =
    causes.length > 0 && (verdict.mark === 'failed' || report.failures !== undefined);
  const { asked } = report.standing;
  return fit(
    [
      // Who asked for advice gets it first, and no verdict on what was not judged.
      ...(asked === 'advice' ? adviceSections(report) : []),
      ...(asked === 'advice'
        ? []
        : causeLeads
          ? [...causes, aside(verdict)]
          : [opening(verdict), ...causes]),
      ...disagreementSections(report),
      // What is broken stands before what is not.
      ...(report.standing.trustBroken ? trust : []),
      ...otherSections(otherFindings(report)),
      ...logSections(report),
      ...leakSections(report.leaks),
      ...chainSections(report),
      ...(report.standing.trustBroken ? [] : trust),
      ...(asked === 'advice' ? [] : adviceSections(report)),
      ...lookedAtSections(report.checks),
    ],
    SUMMARY_LIMIT,
  );
}

function opening({ mark, headline, who, unseen, skipped, notes }: Verdict): Section {
  const line = `${MARKS[mark]} **${markdownProse(headline)}.**${who === null ? '' : ` ${markdownProse(who)}`}\n\n`;
  return bullets(line, [...notes, ...unseen, ...skipped]);
}

/** Beside a failure: who the job is, and what could not be seen, in a line each. */
function aside({ mark, headline, who, unseen, notes }: Verdict): Section {
  const lead = mark === 'failed' ? who : `${headline}.`;
  return bullets('', [...(lead === null ? [] : [lead]), ...notes, ...unseen]);
}

function bullets(head: string, lines: readonly string[]): Section {
  return {
    rowsAre: 'remarks',
    head,
    rows: lazily(lines, (line) => `- ${markdownProse(line)}\n`),
    count: lines.length,
    tail: lines.length === 0 ? '' : '\n',
  };
}
