import { LAYERS, type Layer } from './layers.js';

/** How deep below its layer a file may lie. */
export const DEPTHS = [0, 1, 2, 3, 4] as const;

/** An entry of `overrides` in `.oxlintrc.json`. */
export interface LintOverride {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

/**
 * The linter's overrides that the table of layers implies, for `npm run generate` to write. One per
 * depth, since `../facts.js` is another file for each: a layer's own file may be called facts.
 * @see https://oxc.rs/docs/guide/usage/linter/rules/eslint/no-restricted-imports.html
 */
export function lintOverrides(): LintOverride[] {
  return LAYERS.flatMap((layer) => DEPTHS.flatMap((depth) => restriction(layer, depth)));
}

/** Whether an override stands for a layer, and is therefore not written by hand. */
export function isOfLayer({ files }: LintOverride): boolean {
  return files.some((file) => file.startsWith('src/'));
}

function restriction({ name, mayImport }: Layer, depth: number): LintOverride[] {
  if (mayImport === 'anything') return [];
  const forbidden = LAYERS.map((layer) => layer.name)
    .filter((other) => other !== name && !mayImport.includes(other))
    .join('|');
  const up = depth === 0 ? String.raw`\./` : String.raw`(?:\.\./){${depth}}`;
  const pattern = {
    regex: String.raw`^${up}(?:${forbidden})(?:/|\.js$)`,
    message: `src/${name} may import ${mayImport.join(', ') || 'nothing'}`,
  };
  return [
    {
      files: [`src/${name}${'/*'.repeat(depth)}.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns: [pattern] }] },
    },
  ];
}
