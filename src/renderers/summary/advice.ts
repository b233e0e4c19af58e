import type { AdviceSentence, AdviceStep } from '../../report/advice.js';
import type { Report } from '../../report/report.js';
import { adviceHeadline, isAdvicePage, useLines, whereLine } from '../advice-facts.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';
import { whereItStands } from '../snippets.js';
import { fencedCode } from './fenced-code.js';
import type { Section } from './fit.js';
import { lazily, paragraph } from './table.js';

/**
 * What is advised: in sight where that was asked; under a check it is a fold, since it is no reason
 * for a failure.
 */
export function adviceSections({ advice, standing }: Report): Section[] {
  if (advice === undefined) return [];
  const folded = standing.asked !== 'advice';
  const { why, steps, beware, remark } = advice;
  const headline = markdownProse(adviceHeadline(advice));
  const body = [
    markdownProse(whereLine(advice)),
    ...useLines(advice).map(markdownProse),
    ...(remark === undefined ? [] : [markdownProse(remark)]),
  ].join('\n\n');
  const lists = [...listOf('Why', why), ...listOf('Look after', beware)];
  return [
    ...(folded ? [] : [paragraph(`**${headline}.**`)]),
    {
      rowsAre: 'steps of the advice',
      head: `${folded ? '<details>\n<summary>A better source of credentials is at hand</summary>\n\n' : ''}${body}\n\n${
        folded ? `**${headline}.**\n\n` : ''
      }${lists.join('')}${steps.length === 0 ? '' : '**Steps**\n\n'}`,
      rows: lazily(steps.entries(), ([index, step]) => stepRow(step, index)),
      count: steps.length,
      tail: folded ? '</details>\n\n' : '',
    },
  ];
}

function listOf(title: string, sentences: readonly AdviceSentence[]): string[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence) => `- ${told(sentence)}\n`).join('');
  return [`**${title}**\n\n${items}\n`];
}

function told({ says, page }: AdviceSentence): string {
  const source = isAdvicePage(page) ? `<${page}>` : markdownCode(page);
  return `${markdownProse(says)} (${source})`;
}

function stepRow(step: AdviceStep, index: number): string {
  const pastes = step.paste.map((snippet) => {
    const where = whereItStands(snippet);
    return `${where === undefined ? '' : `${markdownProse(where)}:\n\n`}${fencedCode(snippet)}`;
  });
  return `${index + 1}. ${told(step)}\n\n${pastes.join('')}`;
}
