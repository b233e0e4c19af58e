import type { Page } from '../report/page.js';
import { nearest } from '../report/nearest.js';
import { isShowable } from '../report/showable.js';
import type { CommonFlags } from './line/every-verb.js';
import type { Finished } from './command.js';
import { defineCommand, type Reading, type WrongUsage } from './line/define.js';

/** What a rule or a message means. */
export const explain = defineCommand({
  name: 'explain',
  usage: ['explain RULE-ID | ENTRY-ID [options]'],
  about:
    'Explains a rule, or a message that deploys fail with: what it means, its causes with what bears each out, what to do, and where this is known from. The ids are those of reports.',
  options: {},
  operands: 'ID',
  exitCodes: { 0: 'It is explained.', 2: 'There is no such id.' },
  examples: [
    { line: 'explain trust/subject-not-allowed', does: 'A rule.' },
    { line: 'explain boto-no-credentials', does: 'A message; `log/boto-no-credentials` as well.' },
  ],
  read({ operands }): Reading<string> {
    const [id, ...more] = operands;
    return id !== undefined && more.length === 0
      ? { ok: true, value: id }
      : { ok: false, problems: ['explain takes one id, as reports name it'] };
  },
  async run(id, flags): Promise<Finished | WrongUsage> {
    const { allPages } = await import('../preflight/pages.js');
    const pages = allPages();
    const page = pages.find((one) => one.id === id || one.id === `log/${id}`);
    if (page === undefined) return { wrongUsage: [unknown(id, pages)] };
    const output = await render(page, flags);
    const { outputFile } = flags;
    return { exitCode: 0, output, ...(outputFile === undefined ? {} : { outputFile }) };
  },
});

async function render(page: Page, { format, color, outputFile }: CommonFlags): Promise<string> {
  if (format === 'json') return `${JSON.stringify(page, null, 2)}\n`;
  if (format === 'markdown')
    return (await import('../renderers/page/markdown.js')).renderPage(page);
  const { renderPage } = await import('../renderers/page/terminal.js');
  return renderPage(page, color && outputFile === undefined);
}

function unknown(id: string, pages: readonly Page[]): string {
  const ids = pages.map((page) => page.id);
  const names = ids.map((one) => one.slice(one.indexOf('/') + 1));
  const meant = nearest(id, ids) ?? ids[names.indexOf(nearest(id, names) ?? '')];
  const shown = isShowable(id) ? `: ${id}` : '';
  return `no such rule or message${shown}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}
