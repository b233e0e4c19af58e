import type { Evidence, Snippet } from '../../report/evidence.js';
import type { Finding } from '../../report/finding.js';
import { describeLocation } from '../../report/location.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
import { fencedCode } from './fenced-code.js';
import type { Section } from './fit.js';
import { lazily, tableHead, tableRow } from './table.js';

/** A finding in full: title, cause, expected against actual, fix, what to paste. */
export function findingSections(finding: Finding, heading: string): Section[] {
  return [
    {
      rowsAre: 'rows of expected against actual',
      head: `${heading} ${markdownProse(finding.title)}\n\n${why(finding)}${evidenceHead(finding)}`,
      rows: lazily(finding.evidence, (evidence) => evidenceRow(evidence, comparesIn(finding))),
      count: finding.evidence.length,
      tail: '\n',
    },
    {
      rowsAre: 'snippets to paste',
      head: fix(finding),
      rows: lazily(finding.paste, pasted),
      count: finding.paste.length,
      tail: `${origin(finding)}\n\n`,
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

function comparesIn(finding: Finding): boolean {
  return finding.evidence.some(({ expected }) => expected !== undefined);
}

function evidenceHead(finding: Finding): string {
  if (finding.evidence.length === 0) return '';
  return tableHead(comparesIn(finding) ? ['', 'Expected', 'Actual'] : ['', 'Found']);
}

function evidenceRow({ label, expected, actual }: Evidence, compares: boolean): string {
  const middle = expected === undefined ? '' : markdownCode(expected);
  return tableRow([markdownProse(label), ...(compares ? [middle] : []), markdownCode(actual)]);
}

function fix(finding: Finding): string {
  return `**Fix:** ${markdownProse(finding.fix)}\n\n`;
}

function pasted(snippet: Snippet): string {
  const target = snippet.target === undefined ? '' : `${markdownCode(snippet.target)}:\n\n`;
  return target + fencedCode(snippet);
}

function origin(finding: Finding): string {
  const place = markdownCode(describeLocation(finding.location));
  const pages = finding.references.map(reference).join(', ');
  return `At ${place}, by rule ${markdownCode(finding.ruleId)}.${pages === '' ? '' : ` See ${pages}.`}`;
}

/** Only pages of AWS and GitHub become links. */
function reference(url: string): string {
  const page = /^https:\/\/(?:docs\.aws\.amazon\.com|repost\.aws|docs\.github\.com)\/[\w/.#?=%-]*$/;
  return page.test(url) ? `<${url}>` : markdownCode(url);
}
