import { fstatSync } from 'node:fs';
import { codeOrThrow } from '../system-error.js';
import type { FileReading } from '../../world/files.js';

/** Reads standard input to its end, at most `limit` bytes of it. */
export async function readStdin(limit: number): Promise<FileReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Node takes it for an input that ended.
    if (fstatSync(0).isDirectory()) return { kind: 'unreadable', reason: 'it is a directory' };
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) return { kind: 'too-large', size };
      chunks.push(chunk);
    }
  } catch (thrown) {
    return { kind: 'unreadable', reason: codeOrThrow(thrown) };
  }
  return { kind: 'found', bytes: Buffer.concat(chunks) };
}
