import type { Page, PageCause } from '../../report/page.js';
import { pageFile } from '../../report/page.js';
import { markdownCode, markdownProse } from '../escape-markdown.js';

/** A page of `docs/`, in GitHub Markdown. */
export function renderPage(page: Page): string {
  const { id, title, what, wordings, example, causes, basis, references } = page;
  return [
    `# ${markdownProse(title)}`,
    `${markdownCode(id)}. ${markdownProse(what)}`,
    ...(wordings.length === 0 ? [] : ['## The message', list(wordings.map(markdownCode))]),
    ...(example === null ? [] : ['As a log holds it:', fenced(example)]),
    ...(causes.length === 1
      ? causeParts(causes[0], page)
      : [
          '## Causes, the likeliest first',
          ...causes.flatMap((cause, index) => [
            `### ${index + 1}. ${markdownProse(cause.title ?? title)}`,
            ...causeParts(cause, page),
          ]),
        ]),
    ...(basis === null && references.length === 0
      ? []
      : ['## Sources', list([...(basis === null ? [] : [basis]), ...references].map(source))]),
    `In a terminal: ${markdownCode(`aws-preflight explain ${id}`)}.`,
  ]
    .join('\n\n')
    .concat('\n');
}

function causeParts({ why, fix, confirmedBy, rules }: PageCause, { id }: Page): string[] {
  const told = [
    ...confirmedBy.map(markdownProse),
    ...rules.map((rule) => `the check of the job finds ${linked(rule, id)}`),
  ];
  return [
    `**Why:** ${markdownProse(why)}`,
    `**Fix:** ${markdownProse(fix)}`,
    ...(told.length === 0 ? [] : [`Borne out where:\n\n${list(told)}`]),
  ];
}

/** A link from one page to another. */
function linked(rule: string, from: string): string {
  const [target, own] = [pageFile(rule), pageFile(from)];
  if (target === null || own === null) return markdownCode(rule);
  const up = '../'.repeat(own.split('/').length - 2);
  return `[${markdownCode(rule)}](${up}${target.split('/').slice(1).join('/')})`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function source(text: string): string {
  return /^https:\/\/[\w./~#?=&%+:@-]+$/.test(text) ? `<${text}>` : markdownProse(text);
}

function fenced(code: string): string {
  const runs = Array.from(code.matchAll(/`{3,}/g), ([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}text\n${code.trimEnd()}\n${fence}`;
}
