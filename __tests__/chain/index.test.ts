import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Dialect } from '../../src/chain/dialects/dialect.js';
import { dialects, dialectsNamed } from '../../src/chain/dialects/index.js';
import { DIALECTS, PROVIDERS } from '../../src/report/chain-view.js';
import { traceOf } from './environment.js';

const FOLDER = join(import.meta.dirname, '../../src/chain/dialects');

describe('the dialects', () => {
  test('are those that reports promise, in that order', () => {
    expect(dialects.map(({ name }) => name)).toEqual(DIALECTS);
  });

  test('are all in the index when they have a file', async () => {
    const found: Dialect[] = [];
    for (const file of readdirSync(FOLDER).filter((name) => name !== 'index.ts')) {
      const module = (await import(join(FOLDER, file))) as Record<string, unknown>;
      for (const value of Object.values(module)) {
        if (typeof value === 'object' && value !== null && 'nothingFound' in value) {
          found.push(value as Dialect);
        }
      }
    }
    expect(found.map(({ name }) => name).toSorted()).toEqual(
      dialects.map(({ name }) => name).toSorted(),
    );
  });

  test('can be chosen by name', () => {
    expect(dialectsNamed(['go', 'boto3']).map(({ name }) => name)).toEqual(['boto3', 'go']);
    expect(dialectsNamed()).toHaveLength(DIALECTS.length);
  });

  test.each(DIALECTS)('%s tells of every provider, whatever happens', (name) => {
    const told = (sketch: Parameters<typeof traceOf>[1]) =>
      traceOf(name, sketch).view.attempts.map(({ provider }) => provider);
    expect(told({}).toSorted()).toEqual([...PROVIDERS].toSorted());
    expect(told({ env: { AWS_PROFILE: 'ghost' } }).toSorted()).toEqual([...PROVIDERS].toSorted());
  });
});
