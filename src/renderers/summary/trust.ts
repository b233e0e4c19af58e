import { shorten } from '../../report/inert.js';
import type { Report } from '../../report/report.js';
import type { TrustMatch, TrustStatement, TrustView } from '../../report/trust-view.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
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
import type { Section } from './fit.js';
import { foldedTable } from './table.js';

const MARKS: Readonly<Record<TrustMatch, string>> = {
  matched: '✅',
  'not-matched': '❌',
  unknown: '❔',
};

/** What holds in a Deny is no good news. */
const DENY_MARKS: typeof MARKS = { matched: '⛔', 'not-matched': '➖', unknown: '❔' };

const MOST_STATEMENTS = 10;
/** More would push what follows out of sight, even where the trust is what is broken. */
const MOST_OPEN = 3;
const LONGEST_VALUE = 300;

/** The verdict of the trust policy with its trace, and the claims; open where the trust is broken. */
export function trustSections(report: Report): Section[] {
  const { trust } = report;
  if (trust === null) return [];
  const broken = report.standing.trustBroken;
  return [...traced(trust, broken), ...card(trust, broken)];
}

function traced(trust: TrustView, broken: boolean): Section[] {
  const words = verdictWords(trust);
  if (words === null) return [];
  const { shown, more } = shownStatements(trust, MOST_STATEMENTS);
  const left = more === 0 ? [] : [`${counted(more, 'further statement')}: see the JSON report`];
  return [
    foldedTable({
      summary: `The trust policy ${words}: statement by statement`,
      open: broken && (trust.trace ?? []).length <= MOST_OPEN,
      before: `${markdownProse(groundsOf(trust).join(' '))}\n\n${list([...cautionsOf(trust), ...left])}`,
      columns: ['Statement', 'Element', 'Wanted', 'Was', '', 'Why'],
      items: shown.flatMap((statement) => rowsOf(trust, statement)),
      row: (cells) => cells,
      rowsAre: 'rows of the trust policy',
    }),
  ];
}

function rowsOf(trust: TrustView, statement: TrustStatement): string[][] {
  const name = markdownProse(`${statementName(statement)}, ${statementFacts(statement)}`);
  const whole = decides(trust, statement, null);
  const marks = statement.effect === 'Deny' ? DENY_MARKS : MARKS;
  const mark = (outcome: TrustMatch, decided: boolean) =>
    `${marks[outcome]}${decided ? ' **this decides**' : ''}`;
  const head = [name, '', '', '', mark(statement.outcome, whole), ''];
  return [
    ...(whole || statement.steps.length === 0 ? [head] : []),
    ...statement.steps.map((step, index) => [
      index === 0 && !whole ? name : '',
      markdownProse(elementOf(step)),
      values(step.wanted),
      step.was === null ? '(not in the request)' : values(step.was),
      mark(step.outcome, decides(trust, statement, step)),
      markdownProse(step.why),
    ]),
  ];
}

function values(all: readonly string[]): string {
  const { shown, more } = fewValues(all);
  return [
    ...shown.map((value) => markdownCode(shorten(value, LONGEST_VALUE))),
    ...(more === 0 ? [] : [`and ${more} more`]),
  ].join('<br>');
}

function list(lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `${lines.map((line) => `- ${markdownProse(line)}`).join('\n')}\n\n`;
}

function card(trust: TrustView, open: boolean): Section[] {
  return [
    foldedTable({
      summary: 'The subject of the ID token, taken apart',
      open,
      columns: ['', 'Value'],
      items: subjectRows(trust),
      row: ([label, value]) => [markdownProse(label), markdownCode(value)],
      rowsAre: 'parts of the subject',
    }),
    foldedTable({
      summary: `All claims of the ID token (${Object.keys(trust.claims).length})`,
      columns: ['Claim', 'Value'],
      items: claimRows(trust),
      row: ([name, value]) => [markdownCode(name), markdownCode(value)],
      rowsAre: 'claims',
    }),
  ];
}
