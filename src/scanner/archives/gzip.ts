import { type Member, roomFor, type Room, spend, spendInVain } from './archive.js';

/** The bit of a header's flags that says that a name follows. */
const HAS_NAME = 0x08;
const HAS_EXTRA = 0x04;
const NAME_AT = 10;
const LONGEST_NAME = 1024;

/**
 * What a gzip holds: one content, of one stream or of several that were put behind each other.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
export function* gzipMembers(content: Uint8Array, room: Room): Generator<Member> {
  const name = nameOf(content);
  const most = roomFor(room);
  // Loaded when there is something to unpack: most scans meet no archive.
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  try {
    const unpacked = gunzipSync(content, { maxOutputLength: Math.max(1, most) });
    spend(room, unpacked.length);
    yield { kind: 'content', name, content: unpacked };
  } catch (error) {
    spendInVain(room, content.length);
    yield { kind: 'unopened', name, why: whyOf(error) };
  }
}

/** A stream that would unpack to more than it may, or one that is none. */
export function whyOf(error: unknown): 'too-large' | 'damaged' {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
}

/** The name that a header tells, or none. */
function nameOf(content: Uint8Array): string {
  const flags = content[3] ?? 0;
  let at = NAME_AT;
  if ((flags & HAS_EXTRA) !== 0) at += 2 + (content[at] ?? 0) + 256 * (content[at + 1] ?? 0);
  if ((flags & HAS_NAME) === 0) return '';
  const end = content.indexOf(0, at);
  if (end === -1 || end - at > LONGEST_NAME) return '';
  return Buffer.from(content.subarray(at, end)).toString('latin1');
}
