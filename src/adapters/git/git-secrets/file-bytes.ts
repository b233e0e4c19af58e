import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOrThrow } from '../../system-error.js';

/** A file's whole content, or the system's code for why there is none. */
export type FileBytes =
  | { readonly kind: 'found'; readonly bytes: Buffer }
  | { readonly kind: 'failed'; readonly code: string };

/** What is larger fits into no string, and is no text that a person wrote. */
const MOST = 1 << 29;
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/** Reads files one after the other through one buffer: a content is good until the next is read. */
export function createFileBytes(): (path: string | Buffer, how: 'file' | 'anything') => FileBytes {
  let buffer = Buffer.allocUnsafeSlow(1 << 18);

  function readRest(descriptor: number, first: number): FileBytes {
    let length = first;
    for (let got = first; got > 0; length += got) {
      if (length === buffer.length) {
        if (buffer.length >= MOST) return { kind: 'failed', code: 'EFBIG' };
        const larger = Buffer.allocUnsafeSlow(buffer.length * 4);
        larger.set(buffer);
        buffer = larger;
      }
      got = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    return { kind: 'found', bytes: buffer.subarray(0, length) };
  }

  return (path, how) => {
    let descriptor: number;
    try {
      // Of what git tracks no link is followed, and nobody waits for a pipe that came in its place.
      descriptor = openSync(path, constants.O_RDONLY | (how === 'file' ? NO_FOLLOW | NO_WAIT : 0));
    } catch (thrown) {
      return { kind: 'failed', code: codeOrThrow(thrown) };
    }
    try {
      const first = readSync(descriptor, buffer, 0, buffer.length, null);
      // What is no file ends at once or, of a pipe, when it likes to: only an empty answer is looked into.
      if (how === 'file' && first === 0 && !fstatSync(descriptor).isFile()) {
        return { kind: 'failed', code: 'ELOOP' };
      }
      if (how === 'file' && first < buffer.length) {
        return { kind: 'found', bytes: buffer.subarray(0, first) };
      }
      return readRest(descriptor, first);
    } catch (thrown) {
      return { kind: 'failed', code: codeOrThrow(thrown) };
    } finally {
      closeSync(descriptor);
    }
  };
}

/** The system's words for its codes, as GNU grep and bash print them. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EFBIG: 'File too large',
  EIO: 'Input/output error',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  ENXIO: 'No such device or address',
  EPERM: 'Operation not permitted',
  EROFS: 'Read-only file system',
};

export function inWords(code: string): string {
  return WORDS[code] ?? code;
}
