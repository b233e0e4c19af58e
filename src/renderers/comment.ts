import type { Finding } from '../report/finding.js';
import { describeLocation } from '../report/location.js';
import type { Report } from '../report/report.js';
import { markdownCode, markdownProse } from './escape-markdown.js';
import { counted } from './names.js';
import type { RenderOptions } from './options.js';

/** GitHub takes 65,536 characters; the mark by which the comment is found again stands before. */
const LIMIT = 60_000;
/** More rows than these are read nowhere but in the job's summary. */
const MOST_ROWS = 50;

/**
 * What a pull request leaks, as a comment on it: the worst first. Nothing in it pings, links or
 * renders but what is written here.
 */
export function render(report: Report, { before = false, run }: RenderOptions): string {
  const check = report.checks.find((one) => one.check === 'leaks');
  const findings = check?.findings ?? [];
  const [first] = findings;
  const more =
    run === undefined
      ? 'The job summary has all of it.'
      : `The [job summary](${run}) has all of it.`;
  if (first !== undefined) return leaking(first, findings, more);
  if (check === undefined || check.status !== 'answered') {
    const reason = check?.status === 'incomplete' ? check.reason : 'nothing was scanned';
    return paragraphs(
      '### Whether this pull request leaks a key could not be told',
      markdownProse(reason),
      ...(before ? ['What this comment told before may still be so.'] : []),
      more,
    );
  }
  return paragraphs(
    before ? '### Fixed: no leaked key any more' : '### No leaked key',
    ...(before
      ? [
          'A key that was pushed stays known to whoever has seen it: it must be replaced all the same.',
        ]
      : []),
    ...check.gaps.slice(0, 3).map(markdownProse),
    more,
  );
}

function leaking(first: Finding, findings: readonly Finding[], more: string): string {
  const head = paragraphs(
    `### ${markdownProse(first.title)}`,
    markdownProse(first.why),
    `**Fix:** ${markdownProse(first.fix)}`,
  );
  const top = '| Where | Key | Commit | Rule |\n| --- | --- | --- | --- |\n';
  const rows: string[] = [];
  let room = LIMIT - head.length - top.length - more.length;
  for (const finding of findings.slice(0, MOST_ROWS)) {
    const row = rowOf(finding);
    if (row.length > room) break;
    room -= row.length;
    rows.push(row);
  }
  const left = findings.length - rows.length;
  const rest = left === 0 ? '' : `And ${counted(left, 'more finding')}. `;
  return `${head}\n${top}${rows.join('')}\n${rest}${more}\n`;
}

function rowOf({ location, evidence, ruleId }: Finding): string {
  const actual = (label: string) => evidence.find((one) => one.label === label)?.actual;
  const commit = location.kind === 'file' ? location.commit : undefined;
  const key = actual('found');
  const cells = [
    markdownCode(describeLocation(location)),
    key === undefined ? '' : markdownCode(key),
    commit === undefined ? '' : markdownCode(commit.slice(0, 12)),
    markdownCode(ruleId),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function paragraphs(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
