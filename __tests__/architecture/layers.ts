/** A part of `src/`: what it holds, and whom it may import. A layer may always import itself. */
export interface Layer {
  /** A folder (`report/`), a file (`preflight.ts`) or both below `src/`. */
  readonly name: string;
  /** What it holds, in the words of CONTRIBUTING.md. */
  readonly holds: string;
  readonly mayImport: readonly string[] | 'anything';
}

const ENGINES = ['chain', 'trust', 'scanner', 'catalogue', 'workflow', 'advice'] as const;

/**
 * The table of the architecture, stated here only: the architecture test reads it, and `npm run
 * generate` writes the linter's overrides and the table of CONTRIBUTING.md from it.
 */
export const LAYERS: readonly Layer[] = [
  {
    name: 'report',
    holds: 'the one vocabulary: finding, rule, attempt, chain view, identity, leak, redaction',
    mayImport: [],
  },
  {
    name: 'world',
    holds: 'interfaces to everything outside: environment, files, HTTP, git, clock, AWS, GitHub',
    mayImport: ['report'],
  },
  {
    name: 'chain',
    holds: 'an engine: one environment in the eyes of every SDK',
    mayImport: ['report'],
  },
  {
    name: 'trust',
    holds: 'an engine: claims held against a trust policy, and the condition that decided',
    mayImport: ['report'],
  },
  { name: 'scanner', holds: 'an engine: bytes to leaked keys', mayImport: ['report'] },
  { name: 'catalogue', holds: 'an engine: log text to known messages', mayImport: ['report'] },
  {
    name: 'workflow',
    holds: 'an engine: workflow files to what their jobs need',
    mayImport: ['report'],
  },
  {
    name: 'advice',
    holds: 'an engine: where a process runs to the source of credentials that serves it best',
    mayImport: ['report'],
  },
  { name: 'settings', holds: 'what the user asked for', mayImport: ['report'] },
  {
    name: 'expectations',
    holds: 'what the job therefore needs',
    mayImport: ['settings', 'report'],
  },
  {
    name: 'facts',
    holds: 'what is so: gathered once, through the world and the engines',
    mayImport: ['expectations', 'settings', ...ENGINES, 'world', 'report'],
  },
  {
    name: 'wording',
    holds: 'the phrasebook that rules share: it judges nothing and gathers nothing',
    mayImport: ['facts', 'expectations', 'settings', ...ENGINES, 'report'],
  },
  {
    name: 'rules',
    holds: 'what is wrong: one file per rule, by question; no rule imports a rule',
    mayImport: ['wording', 'facts', 'expectations', 'settings', ...ENGINES, 'report'],
  },
  {
    name: 'renderers',
    holds: 'report to text: one file per format; they judge nothing',
    mayImport: ['report'],
  },
  {
    name: 'preflight',
    holds: 'the product: settings and world to report',
    mayImport: [
      'facts',
      'wording',
      'rules',
      'expectations',
      'settings',
      'catalogue',
      'workflow',
      'world',
      'report',
    ],
  },
  {
    name: 'adapters',
    holds: 'the only code that touches process, disk, network, git and `@actions/*`',
    mayImport: ['world', 'report', 'scanner'],
  },
  {
    name: 'commands',
    holds: 'one file per verb of the command line',
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
  {
    name: 'main',
    holds: 'where the bundle starts: action, command line or scan worker',
    mayImport: 'anything',
  },
  { name: 'action', holds: "the runner's entry", mayImport: 'anything' },
  {
    name: 'post',
    holds: "the runner's entry after the job: what is said when it has failed",
    mayImport: 'anything',
  },
  { name: 'cli', holds: "the terminal's entry", mayImport: 'anything' },
  { name: 'scan-worker', holds: 'the entry of a thread that scans', mayImport: 'anything' },
];

/** The layer that a path relative to `src/` belongs to, such as `rules/leaks/x.ts` to `rules`. */
export function layerOf(path: string): string {
  const first = path.split('/')[0] ?? path;
  return first.replace(/\.ts$/, '');
}
