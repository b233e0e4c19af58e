import type { Finding } from '../../report/finding.js';
import type { Report } from '../../report/report.js';
import type { RootCause } from '../../report/root-cause.js';
import type { Severity } from '../../report/severity.js';
import type { Section } from './fit.js';
import { counted } from '../names.js';
import { lazily } from './table.js';
import { findingBlock, findingSections } from './finding.js';

const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

/** The headline of each question, and what follows from it folded below. */
export function causeSections(report: Report): Section[] {
  return report.rootCauses.flatMap((cause) => [
    ...findingSections(cause.finding, `## ${MARKS[cause.finding.severity]}`),
    ...consequenceSections(cause, report),
  ]);
}

/** Findings that are nobody's root cause: warnings and notes. */
export function otherSections(findings: readonly Finding[]): Section[] {
  if (findings.length === 0) return [];
  return [
    {
      rowsAre: 'further findings',
      head: '',
      rows: lazily(findings, (finding) => findingBlock(finding, `### ${MARKS[finding.severity]}`)),
      count: findings.length,
      tail: '',
    },
  ];
}

function consequenceSections({ question, consequences }: RootCause, report: Report): Section[] {
  const listedAsLeaks = new Set(report.leaks.map(({ fingerprint }) => fingerprint));
  const findings =
    question === 'leaks'
      ? consequences.filter(({ fingerprint }) => !listedAsLeaks.has(fingerprint))
      : consequences;
  if (findings.length === 0) return [];
  const summary =
    question === 'leaks'
      ? `${counted(findings.length, 'more finding')} of this kind`
      : `${counted(findings.length, 'more finding')}, likely to go once this is fixed`;
  return [
    {
      rowsAre: 'more findings',
      head: `<details>\n<summary>${summary}</summary>\n\n`,
      rows: lazily(findings, (finding) => findingBlock(finding, '####')),
      count: findings.length,
      tail: '</details>\n\n',
    },
  ];
}
