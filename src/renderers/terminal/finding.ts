import type { Evidence, Snippet } from '../../report/evidence.js';
import type { Finding } from '../../report/finding.js';
import { showInvisible } from '../../report/inert.js';
import { describeLocation } from '../../report/location.js';
import { TOOL } from '../../report/tool.js';
import { comparisonsFirst } from '../comparisons-first.js';
import { codeLines } from '../code-lines.js';
import { sortSnippets, whereItStands } from '../snippets.js';
import { clippedOrWrapped } from './clip.js';
import { LABELS } from './labels.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** A finding in full: title, cause, expected against actual, fix, what to paste. */
export function findingLines(finding: Finding): Line[] {
  return [
    ...titleLines(finding),
    { text: '' },
    ...labelled('Why', finding.why),
    ...(finding.evidence.length === 0 ? [] : [{ text: '' }]),
    ...comparisonsFirst(finding.evidence).flatMap(evidenceLines),
    { text: '' },
    ...labelled('Fix', finding.fix),
    ...pasteLines(finding.paste),
    { text: '' },
    ...faint(wrapped('  ', `At ${describeLocation(finding.location)}, by rule ${finding.ruleId}.`)),
    ...faint(wrapped('  See ', `${TOOL.name} explain ${finding.ruleId}`)),
    ...finding.references.flatMap((page) => faint(wrapped('  See ', page))),
    { text: '' },
  ];
}

/** In one line where a long path, which stands in full where it is told, can lose its middle. */
function titleLines({ severity, title }: Finding): Line[] {
  const { word, style } = LABELS[severity];
  const lead = `${word}  `;
  return clippedOrWrapped(lead, title).map((text, index) =>
    index === 0 ? { text, style, styled: word.length } : { text },
  );
}

/** A terminal folds nothing: of one policy in several syntaxes, it has the first alone. */
function pasteLines(paste: readonly Snippet[]): Line[] {
  const { first, same, sameFor, afterwards } = sortSnippets(paste);
  return [
    ...[...first, ...afterwards].flatMap((snippet) => {
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
    ...plain(wrapped('  ', name)),
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
