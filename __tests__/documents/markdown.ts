import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ELSEWHERE = /^(?:\.git|node_modules|dist|lib|\.bench|__tests__\/scenarios)(?:\/|$)/;

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

/** Every file of ours below a folder that ends so, by its path from the root; cases aside. */
export function filesEnding(end: string, folder = ''): string[] {
  return readdirSync(`${ROOT}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (ELSEWHERE.test(path)) return [];
    if (entry.isDirectory()) return filesEnding(end, `${path}/`);
    return entry.name.endsWith(end) ? [path] : [];
  });
}

/** A page as GitHub makes it of Markdown. */
export function pageOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The tables of a Markdown text as a reader gets them: rows of cells, the head first. */
export function tablesOf(markdown: string): string[][][] {
  return Array.from(pageOf(markdown).matchAll(/<table>([\s\S]*?)<\/table>/g), ([, table = '']) =>
    Array.from(table.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row = '']) =>
      Array.from(row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g), ([, cell = '']) => cell),
    ),
  );
}

/** What stands in code spans of a piece of a page. */
export function codesOf(page: string): string[] {
  return Array.from(page.matchAll(/<code>([^<]*)<\/code>/g), ([, code = '']) => code);
}
