import type { CheckResult } from '../../report/check.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
import type { Section } from './fit.js';
import { counted } from '../names.js';
import { foldedTable } from './table.js';

/** What each check saw, and what it did not see. */
export function lookedAtSections(checks: readonly CheckResult[]): Section[] {
  if (checks.length === 0) return [];
  // What was not seen stands first: it must survive a size limit.
  const rows = [...checks.flatMap(unseenRows), ...checks.flatMap(seenRows)];
  const of = (status: CheckResult['status']) =>
    checks.filter((result) => result.status === status).length;
  const parts = [
    `${of('answered')} answered`,
    `${of('skipped')} skipped`,
    `${of('incomplete')} incomplete`,
    counted(checks.flatMap(({ gaps }) => gaps).length, 'gap'),
  ];
  return [
    foldedTable({
      summary: `What was looked at, and what was not: ${counted(checks.length, 'check')} (${parts.join(', ')})`,
      columns: ['Check', 'Looked at', 'Found'],
      items: rows,
      row: cells,
      rowsAre: 'rows of what was looked at',
    }),
  ];
}

/** `status` is one of our words; the rest may hold anything. */
interface Row {
  readonly check: string;
  readonly at: string;
  readonly found: string;
  readonly status?: string;
}

function unseenRows({ check, gaps, ...result }: CheckResult): Row[] {
  const status =
    result.status === 'answered'
      ? []
      : [{ check, at: '', status: result.status, found: result.reason }];
  return [...status, ...gaps.map((gap) => ({ check, at: '', status: 'not seen', found: gap }))];
}

function seenRows({ check, looked, status, findings }: CheckResult): Row[] {
  if (status !== 'answered') return looked.map((row) => ({ check, ...row }));
  const found = findings.length === 0 ? 'nothing wrong' : counted(findings.length, 'finding');
  return [...looked.map((row) => ({ check, ...row })), { check, at: '', status, found }];
}

function cells({ check, at, found, status }: Row): string[] {
  return status === undefined
    ? [check, markdownCode(at), markdownCode(found)]
    : [check, `**${status}**`, markdownProse(found)];
}
