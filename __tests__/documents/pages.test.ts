import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { allPages } from '../../src/preflight/pages.js';
import { renderPage } from '../../src/renderers/page/markdown.js';
import { pageFile, PAGES } from '../../src/report/page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const pages = allPages();

describe('the pages of docs/', () => {
  test('are what the rules and the entries make of them, and no others (npm run generate)', () => {
    const stale = pages.filter(({ id, ...page }) => {
      const file = join(ROOT, pageFile(id) ?? '');
      return !existsSync(file) || readFileSync(file, 'utf8') !== renderPage({ id, ...page });
    });
    expect(stale.map(({ id }) => id)).toEqual([]);
    const there = ['log', 'rules'].flatMap((folder) =>
      readdirSync(join(ROOT, PAGES, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${PAGES}/${folder}/${name.replaceAll('\\', '/')}`),
    );
    expect(new Set(there)).toEqual(new Set(pages.map(({ id }) => pageFile(id))));
  });

  test('have an id of their own each, and no hole that nobody fills', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    for (const page of pages) {
      const { wordings: _, example: __, ...ours } = page;
      expect([page.id, /\{[a-z]\w*(?::prose)?\}/.exec(JSON.stringify(ours))]).toEqual([
        page.id,
        null,
      ]);
    }
  });

  test('lead to one another', () => {
    for (const page of pages) {
      const file = join(ROOT, pageFile(page.id) ?? '');
      for (const [, link = ''] of renderPage(page).matchAll(/\]\((\.\.[^)]+)\)/g)) {
        expect([page.id, link, existsSync(resolve(dirname(file), link))]).toEqual([
          page.id,
          link,
          true,
        ]);
      }
    }
  });
});
