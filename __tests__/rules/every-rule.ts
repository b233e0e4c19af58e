import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Rule } from '../../src/report/rule.js';

export const HERE = dirname(fileURLToPath(import.meta.url));
export const RULES = join(HERE, '..', '..', 'src', 'rules');
export const QUESTIONS = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Fixture {
  readonly breaks: readonly unknown[];
  readonly holds: readonly unknown[];
}

const load = async (path: string) =>
  (await import(pathToFileURL(path).href)) as Record<string, unknown>;

/** The rules that an index lists, in its order. */
export async function listed(question: string): Promise<Rule<unknown>[]> {
  const index = await load(join(RULES, question, 'index.ts'));
  return Object.values(index)
    .filter((value) => Array.isArray(value))
    .flat() as Rule<unknown>[];
}

/** What breaks each rule of a question, by the name of its file, and what does not. */
export async function fixturesOf(question: string): Promise<Readonly<Record<string, Fixture>>> {
  const { fixtures } = await load(join(HERE, question, 'fixtures.ts'));
  return fixtures as Record<string, Fixture>;
}
