import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SRC = join(ROOT, 'src');

/** Every TypeScript source with its text, by its path below `src/` with forward slashes. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => [path, readFileSync(join(SRC, path), 'utf8')]),
);
