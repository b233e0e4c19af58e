/** Who may import whom, below `src/`. A layer may always import itself unless `alone` says not. */
export interface Layer {
  /** A folder (`report/`) or a file (`preflight.ts`) below `src/`. */
  readonly name: string;
  readonly mayImport: readonly string[] | 'anything';
}

const ENGINES = ['chain', 'trust', 'scanner', 'catalogue'] as const;

/** The table of the architecture: the linter's overrides and the architecture test both read it. */
export const LAYERS: readonly Layer[] = [
  { name: 'report', mayImport: [] },
  { name: 'world', mayImport: ['report'] },
  ...ENGINES.map((name) => ({ name, mayImport: ['report'] })),
  { name: 'settings', mayImport: ['report'] },
  { name: 'expectations', mayImport: ['settings', 'report'] },
  { name: 'facts', mayImport: ['expectations', 'settings', ...ENGINES, 'world', 'report'] },
  { name: 'wording', mayImport: ['facts', 'expectations', 'settings', ...ENGINES, 'report'] },
  {
    name: 'rules',
    mayImport: ['wording', 'facts', 'expectations', 'settings', ...ENGINES, 'report'],
  },
  { name: 'renderers', mayImport: ['report'] },
  {
    name: 'preflight',
    mayImport: ['facts', 'wording', 'rules', 'expectations', 'settings', 'world', 'report'],
  },
  { name: 'adapters', mayImport: ['world', 'report', 'scanner'] },
  {
    name: 'commands',
    mayImport: [
      'preflight',
      'renderers',
      'rules',
      'wording',
      'facts',
      'expectations',
      'settings',
      ...ENGINES,
      'world',
      'report',
    ],
  },
  { name: 'main', mayImport: 'anything' },
  { name: 'action', mayImport: 'anything' },
  { name: 'cli', mayImport: 'anything' },
  { name: 'scan-worker', mayImport: 'anything' },
];

/** The layer that a path relative to `src/` belongs to, such as `rules/leaks/x.ts` to `rules`. */
export function layerOf(path: string): string {
  const first = path.split('/')[0] ?? path;
  return first.replace(/\.ts$/, '');
}
