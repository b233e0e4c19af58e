import type { AdviceSentence, AdviceStep } from '../../report/advice.js';
import type { Snippet } from '../../report/evidence.js';
import type { Report } from '../../report/report.js';
import { useLines, whereLine } from '../advice-facts.js';
import { TOOL } from '../../report/tool.js';
import { codeLines } from '../code-lines.js';
import { whereItStands } from '../snippets.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/**
 * Where it runs, what it uses, why that is advised which the headline says, and the steps, each with
 * its page. Under a check it is a pointer to all this, since it is no reason for a failure.
 */
export function adviceLines({ advice, standing }: Report): Line[] {
  if (advice === undefined) return [];
  if (standing.asked !== 'advice') {
    const line = `A better source of credentials is at hand: ${advice.source}. \`${TOOL.name} advise\` tells the steps.`;
    return plain(wrapped('', line));
  }
  const { why, steps, beware, remark } = advice;
  return [
    { text: '' },
    ...plain(wrapped('', whereLine(advice))),
    ...useLines(advice).flatMap((line) => plain(wrapped('', line))),
    ...(remark === undefined ? [] : [{ text: '' }, ...plain(wrapped('', remark))]),
    ...group('Why', why),
    ...(steps.length === 0 ? [] : [{ text: '' }, heading('Steps'), ...steps.flatMap(stepLines)]),
    ...group('Look after', beware),
  ];
}

function group(title: string, sentences: readonly AdviceSentence[]): Line[] {
  return sentences.length === 0
    ? []
    : [
        { text: '' },
        heading(title),
        ...sentences.flatMap((sentence) => sentenceLines('  - ', sentence)),
      ];
}

function heading(text: string): Line {
  return { text, style: 'bold' };
}

function sentenceLines(lead: string, { says, page }: AdviceSentence): Line[] {
  const under = ' '.repeat(lead.length);
  return [
    ...plain(wrapped(lead, says)),
    ...wrapped(under, page).map((text): Line => ({ text, style: 'dim' })),
  ];
}

function stepLines(step: AdviceStep, index: number): Line[] {
  return [
    ...sentenceLines(`  ${index + 1}. `, step),
    ...step.paste.flatMap((snippet) => [
      { text: '' },
      ...placeLines(snippet),
      ...codeLines(snippet.code).map((line) => ({ text: `      ${line}` })),
      { text: '' },
    ]),
  ];
}

function placeLines(snippet: Snippet): Line[] {
  const where = whereItStands(snippet);
  return where === undefined ? [] : [...plain(wrapped('     ', `${where}:`)), { text: '' }];
}
