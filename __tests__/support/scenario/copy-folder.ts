import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Values, fill } from './fill.js';

/** Copies a fixture's folder, if it has one, and fills the placeholders in its files. */
export function copyFolder(from: string, to: string, values: Values): void {
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // One character per byte, so that files which are no text keep every byte.
    const before = readFileSync(path, 'latin1');
    const after = fill(before, values);
    if (after !== before) writeFileSync(path, after, 'latin1');
  }
}
