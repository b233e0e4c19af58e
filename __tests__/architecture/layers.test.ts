import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { LAYERS, layerOf } from './layers.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SRC = join(ROOT, 'src');
const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** Static and dynamic imports, and re-exports, of a source text. */
function importsOf(text: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function breaches(path: string, text: string): string[] {
  const layer = LAYERS.find(({ name }) => name === layerOf(path));
  if (layer === undefined) return [`${path} is in no layer`];
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return [];
    const target = relative(SRC, join(SRC, dirname(path), specifier)).replaceAll('\\', '/');
    const to = layerOf(target.replace(/\.js$/, '.ts'));
    if (to === layer.name || layer.mayImport === 'anything') return [];
    return layer.mayImport.includes(to) ? [] : [`${path} imports ${specifier}`];
  });
}

describe('the layers', () => {
  test('no source imports upward or sideways', () => {
    expect(
      SOURCES.flatMap((path) => breaches(path, readFileSync(join(SRC, path), 'utf8'))),
    ).toEqual([]);
  });

  test('the check notices static, re-exporting and dynamic imports of a forbidden layer', () => {
    expect(breaches('report/x.ts', "import { a } from '../world/aws.js';")).toHaveLength(1);
    expect(breaches('chain/x.ts', "export * from '../trust/policy.js';")).toHaveLength(1);
    expect(breaches('facts/x.ts', "await import('../adapters/node/files.js')")).toHaveLength(1);
    expect(breaches('facts/x.ts', "import '../world/aws.js';")).toEqual([]);
  });

  test('no rule imports another rule', () => {
    const sideways = SOURCES.filter(
      (path) => path.startsWith('rules/') && !path.endsWith('index.ts'),
    ).flatMap((path) =>
      importsOf(readFileSync(join(SRC, path), 'utf8'))
        .filter((specifier) => specifier.startsWith('./'))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(sideways).toEqual([]);
  });

  test('only adapters and entry files touch the process, the disk, the network or @actions', () => {
    const OUTSIDE =
      /^(?:node:(?:fs|net|http|https|child_process|os|dns|tls|worker_threads|process)(?:\/|$)|@actions\/|@aws-sdk\/)/;
    const entries = ['main', 'action', 'cli', 'scan-worker', 'adapters'];
    const found = SOURCES.filter((path) => !entries.includes(layerOf(path))).flatMap((path) => {
      const text = readFileSync(join(SRC, path), 'utf8');
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

  test("the linter's restrictions say the same as this table", () => {
    const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as {
      overrides: { files: string[]; rules: Record<string, unknown> }[];
    };
    expect(config.overrides.filter(({ files }) => files[0]?.startsWith('src/'))).toEqual(
      restrictions(),
    );
  });
});

/** How deep below its layer a file may lie. */
const DEPTHS = [0, 1, 2, 3] as const;

/**
 * The linter overrides that the table implies; on a change, copy them from the failing test. One
 * per depth, since `../facts.js` is another file for each: a layer's own file may be called facts.
 */
function restrictions() {
  const names = LAYERS.map(({ name }) => name);
  return LAYERS.flatMap((layer) => {
    if (layer.mayImport === 'anything') return [];
    const allowed = new Set([layer.name, ...layer.mayImport]);
    const forbidden = names.filter((name) => !allowed.has(name)).join('|');
    const message = `src/${layer.name} may import ${layer.mayImport.join(', ') || 'nothing'}`;
    return DEPTHS.map((depth) => ({
      files: [depth === 0 ? `src/${layer.name}.ts` : `src/${layer.name}${'/*'.repeat(depth)}.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^${depth === 0 ? '\\./' : '(?:\\.\\./)'.concat(`{${depth}}`)}(?:${forbidden})(?:/|\\.js$)`,
                message,
              },
            ],
          },
        ],
      },
    }));
  });
}
