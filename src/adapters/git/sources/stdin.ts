import { fstatSync, readSync } from 'node:fs';
import { createWindowScan, WHOLE_BYTES } from '../../../scanner/windows.js';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { type Context, stopIfAsked, unreadable } from '../context.js';
import { showSize } from '../../../report/size.js';
import { createTally } from '../tally.js';

/** Scans what is piped in, to its end or to the size limit. */
export async function scanStdin(
  source: Extract<ScanSource, { kind: 'stdin' }>,
  context: Context,
): Promise<ScanAnswer> {
  const name = source.name ?? '(standard input)';
  const tally = createTally();
  const whole = Math.min(WHOLE_BYTES, context.maxBytes);
  const scan = createWindowScan({ whole }, context.budget, context.user?.search);
  let bytes = 0;
  for await (const chunk of chunks()) {
    stopIfAsked(context);
    const room = context.maxBytes - bytes;
    scan.push(chunk.subarray(0, room));
    bytes += Math.min(chunk.length, room);
    if (chunk.length > room) {
      const most = showSize(context.maxBytes);
      tally.note(`Not scanned beyond the first ${most}: ${name}`, 'missed');
      break;
    }
  }
  const { hits, unopened } = scan.end();
  tally.hits(hits, { path: name });
  tally.unopened(unopened, name);
  tally.saw({ files: bytes > 0 ? 1 : 0, bytes });
  return tally.answer();
}

/**
 * A file by plain reads, which spare loading Node's streams. Whatever may keep us waiting (a pipe,
 * a terminal) by streams: while a plain read waits, no interruption is heard.
 */
async function* chunks(): AsyncGenerator<Uint8Array> {
  const kind = fstatSync(0);
  // Streams take a folder for an input that ended.
  if (kind.isDirectory()) throw unreadable('standard input: it is a directory');
  if (!kind.isFile()) {
    yield* process.stdin as AsyncIterable<Uint8Array>;
    return;
  }
  const buffer = Buffer.allocUnsafeSlow(1 << 16);
  for (let got = -1; got !== 0; ) {
    got = readSync(0, buffer, 0, buffer.length, null);
    yield buffer.subarray(0, got);
  }
}
