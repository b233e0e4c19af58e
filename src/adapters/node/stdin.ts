import type { FileReading } from '../../world/files.js';

/** Reads standard input to its end, at most `limit` bytes of it. */
export async function readStdin(limit: number): Promise<FileReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) return { kind: 'too-large', size };
      chunks.push(chunk);
    }
  } catch (thrown) {
    const { code = 'unknown error' } = thrown as { code?: string };
    return { kind: 'unreadable', reason: code };
  }
  return { kind: 'found', bytes: Buffer.concat(chunks) };
}
