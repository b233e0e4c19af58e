import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { FileReading, Files } from '../../world/files.js';

/** Files by node:fs; never throws, never reads past the limit, never waits on a pipe or device. */
export const nodeFiles: Files = { read, list };

async function read(path: string, limit: number): Promise<FileReading> {
  try {
    // Looked at before it is opened: opening a pipe without a writer would wait for ever.
    const { size, kind } = await stat(path).then((stats) => ({
      size: stats.size,
      kind: kindOf(stats),
    }));
    if (kind !== 'file') return { kind: 'unreadable', reason: `it is ${kind}` };
    if (size > limit) return { kind: 'too-large', size };
    const bytes = await readFile(path);
    return bytes.length > limit
      ? { kind: 'too-large', size: bytes.length }
      : { kind: 'found', bytes };
  } catch (thrown) {
    const { code = '' } = thrown as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unreadable', reason: code === '' ? 'unknown error' : code };
  }
}

function kindOf(stats: Stats): 'file' | 'a directory' | 'not a regular file' {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'a directory' : 'not a regular file';
}

async function list(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch {
    return [];
  }
}
