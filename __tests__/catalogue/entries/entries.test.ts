import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { entries } from '../../../src/catalogue/entries/index.js';
import type { Entry } from '../../../src/catalogue/entry.js';
import { signatureOf } from '../../../src/catalogue/signature/signature.js';
import { GENERAL } from '../../../src/wording/log/general.js';
import { sighted } from '../sighted.js';

const FOLDER = join(import.meta.dirname, '../../../src/catalogue/entries');
const RULES = join(import.meta.dirname, '../../../src/rules');
const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((folder) => folder.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FOLDER, name)))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

const HOLES = /\{([a-z][A-Za-z]*)(?:\.\.\.)?\}/g;
const holesOf = (text: string): string[] => [...text.matchAll(HOLES)].map(([, name]) => name ?? '');
const sentencesOf = ({ says }: Entry): string[] =>
  says.map((said) => (typeof said === 'string' ? said : said.sentence));

describe('the catalogue', () => {
  test('holds at least 220 entries, each in a file of its name', () => {
    expect(entries.length).toBeGreaterThanOrEqual(220);
    expect(entries.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s is what its own example is taken for',
    (id, { example }) => {
      expect(sighted(example).map(({ entry }) => entry.id)).toContain(id);
    },
  );

  test('every cause that names rules of ours names rules that there are', () => {
    const unknown = entries.flatMap(({ id, causes }) =>
      causes.flatMap((cause) =>
        (cause.rules ?? [])
          .filter((rule) => !existsSync(join(RULES, `${rule}.ts`)))
          .map((rule) => `${id}: ${rule}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('what a title, a cause or a fix names, every sentence holds, or a general word stands for it', () => {
    const missing = entries.flatMap((entry) => {
      const held = sentencesOf(entry).map((sentence) => new Set(holesOf(sentence)));
      const texts = [
        entry.title,
        ...entry.causes.flatMap(({ title = '', why, fix }) => [title, why, fix]),
      ];
      return [...new Set(texts.flatMap(holesOf))]
        .filter((hole) => !(hole in GENERAL) && !held.every((holes) => holes.has(hole)))
        .map((hole) => `${entry.id}: {${hole}}`);
    });
    expect(missing).toEqual([]);
  });

  test('what tells causes apart by a hole, some sentence holds', () => {
    const missing = entries.flatMap((entry) => {
      const held = new Set(sentencesOf(entry).flatMap(holesOf));
      return entry.causes
        .flatMap(({ holds = {} }) => Object.keys(holds))
        .filter((hole) => !held.has(hole))
        .map((hole) => `${entry.id}: {${hole}}`);
    });
    expect(missing).toEqual([]);
  });

  test('a cause that nothing must bear out comes last, so that one always stands', () => {
    const without = entries.filter(({ causes }) =>
      causes.every(
        ({ holds, when, rules: own = [] }) =>
          holds !== undefined || (when !== undefined && own.length === 0),
      ),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('no entry says the same cause twice, and every one is told with its source', () => {
    for (const { id, causes, source, title } of entries) {
      expect([id, new Set(causes.map((cause) => cause.id)).size]).toEqual([id, causes.length]);
      expect([id, source.length > 10, title.length > 10]).toEqual([id, true, true]);
    }
  });

  test('no sentence is said by two entries', () => {
    const said = entries.flatMap((entry) =>
      sentencesOf(entry).map((sentence) => [sentence.toLowerCase(), entry.id] as const),
    );
    const by = new Map<string, Set<string>>();
    for (const [sentence, id] of said) by.set(sentence, (by.get(sentence) ?? new Set()).add(id));
    const twice = [...by]
      .filter(([, ids]) => ids.size > 1)
      .map(([sentence, ids]) => `${sentence}: ${[...ids].join(', ')}`);
    expect(twice).toEqual([]);
  });

  test('the word that a sentence is known by stands in it', () => {
    const strange = entries.flatMap((entry) =>
      entry.says.flatMap((said) =>
        typeof said === 'string' ||
        said.sentence.toLowerCase().includes(said.anchor.toLowerCase().trim())
          ? []
          : [`${entry.id}: ${said.anchor}`],
      ),
    );
    expect(strange).toEqual([]);
  });

  test('every sentence can be looked for', () => {
    for (const sentence of entries.flatMap(sentencesOf))
      expect(signatureOf(sentence).weight).toBeGreaterThan(3);
  });
});
