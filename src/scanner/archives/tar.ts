import { type Member, roomFor, type Room, spend } from './archive.js';
import { isTarHeader } from './form.js';

const BLOCK = 512;
/** What a header's type says: a file, as old and new tars write it. */
const FILES = new Set(['0', '\0', '7']);
/** What tells more of the header that follows: a long name of GNU's, or fields of POSIX's. */
const GNU_NAME = 'L';
const PAX = 'x';
const LONGEST_NAME = 4096;

/**
 * The files of a tar: its links and folders hold nothing.
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export function* tarMembers(content: Uint8Array, room: Room): Generator<Member> {
  let longName: string | undefined;
  for (let at = 0; at < content.length; ) {
    // Zeros end it, and many tars are filled up with them.
    if (content[at] === 0) return;
    const size = sizeAt(content, at);
    if (!isTarHeader(content, at) || size === undefined || room.members <= 0) {
      const why = room.members <= 0 ? 'too-many' : 'damaged';
      yield { kind: 'unopened', name: '', why };
      return;
    }
    room.members -= 1;
    const from = at + BLOCK;
    const type = String.fromCharCode(content[at + 156] as number);
    at = from + Math.ceil(size / BLOCK) * BLOCK;
    if (type === GNU_NAME || type === PAX) {
      const told = text(content, from, Math.min(from + size, from + LONGEST_NAME));
      longName =
        type === GNU_NAME ? told : (/(?:^|\n)\d+ path=([^\n]+)/.exec(told)?.[1] ?? longName);
      continue;
    }
    const name = longName ?? nameAt(content, from - BLOCK);
    longName = undefined;
    if (!FILES.has(type) || size === 0) continue;
    yield member(content, name, from, size, room);
  }
}

function member(content: Uint8Array, name: string, from: number, size: number, room: Room): Member {
  if (from + size > content.length) return { kind: 'unopened', name, why: 'damaged' };
  if (size > roomFor(room)) return { kind: 'unopened', name, why: 'too-large' };
  spend(room, size);
  return { kind: 'content', name, content: content.subarray(from, from + size) };
}

/** In octal digits, or where they do not suffice as a binary number behind a set bit. */
function sizeAt(content: Uint8Array, at: number): number | undefined {
  if (at + BLOCK > content.length) return undefined;
  const field = content.subarray(at + 124, at + 136);
  let size = 0;
  if (((field[0] as number) & 0x80) !== 0) {
    for (const byte of field.subarray(4)) size = 256 * size + byte;
    return Number.isSafeInteger(size) ? size : undefined;
  }
  const digits = /^ *([0-7]*)[ \0]*$/.exec(text(content, at + 124, at + 136))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
}

function nameAt(content: Uint8Array, at: number): string {
  const name = text(content, at, at + 100);
  const prefix = text(content, at + 345, at + 500);
  const isPosix = content[at + 257 + 5] === 0;
  return isPosix && prefix !== '' ? `${prefix}/${name}` : name;
}

/** Up to the first zero. */
function text(content: Uint8Array, from: number, to: number): string {
  const field = content.subarray(from, to);
  const end = field.indexOf(0);
  return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}
