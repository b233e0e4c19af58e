import type { Command } from './command.js';

/** The verbs, each loaded only when it is called: a scan never loads what a check needs. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  chain: async () => (await import('./chain.js')).chain,
  trust: async () => (await import('./trust.js')).trust,
  scan: async () => (await import('./scan.js')).scan,
  report: async () => (await import('./report.js')).report,
};
