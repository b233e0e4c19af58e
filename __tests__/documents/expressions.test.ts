import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ExpressionSyntax } from '../../src/scanner/expressions/expression.js';
import { parseExpression } from '../../src/scanner/expressions/parse.js';

interface Row {
  readonly syntax: ExpressionSyntax;
  readonly source: string;
  /** What is said where it is refused. */
  readonly said: string;
}

/** The rows of the page's tables, an example each. */
function rows(): Row[] {
  const page = readFileSync('docs/expressions.md', 'utf8');
  return page.split(/^## /m).flatMap((section) => {
    const syntax = /^`(pcre|ere)`/.exec(section)?.[1] as ExpressionSyntax | undefined;
    if (syntax === undefined) return [];
    return section.split(/^\| (?=Written|Refused)/m).flatMap((table) =>
      [...table.matchAll(/^\| ((?:[^|\\]|\\.)+) \| ((?:[^|\\]|\\.)+) \|$/gm)].flatMap(
        ([, examples = '', words = '']) =>
          [...examples.matchAll(/``\s(.+?)\s``|`(.+?)`/g)].map(([, long, short]) => ({
            syntax,
            source: (long ?? short ?? '').replaceAll('\\|', '|'),
            said: table.startsWith('Refused') ? words.replaceAll('\\|', '|') : 'it is fine',
          })),
      ),
    );
  });
}

test('every example of the page on expressions is taken or refused as it says', () => {
  const all = rows();
  expect(all.length).toBeGreaterThan(90);
  const told = all.map(({ syntax, source }) => {
    const parsed = parseExpression(source, syntax);
    return { syntax, source, said: parsed.ok ? 'it is fine' : parsed.problem.said };
  });
  expect(told).toEqual(all);
});
