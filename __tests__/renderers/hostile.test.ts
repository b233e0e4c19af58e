import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { render } from '../../src/renderers/index.js';
import type { Outcome } from '../../src/report/report.js';
import { hostileWords, reportWith } from './hostile.js';
import { REPORTS } from './reports.js';

const outcomes = fc.constantFrom<Outcome>('passed', 'failed', 'incomplete');

/** What GitHub would show, before its filters for mentions and references. */
function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

function tags(page: string): string[] {
  return page.match(/<[^>]*>/g) ?? [];
}

/** The page without its code, which GitHub's filters leave alone. */
function outsideCode(page: string): string {
  return page.replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n');
}

/** Headings, tables, folds, code blocks and lists, in their order. */
function skeleton(page: string): string[] {
  return tags(page).filter((tag) =>
    /^<\/?(?:h\d|table|tr|t[dh]|details|summary|pre|ul|ol|li|p)\b/.test(tag),
  );
}

const OURS =
  /^<\/?(?:h[234]|p|strong|table|thead|tbody|tr|th|td|ul|li|pre|details|summary|code|details open=?|code class="language-[a-z]+"|br ?\/?|details open)>$/;

describe('whatever a report holds', () => {
  test('the summary has no link, image or element but our own, and pings nobody', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, outcomes, async (words, outcome) => {
        const page = html(await render('markdown', reportWith(words, outcome)));
        expect(tags(page).filter((tag) => !OURS.test(tag))).toEqual([]);
        expect(outsideCode(page)).not.toMatch(
          /[@$]|#\d|GH-\d|:\/\/|www\.|:tada:|\b[0-9a-f]{40}\b/i,
        );
        expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
      }),
      { numRuns: 100 },
    );
  });

  test('the comment has no link, image or element but our own, and pings nobody', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, outcomes, async (words, outcome) => {
        const text = await render('comment', reportWith(words, outcome));
        const page = html(text);
        expect(text.length).toBeLessThan(65_000);
        expect(tags(page).filter((tag) => !OURS.test(tag))).toEqual([]);
        expect(outsideCode(page)).not.toMatch(
          /[@$]|#\d|GH-\d|:\/\/|www\.|:tada:|\b[0-9a-f]{40}\b/i,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('the summary has the same headings, tables, folds and code blocks as with plain words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, outcomes, async (words, outcome) => {
        // Equal texts stay equal, so that what depends on them (do identities differ?) stays too.
        const distinct = [...new Set(words)];
        const plain = words.map((word) => `word${distinct.indexOf(word)}x`);
        const hostile = html(await render('markdown', reportWith(words, outcome)));
        const tame = html(await render('markdown', reportWith(plain, outcome)));
        expect(skeleton(hostile)).toEqual(skeleton(tame));
      }),
      { numRuns: 75 },
    );
  });

  test('the Markdown, the terminal text and the JSON give the runner no command to obey', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, outcomes, async (words, outcome) => {
        for (const format of ['markdown', 'comment', 'terminal', 'json'] as const) {
          for (const color of [true, false]) {
            const text = await render(format, reportWith(words, outcome), { color });
            expect(text).not.toMatch(/^\s*::|##\[/m);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the terminal text holds no control character but line ends and our colours', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, outcomes, fc.boolean(), async (words, outcome, color) => {
        const text = await render('terminal', reportWith(words, outcome), { color, verbose: true });
        const rest = color ? text.replace(/\u001b\[(?:0|1|2|31|32|33)m/g, '') : text;
        expect(rest).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b\ufeff]/);
      }),
      { numRuns: 100 },
    );
  });

  test('annotations are as many commands as we meant, each alone on its line', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, outcomes, async (words, outcome) => {
        const lines = (await render('annotations', reportWith(words, outcome)))
          .split('\n')
          .slice(0, -1);
        const kinds = lines.map(
          (line) => /^::(error|warning|notice) title=[^:]*::/.exec(line)?.[1],
        );
        const count = (kind: string) => kinds.filter((each) => each === kind).length;
        // Without root causes, all findings of the checks are told; and one check is incomplete.
        const errors = outcome === 'failed' ? 2 : outcome === 'incomplete' ? 4 : 3;
        const warnings = outcome === 'incomplete' ? 1 : 2;
        expect([count('error'), count('warning'), lines.length]).toEqual([
          errors,
          warnings,
          errors + warnings,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('the JSON gives back every text unchanged and shows a terminal only printable ASCII', async () => {
    await fc.assert(
      fc.asyncProperty(hostileWords, async (words) => {
        const report = reportWith(words, 'failed');
        const text = await render('json', report);
        expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
        const parsed = JSON.parse(text) as {
          chain: unknown;
          trust: unknown;
          rootCause: { title: unknown };
        };
        const byKind = report.chain.map(({ attempts, ...view }) => ({
          ...view,
          attempts: attempts.map((attempt) => ({ ...attempt, cause: attempt.cause.kind })),
        }));
        expect(parsed.chain).toEqual(byKind);
        expect(parsed.trust).toEqual(report.trust);
        expect(parsed.rootCause.title).toBe(report.rootCauses[0]?.finding.title);
      }),
      { numRuns: 100 },
    );
  });
});

describe('every fixture', () => {
  test.each(Object.entries(REPORTS))('%s fits, and closes what it opens', async (_, report) => {
    const markdown = await render('markdown', report);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_048_576);
    expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0);
    expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    const links = tags(html(markdown)).filter((tag) => tag.startsWith('<a '));
    const known =
      /^<a href="https:\/\/(?:docs\.github\.com|github\.com\/aws-preflight\/aws-preflight\/blob\/v1\/docs)\//;
    expect(links.filter((tag) => !known.test(tag))).toEqual([]);
  });
});
