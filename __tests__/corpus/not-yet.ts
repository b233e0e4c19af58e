import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cases that are known not to be met; whoever meets one takes it off, and nobody adds one. */
export function notYet(folder: string): { head: string[]; names: string[] } {
  const lines = readFileSync(join(folder, 'not-yet.txt'), 'utf8').split(/\r?\n/);
  return {
    head: lines.filter((line) => line.startsWith('#')),
    names: lines.filter((line) => line !== '' && !line.startsWith('#')),
  };
}
