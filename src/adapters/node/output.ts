import { fstatSync, writeSync } from 'node:fs';
import { codeOrThrow } from '../system-error.js';

/** Standard output, and standard error. */
export type Descriptor = 1 | 2;

/** Whether a person's terminal is at the other end. */
export function isTerminal(descriptor: Descriptor): boolean {
  return mayBeTerminal(descriptor) && streamOf(descriptor).isTTY;
}

/**
 * Prints a text whole. To a file or a pipe by plain writes, which spare loading Node's streams:
 * those take as long as all else that a short run does. A reader that has seen enough, such as
 * `head`, changes nothing about what was found.
 * @returns the system's code where it could not be printed, as on a full disk
 */
export async function print(
  descriptor: Descriptor,
  text: string | Uint8Array,
): Promise<string | undefined> {
  const bytes = Buffer.from(text as string);
  const rest = mayBeTerminal(descriptor) ? bytes : writeNow(descriptor, bytes);
  if (rest.length === 0) return undefined;
  const stream = streamOf(descriptor);
  stream.on('error', () => undefined);
  const failure = await new Promise<Error | null | undefined>((resolve) => {
    stream.write(rest, resolve);
  });
  const code = failure ? codeOrThrow(failure) : undefined;
  return code === undefined || UNREAD.includes(code) ? undefined : code;
}

/** Whoever was to read it has gone. */
const UNREAD: readonly string[] = ['EPIPE', 'EBADF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];

/** Writes as much as can be written at once, and gives what is left. */
function writeNow(descriptor: Descriptor, bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch {
    // A full pipe that must not be waited for, or one that nobody reads any more: streams know both.
  }
  return rest;
}

/** Files and pipes are told by the system alone; Windows has pipes that a plain write cannot fill. */
function mayBeTerminal(descriptor: Descriptor): boolean {
  if (process.platform === 'win32') return true;
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // Closed: then there is nobody to write to.
    return false;
  }
}

function streamOf(descriptor: Descriptor): NodeJS.WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr;
}
