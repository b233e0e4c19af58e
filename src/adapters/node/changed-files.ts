import { type Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangedFiles } from '../../world/changed-files.js';
import { codeOrThrow } from '../system-error.js';

/** Enough for a large checkout, and a second of work. */
const MOST_ENTRIES = 50_000;
const MOST_FILES = 2_000;
const PASSED_OVER: readonly string[] = ['.git', 'node_modules'];

/** Files below a folder that are new or changed since then, the shallowest first. */
export async function changedFiles(folder: string, since: number): Promise<ChangedFiles> {
  const paths: string[] = [];
  const queue = [''];
  let seen = 0;
  for (let below = queue.shift(); below !== undefined; below = queue.shift()) {
    for (const entry of await entriesOf(join(folder, below))) {
      seen += 1;
      if (seen > MOST_ENTRIES || paths.length >= MOST_FILES) return { paths, more: true };
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && !PASSED_OVER.includes(entry.name)) queue.push(path);
      // What a file holds may be older than its name, so both of its times count.
      if (entry.isFile() && (await changedAt(join(folder, path))) >= since) paths.push(path);
    }
  }
  return { paths, more: false };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (thrown) {
    codeOrThrow(thrown);
    return [];
  }
}

async function changedAt(path: string): Promise<number> {
  try {
    const { mtimeMs, ctimeMs } = await lstat(path);
    return Math.max(mtimeMs, ctimeMs);
  } catch (thrown) {
    codeOrThrow(thrown);
    return 0;
  }
}
