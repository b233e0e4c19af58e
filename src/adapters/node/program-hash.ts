import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Names a program by what it is made of: a hash of the scripts that lie beside its entry. Any
 * change of it gives another name, a rule that was mended included, without anybody's remembering.
 */
export function programHash(entry: URL | undefined): string {
  const hash = createHash('sha256');
  if (entry === undefined) return 'unknown';
  const folder = dirname(fileURLToPath(entry));
  for (const name of readdirSync(folder).sort()) {
    if (!/\.[cm]?js$/.test(name)) continue;
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}
