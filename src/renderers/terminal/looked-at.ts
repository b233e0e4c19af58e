import type { CheckResult } from '../../report/check.js';
import { counted } from '../names.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** More than this of one check would bury the rest; the JSON report has everything. */
const FEW = 12;

/** What each check saw; with `all`, everything. */
export function lookedAtLines(checks: readonly CheckResult[], all: boolean): Line[] {
  if (checks.length === 0) return [];
  return [
    { text: 'What was looked at, and what was not', style: 'bold' },
    ...checks.flatMap((result) => [
      ...plain(wrapped(`  ${result.check.padEnd(13)}`, statusOf(result))),
      ...seen(result, all ? Number.POSITIVE_INFINITY : FEW),
      ...result.gaps
        .slice(0, all ? undefined : FEW)
        .flatMap((gap) => plain(wrapped('    not seen: ', gap))),
    ]),
    { text: '' },
  ];
}

function statusOf(result: CheckResult): string {
  if (result.status !== 'answered') return `${result.status}: ${result.reason}`;
  return result.findings.length === 0
    ? 'answered: nothing wrong'
    : `answered: ${counted(result.findings.length, 'finding')}`;
}

function seen({ looked }: CheckResult, most: number): Line[] {
  const more = looked.length - most;
  return [
    ...looked
      .slice(0, most)
      .flatMap(({ at, found }) => plain(wrapped('    ', `${at}: ${found || '(empty)'}`))),
    ...(more > 0 ? [{ text: `    and ${more} more` }] : []),
  ];
}
