import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** A file open for reading at any place. */
export interface OpenFile {
  /** What the system knows it by; -1 where it is not open any more. */
  readonly descriptor: number;
  readonly size: number;
  /** Bytes [at, at + length), fewer at the end of the file. */
  read(at: number, length: number): Uint8Array;
  /** Reads into `target` and tells how many bytes there were. */
  readInto(target: Uint8Array, at: number): number;
  close(): void;
}

/** Most that one read system call may ask for. */
const CHUNK = 1 << 28;

/** @throws the system's error when the file cannot be opened */
export function openFile(path: string): OpenFile {
  const descriptor = openSync(path, 'r');
  return fileOf(descriptor, fstatSync(descriptor).size);
}

/** A file that is open already; all threads of a process may read it. */
export function fileOf(descriptor: number, size: number): OpenFile {
  function readInto(target: Uint8Array, at: number): number {
    let done = 0;
    while (done < target.length) {
      const wanted = Math.min(CHUNK, target.length - done);
      const got = readSync(descriptor, target, done, wanted, at + done);
      if (got === 0) break;
      done += got;
    }
    return done;
  }

  return {
    descriptor,
    size,
    readInto,
    read(at, length) {
      const target = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
      return target.subarray(0, readInto(target, at));
    },
    close: () => closeSync(descriptor),
  };
}

/** What is read near what was read before comes from memory. */
const PAGE = 1 << 15;
/** Read beyond a page, so that a short read seldom needs two. */
const OVERLAP = 1 << 13;
const MOST_PAGES = 128;

/**
 * A file of which a few small parts are read, near one another: the objects of a few commits, or
 * their ids. @throws the system's error when the file cannot be opened
 */
export function openPaged(path: string): OpenFile {
  const file = openFile(path);
  const pages = new Map<number, Uint8Array>();

  function pageOf(number: number): Uint8Array {
    const known = pages.get(number);
    if (known !== undefined) return known;
    if (pages.size === MOST_PAGES) pages.clear();
    const page = file.read(number * PAGE, PAGE + OVERLAP);
    pages.set(number, page);
    return page;
  }

  return {
    ...file,
    read(at, length) {
      const number = Math.floor(at / PAGE);
      const from = at - number * PAGE;
      if (from + length > PAGE + OVERLAP) return file.read(at, length);
      return pageOf(number).subarray(from, from + length);
    },
  };
}

/** A file that was read as a whole; nothing is left open. @throws the system's error */
export function fileInMemory(path: string): OpenFile {
  const bytes = readFileSync(path);
  return {
    descriptor: -1,
    size: bytes.length,
    read: (at, length) => bytes.subarray(at, at + Math.max(0, length)),
    readInto(target, at) {
      const part = bytes.subarray(at, at + target.length);
      target.set(part);
      return part.length;
    },
    close: () => undefined,
  };
}

/** The four bytes at `at`, most significant first; 0 beyond the end. */
export function uint32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) * 0x1000000 +
    (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  );
}

/** Bytes as lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('hex');
}
