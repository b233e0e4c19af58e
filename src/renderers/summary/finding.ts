import type { Evidence, Snippet } from '../../report/evidence.js';
import type { Finding } from '../../report/finding.js';
import { describeLocation } from '../../report/location.js';
import { pageAddress } from '../../report/page.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
import { comparisonsFirst } from '../comparisons-first.js';
import { counted } from '../names.js';
import { sortSnippets, whereItStands } from '../snippets.js';
import { fencedCode } from './fenced-code.js';
import type { Section } from './fit.js';
import { lazily, tableHead, tableRow } from './table.js';

/** More rows than this would push the fix off the first screen. */
const MOST_FACTS = 6;

/** A finding in full: title, cause, expected against actual, fix, what to paste. */
export function findingSections(finding: Finding, heading: string): Section[] {
  const ordered = comparisonsFirst(finding.evidence);
  const facts = ordered.slice(0, MOST_FACTS);
  const { first, same, sameFor, afterwards } = sortSnippets(finding.paste);
  return [
    {
      rowsAre: 'rows of expected against actual',
      head: `${heading} ${markdownProse(finding.title)}\n\n${why(finding)}${evidenceHead(facts)}`,
      rows: lazily(facts, (evidence) => evidenceRow(evidence, comparesIn(facts))),
      count: facts.length,
      tail: '\n',
    },
    {
      rowsAre: 'snippets to paste',
      head: fix(finding),
      rows: lazily(first, pasted),
      count: first.length,
      tail: '',
    },
    ...folded(`The same for ${sameFor}`, 'snippets for other tools', same, pasted),
    ...folded('What to do then', 'snippets for afterwards', afterwards, pasted),
    ...moreFacts(ordered.slice(MOST_FACTS)),
    { rowsAre: 'remarks', head: `${origin(finding)}\n\n`, rows: [], count: 0, tail: '' },
  ];
}

function moreFacts(facts: readonly Evidence[]): Section[] {
  const compares = comparesIn(facts);
  const row = (evidence: Evidence) => evidenceRow(evidence, compares);
  const summary = `${counted(facts.length, 'further fact')} behind this`;
  return folded(summary, 'further facts', facts, row, { head: evidenceHead(facts), tail: '\n' });
}

function folded<Item>(
  summary: string,
  rowsAre: string,
  items: readonly Item[],
  word: (item: Item) => string,
  table = { head: '', tail: '' },
): Section[] {
  if (items.length === 0) return [];
  return [
    {
      rowsAre,
      head: `<details>\n<summary>${summary}</summary>\n\n${table.head}`,
      rows: lazily(items, word),
      count: items.length,
      tail: `${table.tail}</details>\n\n`,
    },
  ];
}

/** The same as one string, for a list of findings. */
export function findingBlock(finding: Finding, heading: string): string {
  return findingSections(finding, heading)
    .map(({ head, rows, tail }) => head + [...rows].join('') + tail)
    .join('');
}

function why(finding: Finding): string {
  return `**Why:** ${markdownProse(finding.why)}\n\n`;
}

function comparesIn(facts: readonly Evidence[]): boolean {
  return facts.some(({ expected }) => expected !== undefined);
}

function evidenceHead(facts: readonly Evidence[]): string {
  if (facts.length === 0) return '';
  return tableHead(comparesIn(facts) ? ['', 'Expected', 'Actual'] : ['', 'Found']);
}

function evidenceRow({ label, expected, actual }: Evidence, compares: boolean): string {
  const middle = expected === undefined ? '' : markdownCode(expected);
  return tableRow([markdownProse(label), ...(compares ? [middle] : []), markdownCode(actual)]);
}

function fix(finding: Finding): string {
  return `**Fix:** ${markdownProse(finding.fix)}\n\n`;
}

function pasted(snippet: Snippet): string {
  const where = whereItStands(snippet);
  return (where === undefined ? '' : `${markdownProse(where)}:\n\n`) + fencedCode(snippet);
}

function origin(finding: Finding): string {
  const place = markdownCode(describeLocation(finding.location));
  const pages = finding.references.map(reference).join(', ');
  return `At ${place}, by rule ${ruleLink(finding.ruleId)}.${pages === '' ? '' : ` See ${pages}.`}`;
}

/** To the page that says all that is known of it. */
function ruleLink(id: string): string {
  const address = pageAddress(id);
  return address === null ? markdownCode(id) : `[${markdownCode(id)}](${address})`;
}

/** Only pages of AWS and GitHub become links. */
function reference(url: string): string {
  const page = /^https:\/\/(?:docs\.aws\.amazon\.com|repost\.aws|docs\.github\.com)\/[\w/.#?=%-]*$/;
  return page.test(url) ? `<${url}>` : markdownCode(url);
}
