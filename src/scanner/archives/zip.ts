import { type Member, roomFor, type Room, spend, spendInVain } from './archive.js';
import { whyOf } from './gzip.js';

/** Where a zip's directory lies, and how many entries it tells. */
interface Directory {
  readonly at: number;
  readonly count: number;
}

/** An entry of the directory. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
/** Stands for a number that is told in the extra field. */
const ELSEWHERE = 0xffffffff;

/**
 * The files of a zip, as its directory lists them. A zip of which the end is missing has no
 * directory: it is damaged.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function* zipMembers(content: Uint8Array, room: Room): Generator<Member> {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const directory = directoryOf(view);
  if (directory === undefined) {
    yield { kind: 'unopened', name: '', why: 'damaged' };
    return;
  }
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    const read = entryAt(view, content, at);
    if (read === undefined) {
      yield { kind: 'unopened', name: '', why: 'damaged' };
      return;
    }
    at = read.next;
    if (room.members <= 0) {
      yield { kind: 'unopened', name: '', why: 'too-many' };
      return;
    }
    room.members -= 1;
    if (!read.entry.name.endsWith('/')) yield open(view, content, read.entry, room);
  }
}

function open(view: DataView, content: Uint8Array, entry: Entry, room: Room): Member {
  const { name, method, isEncrypted, packed } = entry;
  if (isEncrypted) return { kind: 'unopened', name, why: 'encrypted' };
  const from = contentAt(view, entry);
  if (from === undefined || from + packed > content.length) {
    return { kind: 'unopened', name, why: 'damaged' };
  }
  const bytes = content.subarray(from, from + packed);
  const most = roomFor(room);
  // What a directory says of sizes is not believed: it only spares the attempt.
  if (entry.unpacked > most) return { kind: 'unopened', name, why: 'too-large' };
  if (method === STORED) {
    if (packed > most) return { kind: 'unopened', name, why: 'too-large' };
    spend(room, packed);
    return { kind: 'content', name, content: bytes };
  }
  if (method !== DEFLATED) return { kind: 'unopened', name, why: 'other-method' };
  // Loaded when there is something to unpack: most scans meet no archive.
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  try {
    const unpacked = inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
    spend(room, unpacked.length);
    return { kind: 'content', name, content: unpacked };
  } catch (error) {
    spendInVain(room, packed);
    return { kind: 'unopened', name, why: whyOf(error) };
  }
}

function directoryOf(view: DataView): Directory | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== ELSEWHERE) return { at: start, count };
    return directory64(view, at) ?? { at: start, count };
  }
  return undefined;
}

/** The directory of an archive too large for two and four bytes. */
function directory64(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    at: Number(view.getBigUint64(at + 48, true)),
  };
}

function entryAt(
  view: DataView,
  content: Uint8Array,
  at: number,
): { readonly entry: Entry; readonly next: number } | undefined {
  if (at < 0 || at + CENTRAL_BYTES > view.byteLength) return undefined;
  if (view.getUint32(at, true) !== CENTRAL) return undefined;
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const nameAt = at + CENTRAL_BYTES;
  const extraAt = nameAt + nameBytes;
  const next = extraAt + extraBytes + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const short = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const [unpacked = 0, packed = 0, local = 0] = numbers64(view, extraAt, extraBytes, short);
  return {
    next,
    entry: {
      name: Buffer.from(content.subarray(nameAt, extraAt)).toString(),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      packed,
      unpacked,
      at: local,
    },
  };
}

/** Numbers that four bytes cannot hold stand in an extra field, in this order, as far as needed. */
function numbers64(
  view: DataView,
  at: number,
  bytes: number,
  short: readonly number[],
): readonly number[] {
  if (!short.includes(ELSEWHERE)) return short;
  for (let field = at; field + 4 <= at + bytes; ) {
    const size = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let from = field + 4;
      return short.map((number) => {
        if (number !== ELSEWHERE || from + 8 > Math.min(field + 4 + size, at + bytes))
          return number;
        from += 8;
        return Number(view.getBigUint64(from - 8, true));
      });
    }
    field += 4 + size;
  }
  return short;
}

/** Where an entry's bytes begin: its own header may be longer than the directory says. */
function contentAt(view: DataView, { at }: Entry): number | undefined {
  if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL) return undefined;
  return at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}
