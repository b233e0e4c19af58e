import { createHash } from 'node:crypto';
import { type Dirent, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below some folders, by path, with a hash of each. */
export type Snapshot = ReadonlyMap<string, string>;

/** Takes stock before a run. */
export function takeStock(folders: readonly string[]): Snapshot {
  return new Map(folders.flatMap(filesBelow).map((path) => [path, hash(path)]));
}

/** Files that are new or changed since then, with their contents. */
export function writtenSince(
  before: Snapshot,
  folders: readonly string[],
): { readonly path: string; readonly bytes: Buffer }[] {
  return folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((path) => before.get(path) !== hash(path))
      .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) })),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
