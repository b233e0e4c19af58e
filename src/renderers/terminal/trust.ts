import { shorten } from '../../report/inert.js';
import type { Report } from '../../report/report.js';
import type { TrustStatement, TrustStep, TrustView } from '../../report/trust-view.js';
import { counted } from '../names.js';
import {
  cautionsOf,
  claimRows,
  decides,
  elementOf,
  fewValues,
  groundsOf,
  shownStatements,
  statementFacts,
  statementName,
  subjectRows,
  verdictWords,
} from '../trust-facts.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

const MARKS: Readonly<Record<TrustStep['outcome'], string>> = {
  matched: 'ok  ',
  'not-matched': 'NO  ',
  unknown: '?   ',
};

/** What holds in a Deny is no good news. */
const DENY_MARKS: typeof MARKS = { matched: 'HIT ', 'not-matched': '-   ', unknown: '?   ' };

/** Stands before what settled the verdict, which is told in words above. */
const DECIDES = '> ';

/** So many statements are told step by step; of a longer policy, only the one that decided. */
const MOST_IN_FULL = 3;
const MOST_STATEMENTS = 10;
const LONGEST_VALUE = 300;

/**
 * The verdict of the trust policy, statement by statement, and the subject: in full where the trust
 * is broken or `all` is asked for, otherwise in one line.
 */
export function trustLines(report: Report, all: boolean): Line[] {
  const { trust } = report;
  if (trust === null) return [];
  const words = verdictWords(trust);
  if (!all && !report.standing.trustBroken) {
    const [from = ''] = groundsOf(trust);
    return words === null ? [] : plain(wrapped('', `The trust policy ${words}. ${from}`));
  }
  return [
    ...(words === null ? [] : traceLines(trust, words, all)),
    { text: 'The subject of the ID token', style: 'bold' },
    ...tableLines(subjectRows(trust)),
    { text: '' },
    ...(all
      ? [
          { text: 'All its claims', style: 'bold' as const },
          ...tableLines(claimRows(trust)),
          { text: '' },
        ]
      : []),
  ];
}

function traceLines(trust: TrustView, words: string, all: boolean): Line[] {
  const count = (trust.trace ?? []).length;
  const { shown, more } = shownStatements(trust, all ? count : MOST_STATEMENTS);
  return [
    { text: `The trust policy ${words}`, style: 'bold' },
    ...groundsOf(trust).flatMap((line) => plain(wrapped('  ', line))),
    ...cautionsOf(trust).flatMap((line) => plain(wrapped('  - ', line))),
    { text: '' },
    ...shown.flatMap((statement) =>
      count <= MOST_IN_FULL || statement.statement === trust.decidedBy?.statement
        ? inFull(trust, statement)
        : inShort(statement),
    ),
    ...(more === 0
      ? []
      : [{ text: `  and ${counted(more, 'further statement')}: see the JSON report` }]),
    { text: '' },
  ];
}

function inFull(trust: TrustView, statement: TrustStatement): Line[] {
  const arrow = decides(trust, statement, null) ? DECIDES : '  ';
  const head = `${statementName(statement)} (${statementFacts(statement)})`;
  return [
    ...plain(wrapped(`${arrow}${marksOf(statement)[statement.outcome]}`, head)),
    ...statement.steps.flatMap((step) =>
      stepLines(statement, step, decides(trust, statement, step)),
    ),
  ];
}

function inShort(statement: TrustStatement): Line[] {
  const { steps, outcome } = statement;
  const failed = steps.find((step) => step.outcome === outcome && outcome !== 'matched');
  const head = `${statementName(statement)} (${statementFacts(statement)})`;
  const why = failed === undefined ? '' : `: ${elementOf(failed)}: ${failed.why}`;
  return plain(
    wrapped(`  ${marksOf(statement)[outcome]}`, shorten(`${head}${why}`, LONGEST_VALUE)),
  );
}

function marksOf({ effect }: TrustStatement): typeof MARKS {
  return effect === 'Deny' ? DENY_MARKS : MARKS;
}

function stepLines(statement: TrustStatement, step: TrustStep, decided: boolean): Line[] {
  const arrow = decided ? DECIDES : '  ';
  const head = wrapped(`    ${arrow}${marksOf(statement)[step.outcome]}`, elementOf(step));
  return [
    ...head.map((text): Line => (decided ? { text, style: 'bold' } : { text })),
    ...plain([
      ...(step.wanted.length === 0 ? [] : wrapped(FIELD.wanted, values(step.wanted))),
      ...wrapped(FIELD.was, step.was === null ? '(not in the request)' : values(step.was)),
      ...wrapped(FIELD.why, step.why),
    ]),
  ];
}

const FIELD = {
  wanted: '          wanted  ',
  was: '          was     ',
  why: '          why     ',
};

function values(all: readonly string[]): string {
  const { shown, more } = fewValues(all);
  const text = shown.map((value) => shorten(value, LONGEST_VALUE) || '(empty)').join(' | ');
  return more === 0 ? text : `${text} | and ${more} more`;
}

function tableLines(rows: readonly (readonly [string, string])[]): Line[] {
  const width = Math.min(24, Math.max(...rows.map(([label]) => label.length)));
  return rows.flatMap(([label, value]) =>
    plain(wrapped(`  ${label.padEnd(width)}  `, shorten(value, LONGEST_VALUE) || '(empty)')),
  );
}
