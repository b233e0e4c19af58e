import type { Evidence, Snippet } from '../../report/evidence.js';
import type { Finding } from '../../report/finding.js';
import { showInvisible } from '../../report/inert.js';
import { describeLocation } from '../../report/location.js';
import type { Severity } from '../../report/severity.js';
import { comparisonsFirst } from '../comparisons-first.js';
import { codeLines } from '../code-lines.js';
import { sortSnippets, whereItStands } from '../snippets.js';
import type { Line, Style } from './line.js';
import { wrapped } from './wrap.js';

const LABELS: Readonly<Record<Severity, { word: string; style: Style }>> = {
  error: { word: 'FAILED', style: 'red' },
  warning: { word: 'WARNING', style: 'yellow' },
  note: { word: 'NOTE', style: 'dim' },
};

/** A finding in full: title, cause, expected against actual, fix, what to paste. */
export function findingLines(finding: Finding): Line[] {
  const { word, style } = LABELS[finding.severity];
  return [
    ...wrapped(`${word}  `, finding.title).map((text, index): Line => {
      return index === 0 ? { text, style, styled: word.length } : { text };
    }),
    { text: '' },
    ...labelled('Why', finding.why),
    ...(finding.evidence.length === 0 ? [] : [{ text: '' }]),
    ...comparisonsFirst(finding.evidence).flatMap(evidenceLines),
    { text: '' },
    ...labelled('Fix', finding.fix),
    ...pasteLines(finding.paste),
    { text: '' },
    ...faint(wrapped('  ', `At ${describeLocation(finding.location)}, by rule ${finding.ruleId}.`)),
    ...finding.references.flatMap((page) => faint(wrapped('  See ', page))),
    { text: '' },
  ];
}

/** A terminal folds nothing: of one policy in several syntaxes, it has the first alone. */
function pasteLines(paste: readonly Snippet[]): Line[] {
  const { first, same, sameFor } = sortSnippets(paste);
  return [
    ...first.flatMap((snippet) => {
      const where = snippet.place === undefined ? snippet.target : whereItStands(snippet);
      return [
        { text: '' },
        ...(where === undefined ? [] : [...plain(wrapped('  ', `${where}:`)), { text: '' }]),
        ...codeLines(snippet.code).map((line) => ({ text: `      ${line}` })),
      ];
    }),
    ...(same.length === 0
      ? []
      : [
          { text: '' },
          ...faint(wrapped('  ', `The same for ${sameFor} is in the Markdown and JSON reports.`)),
        ]),
  ];
}

/** A finding in a line or two, for lists. */
export function findingItem(finding: Finding): Line[] {
  return plain(wrapped('  - ', `${finding.title} (${describeLocation(finding.location)})`));
}

function evidenceLines({ label, expected, actual }: Evidence): Line[] {
  const name = showInvisible(label);
  if (expected === undefined) return plain(wrapped('  ', `${name}: ${actual || '(empty)'}`));
  return [
    { text: `  ${name}` },
    ...plain(wrapped('    expected  ', expected || '(empty)')),
    ...plain(wrapped('    actual    ', actual || '(empty)')),
  ];
}

function labelled(label: string, prose: string): Line[] {
  return wrapped(`  ${label}  `, prose).map((text, index): Line => {
    return index === 0 ? { text, style: 'bold', styled: label.length + 2 } : { text };
  });
}

export function plain(lines: readonly string[]): Line[] {
  return lines.map((text) => ({ text }));
}

function faint(lines: readonly string[]): Line[] {
  return lines.map((text): Line => ({ text, style: 'dim' }));
}
