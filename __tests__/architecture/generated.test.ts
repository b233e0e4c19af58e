import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { layerTable } from './layer-table.js';
import { LAYERS } from './layers.js';
import { isOfLayer, type LintOverride, lintOverrides } from './lint-overrides.js';
import { ROOT } from './sources.js';

interface PatternOptions {
  readonly patterns: readonly { readonly regex: string }[];
}

describe('what is generated from the table of layers', () => {
  test("stands in the linter's configuration", () => {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as {
      readonly overrides: readonly LintOverride[];
    };
    expect(overrides.filter(isOfLayer)).toEqual(lintOverrides());
  });

  test('stands in the guide for contributors', () => {
    expect(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')).toContain(layerTable());
  });

  test('forbids in each layer, at each depth, just what the table does not allow', () => {
    const patternOf = (file: string) => {
      const rule = lintOverrides().find(({ files }) => files.includes(file))?.rules;
      const [, options] = (rule?.['no-restricted-imports'] ?? []) as [string?, PatternOptions?];
      return new RegExp(options?.patterns[0]?.regex ?? '(?!)');
    };
    for (const { name, mayImport } of LAYERS) {
      if (mayImport === 'anything') continue;
      for (const [depth, up] of ['./', '../', '../../', '../../../'].entries()) {
        const pattern = patternOf(`src/${name}${'/*'.repeat(depth)}.ts`);
        const forbidden = LAYERS.map((layer) => layer.name).filter(
          (other) => pattern.test(`${up}${other}/x.js`) && pattern.test(`${up}${other}.js`),
        );
        const expected = LAYERS.map((layer) => layer.name).filter(
          (other) => other !== name && !mayImport.includes(other),
        );
        expect([name, depth, forbidden]).toEqual([name, depth, expected]);
        expect(pattern.test(`${up}${forbidden[0]}s/x.js`)).toBe(false);
      }
    }
  });
});
