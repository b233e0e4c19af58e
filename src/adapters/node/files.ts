import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { codeOrThrow } from '../system-error.js';
import type { FileReading, Files } from '../../world/files.js';

/** Files by node:fs; never throws, never reads past the limit, never waits on a pipe or device. */
export const nodeFiles: Files = { read, list, real };

async function read(path: string, limit: number): Promise<FileReading> {
  try {
    // Looked at before it is opened: opening a pipe without a writer would wait for ever.
    const stats = await stat(path);
    const kind = kindOf(stats);
    if (kind === 'directory') {
      return { kind: 'unreadable', reason: 'it is a directory', isDirectory: true };
    }
    if (kind === 'other') return { kind: 'unreadable', reason: 'it is not a regular file' };
    if (stats.size > limit) return { kind: 'too-large', size: stats.size };
    const file = await open(path, READ);
    try {
      return await readUpTo(file, limit);
    } finally {
      await file.close();
    }
  } catch (thrown) {
    const code = codeOrThrow(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    return { kind: 'unreadable', reason: code };
  }
}

/** Not waiting, in case a pipe has taken the file's place since; Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads by count, not by size: files of /proc say 0 and have no end, others grow meanwhile. */
async function readUpTo(file: FileHandle, limit: number): Promise<FileReading> {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size <= limit) {
    const { bytesRead, buffer } = await file.read(
      Buffer.alloc(Math.min(1 << 16, limit + 1 - size)),
    );
    if (bytesRead === 0) return { kind: 'found', bytes: Buffer.concat(chunks) };
    chunks.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
  return { kind: 'too-large', size };
}

function kindOf(stats: Stats): 'file' | 'directory' | 'other' {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'directory' : 'other';
}

async function list(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (thrown) {
    codeOrThrow(thrown);
    return [];
  }
}

async function real(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    return undefined;
  }
}
