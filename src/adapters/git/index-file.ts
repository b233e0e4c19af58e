import { readFileSync } from 'node:fs';
import { codeOrThrow } from '../system-error.js';
import { isPlainIndex } from './index-shape.js';
import { uint32 } from './objects/bytes.js';

/** A tracked path, as the index tells it. */
export interface IndexEntry {
  /** 0o100644, 0o100755, 0o120000 (link) or 0o160000 (submodule). */
  readonly mode: number;
  readonly path: string;
  /** The path's bytes, where they are not UTF-8. */
  readonly rawPath?: Uint8Array;
  /** Left out of the work tree on purpose (sparse checkout). */
  readonly skipped: boolean;
}

/** Extensions of an index whose entries do not all stand in the file itself. */
const ELSEWHERE = new Set(['link', 'sdir']);

/**
 * Reads `.git/index` (versions 2 to 4), so that listing tracked files costs no process.
 * Undefined when only git itself can read it; an absent file is an empty index.
 * @see https://git-scm.com/docs/index-format
 */
export function readIndex(path: string, hashBytes: number): IndexEntry[] | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return codeOrThrow(error) === 'ENOENT' ? [] : undefined;
  }
  return parseIndex(bytes, hashBytes);
}

/** What is larger is hashed in less time than it takes to be looked through. */
const SMALL = 1 << 16;

/**
 * Whether an index is what git wrote: the checksum at its end is that of the rest, or it is so plain
 * that none is needed, since node:crypto takes longer to load than a small scan. Git may leave the
 * checksum out, and writes zeros.
 */
export function isWholeIndex(path: string, hash: 'sha1' | 'sha256'): boolean {
  try {
    const bytes = readFileSync(path);
    const end = bytes.length - (hash === 'sha1' ? 20 : 32);
    if (end < 12) return false;
    if (bytes.length < SMALL && isPlainIndex(bytes, bytes.length - end)) return true;
    const { createHash } = process.getBuiltinModule('node:crypto');
    const told = bytes.subarray(end);
    return (
      told.every((byte) => byte === 0) ||
      createHash(hash).update(bytes.subarray(0, end)).digest().equals(told)
    );
  } catch (error) {
    // None is an empty one.
    return codeOrThrow(error) === 'ENOENT';
  }
}

/** Parses the bytes of an index; undefined when this parser does not know them. */
function parseIndex(bytes: Buffer, hashBytes: number): IndexEntry[] | undefined {
  const version = uint32(bytes, 4);
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return undefined;
  const count = uint32(bytes, 8);
  const end = bytes.length - hashBytes;
  if (count > end / (42 + hashBytes)) return undefined;
  const entries: IndexEntry[] = [];
  let at = 12;
  /** Latin-1: version 4 tells each path as a change of the one before. */
  let previous = '';
  let last: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const mode = uint32(bytes, at + 24);
    const flagsAt = at + 40 + hashBytes;
    const high = bytes[flagsAt] ?? 0;
    const extended = (high & 0x40) !== 0;
    const skipped = extended && ((bytes[flagsAt + 2] ?? 0) & 0x40) !== 0;
    let nameAt = flagsAt + (extended ? 4 : 2);
    let kept = '';
    if (version === 4) {
      const strip = readStrip(bytes, nameAt);
      kept = previous.slice(0, Math.max(0, previous.length - strip.value));
      nameAt = strip.next;
    }
    const nameEnd = bytes.indexOf(0, nameAt);
    if (nameEnd === -1 || nameEnd > end) return undefined;
    const path = version === 4 ? '' : bytes.toString('utf8', nameAt, nameEnd);
    if (version === 4) {
      previous = kept + bytes.toString('latin1', nameAt, nameEnd);
      at = nameEnd + 1;
    } else {
      at += ((nameEnd - at) & ~7) + 8;
    }
    const entry =
      version === 4
        ? pathEntry(Buffer.from(previous, 'latin1'))
        : path.includes('\ufffd')
          ? pathEntry(bytes.subarray(nameAt, nameEnd))
          : { path };
    // The stages of a conflict share a path.
    if (entry.path !== last || 'rawPath' in entry) entries.push({ mode, skipped, ...entry });
    last = entry.path;
  }
  return extensionsKnown(bytes, at, end) ? entries : undefined;
}

/** A path's bytes as text, and the bytes themselves where text cannot hold them. */
export function pathEntry(bytes: Uint8Array): { path: string; rawPath?: Uint8Array } {
  const path = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (!path.includes('\ufffd') || Buffer.from(path).equals(bytes)) return { path };
  return { path, rawPath: Uint8Array.from(bytes) };
}

function readStrip(bytes: Uint8Array, from: number): { value: number; next: number } {
  let next = from;
  let byte = bytes[next++] ?? 0;
  let value = byte & 127;
  while (byte > 127 && next < from + 8) {
    byte = bytes[next++] ?? 0;
    value = (value + 1) * 128 + (byte & 127);
  }
  return { value, next };
}

/** Whether what is behind the entries is extensions that this parser may pass over, to the end. */
function extensionsKnown(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    const name = bytes.toString('latin1', at, at + 4);
    if (ELSEWHERE.has(name) || !/^[A-Za-z]{4}$/.test(name)) return false;
    at += 8 + uint32(bytes, at + 4);
  }
  return at === end;
}
