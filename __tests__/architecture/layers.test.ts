import { describe, expect, test } from '@jest/globals';
import { importsOf, targetOf } from './imports.js';
import { LAYERS, layerOf } from './layers.js';
import { DEPTHS } from './lint-overrides.js';
import { SOURCES } from './sources.js';

function breaches(path: string, text: string): string[] {
  const layer = LAYERS.find(({ name }) => name === layerOf(path));
  if (layer === undefined) return [`${path} is in no layer`];
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return [];
    const to = layerOf(targetOf(path, specifier));
    if (to === layer.name || layer.mayImport === 'anything') return [];
    return layer.mayImport.includes(to) ? [] : [`${path} imports ${specifier}`];
  });
}

describe('the layers', () => {
  test('no source imports upward or sideways', () => {
    expect(Array.from(SOURCES, ([path, text]) => breaches(path, text)).flat()).toEqual([]);
  });

  test('the check notices static, re-exporting and dynamic imports of a forbidden layer', () => {
    expect(breaches('report/x.ts', "import { a } from '../world/aws.js';")).toHaveLength(1);
    expect(breaches('chain/x.ts', "export * from '../trust/policy.js';")).toHaveLength(1);
    expect(breaches('facts/x.ts', "await import('../adapters/node/files.js')")).toHaveLength(1);
    expect(breaches('facts/x.ts', "import '../world/aws.js';")).toEqual([]);
  });

  test('no layer is named that is not there, and none may import what stands below it', () => {
    const names = LAYERS.map(({ name }) => name);
    for (const [index, { name, mayImport }] of LAYERS.entries()) {
      if (mayImport === 'anything') continue;
      expect([name, mayImport.filter((other) => !names.includes(other))]).toEqual([name, []]);
      const upward = mayImport.filter((other) => names.indexOf(other) > index);
      expect([name, upward]).toEqual([name, []]);
    }
  });

  test('no source lies deeper in its layer than the linter looks', () => {
    const deepest = DEPTHS.length;
    expect([...SOURCES.keys()].filter((path) => path.split('/').length > deepest)).toEqual([]);
  });

  test('no rule imports another rule', () => {
    const sideways = Array.from(SOURCES)
      .filter(([path]) => path.startsWith('rules/') && !path.endsWith('index.ts'))
      .flatMap(([path, text]) =>
        importsOf(text)
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => layerOf(targetOf(path, specifier)) === 'rules')
          .map((specifier) => `${path} imports ${specifier}`),
      );
    expect(sideways).toEqual([]);
  });

  test('no renderer knows a rule by its name: what sets a finding apart, its rule declares', () => {
    const named = /(['"`])(?:secrets|credentials|trust|leaks|account|log)\/[a-z]/;
    const knowing = [...SOURCES]
      .filter(([path, text]) => layerOf(path) === 'renderers' && named.test(text))
      .map(([path]) => path);
    expect(knowing).toEqual([]);
  });

  test('only adapters and entry files touch the process, the disk, the network or @actions', () => {
    const OUTSIDE =
      /^(?:node:(?:fs|net|http|https|child_process|os|dns|tls|worker_threads|process)(?:\/|$)|@actions\/|@aws-sdk\/)/;
    const entries = ['main', 'action', 'post', 'cli', 'scan-worker', 'adapters'];
    const found = Array.from(SOURCES)
      .filter(([path]) => !entries.includes(layerOf(path)))
      .flatMap(([path, text]) => {
        const direct = importsOf(text).filter((specifier) => OUTSIDE.test(specifier));
        const global =
          /(?<![\w.'"`])process\.(?:env|argv|cwd|exit|exitCode|std(?:in|out|err)|platform|on|kill|chdir)\b/.test(
            text.replace(/^\s*(?:\*|\/\/).*$/gm, ''),
          )
            ? ['process']
            : [];
        return [...direct, ...global].map((what) => `${path} touches ${what}`);
      });
    expect(found).toEqual([]);
  });
});
