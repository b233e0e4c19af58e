import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FORMATS, render } from '../../src/renderers/index.js';
import { passed } from './reports.js';

const FOLDER = new URL('../../src/renderers/', import.meta.url);

function source(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

describe('the index of renderers', () => {
  test('names every file that renders', () => {
    const renderers = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .filter((file) => /^export function render\(/m.test(source(file)))
      .map((file) => `./${file.replace(/\.ts$/, '.js')}`);
    const loaded = Array.from(
      source('index.ts').matchAll(/import\('([^']+)'\)/g),
      ([, file]) => file,
    );
    expect(loaded.sort()).toEqual(renderers.sort());
  });

  test('loads a renderer only when it is asked for', () => {
    const eager = Array.from(
      source('index.ts').matchAll(/^import (type )?.*$/gm),
      ([line]) => line,
    );
    expect(eager.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });

  test('renders every format it lists', async () => {
    for (const format of FORMATS) {
      expect(typeof (await render(format, passed))).toBe('string');
    }
  });
});
