import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { leakRules } from '../../../src/rules/leaks/index.js';
import { PATTERNS } from '../../../src/scanner/patterns/index.js';
import { drawFrom, drawText } from '../fake-keys.js';
import { labelledSet } from '../labelled-set.js';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../src/scanner/patterns');
const kinds = PATTERNS.map(({ kind }) => kind).toSorted();

test('every pattern file is in the index, under the kind that is its name', () => {
  const issuers = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const files = issuers
    .flatMap(({ name }) => readdirSync(join(FOLDER, name)))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');
  expect(kinds).toEqual(files.toSorted());
});

test('every kind has its rule and its labelled cases, and brings true and false ones itself', () => {
  const ruled = leakRules.map(({ id }) => id.replace('leaks/', ''));
  expect(ruled.filter((kind) => kind !== 'own-secret').toSorted()).toEqual(kinds);
  const labelled = labelledSet(1).flatMap(({ keys }) => keys.map(({ kind }) => kind));
  expect([...new Set(labelled)].toSorted()).toEqual(kinds);
  for (const { kind, cases } of PATTERNS) {
    const { leaks, clean } = cases(drawText(drawFrom(1)));
    expect([kind, leaks.length > 0, clean.length > 0]).toEqual([kind, true, true]);
  }
});

test('no file of the engine names a kind of key', () => {
  const engine = join(FOLDER, '..');
  for (const name of readdirSync(engine).filter((file) => file.endsWith('.ts'))) {
    const source = readFileSync(join(engine, name), 'utf8');
    const named = kinds.filter((kind) => source.includes(`'${kind}'`));
    expect([name, named]).toEqual([name, []]);
  }
});
