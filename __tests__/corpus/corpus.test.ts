import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { CorpusCase } from './corpus-case.js';
import { faultsOf } from './judge.js';
import { notYet } from './not-yet.js';
import { readCases } from './read-cases.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const CASES = readCases(`${HERE}/cases`);
const FAULTS = new Map(CASES.map((one) => [one.name, faultsOf(one)]));
const EXCUSED = new Set(notYet(HERE).names);

/** The cases by the file that they stand in. */
function byFile(cases: readonly CorpusCase[]): [string, CorpusCase[]][] {
  const files = new Map<string, CorpusCase[]>();
  for (const one of cases) {
    const file = one.name.slice(0, one.name.indexOf(': '));
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return Array.from(files);
}

describe('the labelled corpus', () => {
  test.each(byFile(CASES))('%s: what is a key is found, and nothing else', (_file, cases) => {
    const wrong = cases
      .filter(({ name }) => !EXCUSED.has(name))
      .flatMap(({ name }) => (FAULTS.get(name) ?? []).map((fault) => `${name}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  test('has every case on the list of those not met yet, and each is not met', () => {
    const met = Array.from(EXCUSED).filter((name) => (FAULTS.get(name) ?? []).length === 0);
    expect(met).toEqual([]);
  });

  test('names each case once', () => {
    const names = CASES.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('has at least 900 cases, half of them clean, half after a public report or document', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(900);
    const clean = CASES.filter(({ keys }) => keys.length === 0);
    expect(2 * clean.length).toBeGreaterThanOrEqual(CASES.length);
    const sourced = CASES.filter(({ source }) => /^https:\/\/[^ ]+$/.test(source));
    expect(2 * sourced.length).toBeGreaterThanOrEqual(CASES.length);
  });
});
