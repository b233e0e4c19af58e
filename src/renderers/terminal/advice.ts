import type { AdviceSentence, AdviceStep } from '../../report/advice.js';
import type { Report } from '../../report/report.js';
import { adviceHeadline, useLines, whereLine } from '../advice-facts.js';
import { codeLines } from '../code-lines.js';
import { plain } from './finding.js';
import type { Line } from './line.js';
import { wrapped } from './wrap.js';

/** Where it runs, what it uses, what is advised and why, and the steps; each with its page. */
export function adviceLines({ advice }: Report): Line[] {
  if (advice === undefined) return [];
  const { why, steps, beware, remark } = advice;
  return [
    { text: '' },
    ...plain(wrapped('', whereLine(advice))),
    ...useLines(advice).flatMap((line) => plain(wrapped('', line))),
    { text: '' },
    ...wrapped('', `${adviceHeadline(advice)}.`).map((text): Line => ({ text, style: 'bold' })),
    ...(remark === undefined ? [] : plain(wrapped('  ', remark))),
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
    ...step.paste.flatMap(({ code }) => [
      { text: '' },
      ...codeLines(code).map((line) => ({ text: `      ${line}` })),
      { text: '' },
    ]),
  ];
}
