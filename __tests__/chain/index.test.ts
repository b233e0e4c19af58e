import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Dialect } from '../../src/chain/dialects/dialect.js';
import { dialectNames, dialects, dialectsNamed } from '../../src/chain/dialects/index.js';
import { PROVIDERS } from '../../src/report/chain-view.js';
import { traceOf } from './environment.js';

const SCHEMA = join(import.meta.dirname, '../../src/renderers/report.schema.json');
const FOLDER = join(import.meta.dirname, '../../src/chain/dialects');

describe('the dialects', () => {
  test('are those that the schema of reports promises, in that order', () => {
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as {
      $defs: { chainView: { properties: { dialect: { enum: string[] } } } };
    };
    expect(schema.$defs.chainView.properties.dialect.enum).toEqual(dialectNames);
  });

  test('are each called by a name of their own, short enough for a column', () => {
    const shown = dialects.flatMap(({ names }) => [names.long, names.short]);
    expect(new Set(shown).size).toBeGreaterThanOrEqual(shown.length - 1);
    for (const { names } of dialects) expect(names.short).toMatch(/^[a-z0-9]{1,5}$/);
  });

  test('are all in the index when they have a file', async () => {
    const found: Dialect[] = [];
    for (const file of readdirSync(FOLDER).filter((name) => name !== 'index.ts')) {
      const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as Record<
        string,
        unknown
      >;
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
    expect(dialectsNamed()).toHaveLength(dialects.length);
  });

  test.each(dialectNames)('%s tells of every provider, whatever happens', (name) => {
    const told = (sketch: Parameters<typeof traceOf>[1]) =>
      traceOf(name, sketch).view.attempts.map(({ provider }) => provider);
    expect(told({}).toSorted()).toEqual([...PROVIDERS].toSorted());
    expect(told({ env: { AWS_PROFILE: 'ghost' } }).toSorted()).toEqual([...PROVIDERS].toSorted());
  });
});
