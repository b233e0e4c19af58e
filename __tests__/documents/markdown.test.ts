import { describe, expect, test } from '@jest/globals';
import { codesOf, filesEnding, pageOf, textOf } from './markdown.js';

/** What a reader would see of the syntax of tables: rows beside any table, and escapes. */
function spilt(markdown: string): string[] {
  const page = pageOf(markdown).replace(/<pre>[\s\S]*?<\/pre>/g, '');
  const rows = page.replace(/<[^>]*>/g, '').match(/^[ \t]*\|.*$/gm) ?? [];
  const escapes = codesOf(page).filter((code) => code.includes(String.raw`\|`));
  return [...rows, ...escapes];
}

/** Cells beyond the head's, which GitHub leaves out without a word. */
function lostCells(markdown: string): string[] {
  const lines = markdown.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').split('\n');
  const cells = (line: string) => line.trim().split(/(?<!\\)\|/).length;
  return lines.filter((line, index) => {
    const head = lines.slice(0, index + 1).findLastIndex((one) => !/^\s*\|/.test(one)) + 1;
    return /^\s*\|/.test(line) && cells(line) !== cells(lines[head] ?? '');
  });
}

describe('our Markdown', () => {
  const documents = filesEnding('.md');

  test('is found where readers begin', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md']),
    );
  });

  test.each(documents)('has whole tables, and no escape that shows: %s', (path) => {
    expect(spilt(textOf(path))).toEqual([]);
    expect(lostCells(textOf(path))).toEqual([]);
  });

  test.each(['README.md', 'SECURITY.md', 'CONTRIBUTING.md'])(
    'links to what is there: %s',
    (path) => {
      const targets = Array.from(pageOf(textOf(path)).matchAll(/ href="([^"]+)"/g), ([, to]) => to);
      const local = targets.filter((to) => !/^(?:https?:|#)/.test(to ?? ''));
      expect(local.filter((to) => textOf(to ?? '') === '')).toEqual([]);
    },
  );
});

describe('these tests of Markdown', () => {
  test('notice a table that a blank line cuts in two', () => {
    const table = '| a | b |\n| --- | --- |\n| 1 | 2 |\n';
    expect(spilt(table)).toEqual([]);
    expect(spilt(`${table}\n| 3 | 4 |\n`)).toEqual(['| 3 | 4 |']);
  });

  test('notice an escape that is none, and know one that is', () => {
    expect(spilt('`a\\|b`')).toEqual(['a\\|b']);
    expect(spilt('| a |\n| --- |\n| `a\\|b` |')).toEqual([]);
  });

  test('notice a cell too many, and one too few', () => {
    expect(lostCells('| a |\n| --- |\n| `a|b` |')).toEqual(['| `a|b` |']);
    expect(lostCells('| a | b |\n| --- | --- |\n| 1 |')).toEqual(['| 1 |']);
    expect(lostCells('x\n\n| a |\n| --- |\n| 1 |\n\n| a | b |\n| --- | --- |\n| 1 | 2 |')).toEqual(
      [],
    );
  });
});
