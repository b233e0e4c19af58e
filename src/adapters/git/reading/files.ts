import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { codeOrThrow } from '../../system-error.js';
import type { Context } from '../context.js';
import { type Searched, searchOpened } from '../../../scanner/archives/member-hits.js';
import { contentHits } from '../../../scanner/content-hits.js';
import { isLfsPointer } from './lfs.js';
import type { UserSearch } from '../../../scanner/user-rules.js';
import { createWindowScan, WHOLE_BYTES } from '../../../scanner/windows.js';

/** What became of scanning one file on disk. */
export type FileScan =
  | (Searched & {
      readonly kind: 'scanned';
      readonly bytes: number;
      /** It only points to its content, which is not here. */
      readonly pointer?: true;
    })
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Links are not followed, and a pipe that has no writer does not hold us up. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Scans files one after the other through one buffer. */
export function createFileScanner({
  maxBytes,
  budget,
  user,
}: Pick<Context, 'maxBytes' | 'budget' | 'user'>): (path: string | Buffer) => FileScan {
  const buffer = Buffer.allocUnsafeSlow(1 << 18);

  /** A file that fills the buffer: piece by piece, through a window. */
  function scanLarge(descriptor: number, first: number): FileScan {
    const { size } = fstatSync(descriptor);
    if (size > maxBytes) return { kind: 'too-large', size };
    const scan = createWindowScan({ whole: Math.min(WHOLE_BYTES, maxBytes) }, budget, user?.search);
    let bytes = 0;
    for (let got = first; got > 0; got = readSync(descriptor, buffer, 0, buffer.length, null)) {
      bytes += got;
      if (bytes > maxBytes) return { kind: 'too-large', size: bytes };
      scan.push(buffer.subarray(0, got));
    }
    return { kind: 'scanned', ...scan.end(), bytes };
  }

  return (path) => {
    let descriptor: number;
    try {
      descriptor = openSync(path, FLAGS);
    } catch (error) {
      return failure(path, codeOrThrow(error), user?.search);
    }
    try {
      const got = readSync(descriptor, buffer, 0, buffer.length, null);
      if (got === buffer.length) return scanLarge(descriptor, got);
      // What never ends with a first byte may be a pipe or a device.
      if (got === 0 && !fstatSync(descriptor).isFile()) {
        return { kind: 'unreadable', reason: 'it is no regular file' };
      }
      if (got > maxBytes) return { kind: 'too-large', size: got };
      const content = buffer.subarray(0, got);
      const searched = searchOpened(content, budget, user?.search);
      const pointer = isLfsPointer(content) ? { pointer: true as const } : {};
      return { kind: 'scanned', ...searched, bytes: got, ...pointer };
    } catch (error) {
      return failure(path, codeOrThrow(error), user?.search);
    } finally {
      closeSync(descriptor);
    }
  };
}

function failure(path: string | Buffer, code: string, user: UserSearch | undefined): FileScan {
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return { kind: 'absent' };
  // A link where a file was tracked. Some systems say EMLINK or EFTYPE for O_NOFOLLOW.
  if (code === 'ELOOP' || code === 'EMLINK' || code === 'EFTYPE') return scanLink(path, user);
  return { kind: 'unreadable', reason: code };
}

/** A link's content, to git, is the path it names. */
export function scanLink(path: string | Buffer, user?: UserSearch): FileScan {
  try {
    const target = readlinkSync(path, { encoding: 'buffer' });
    return { kind: 'scanned', hits: contentHits(target, user), unopened: [], bytes: target.length };
  } catch (error) {
    const code = codeOrThrow(error);
    const gone = code === 'ENOENT' || code === 'EINVAL' || code === 'ENOTDIR';
    return gone ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
  }
}
