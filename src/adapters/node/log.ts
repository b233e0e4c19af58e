import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { codeOrThrow } from '../system-error.js';
import type { LogOpening } from '../../world/log.js';

/** How much is read at once. */
const PIECE = 1 << 20;

/** Opens a log of any size: a file, a pipe, or standard input for `-`. */
export async function openLog(path: string): Promise<LogOpening> {
  if (path === '-') return { kind: 'open', pieces: process.stdin as AsyncIterable<Uint8Array> };
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { kind: 'unreadable', reason: 'it is a directory' };
    if (!stats.isFile() && !stats.isFIFO()) {
      return { kind: 'unreadable', reason: 'it is neither a file nor a pipe' };
    }
    return { kind: 'open', pieces: createReadStream(path, { highWaterMark: PIECE }) };
  } catch (thrown) {
    const code = codeOrThrow(thrown);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'absent' }
      : { kind: 'unreadable', reason: code };
  }
}
