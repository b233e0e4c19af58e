import { uint32 } from './objects/bytes.js';

/** Extensions that say nothing of what is staged. */
const HARMLESS = new Set(['REUC', 'UNTR', 'FSMN']);
const CACHED_TREES = 'TREE';
/** A file, one that may be run, and a link. */
const MODES = new Set([0o100644, 0o100755, 0o120000]);

/**
 * Whether an index is of the plainest kind and agrees with itself to its last byte: every entry of
 * one stage, in order, padded as git pads it, and what it remembers of folders counts just these
 * entries. What a cut or a changed byte could then still have changed is a time, an id or a name, of
 * which none keeps a content from being looked at. False says nothing: its checksum has to be asked.
 * @see https://git-scm.com/docs/index-format
 */
export function isPlainIndex(bytes: Buffer, hashBytes: number): boolean {
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || uint32(bytes, 4) !== 2) return false;
  const end = bytes.length - hashBytes;
  const count = uint32(bytes, 8);
  if (end < 12 || count > end / (42 + hashBytes)) return false;
  const paths: string[] = [];
  let at = 12;
  for (let index = 0; index < count; index += 1) {
    const nameAt = at + 42 + hashBytes;
    const flags = ((bytes[nameAt - 2] ?? 0) << 8) | (bytes[nameAt - 1] ?? 0);
    const nameEnd = bytes.indexOf(0, nameAt);
    if (!MODES.has(uint32(bytes, at + 24)) || nameEnd <= nameAt || nameEnd > end) return false;
    const path = bytes.toString('latin1', nameAt, nameEnd);
    // Neither extended nor of a conflict nor taken for unchanged: the flags are the name's length.
    if (flags !== Math.min(path.length, 0xfff) || path <= (paths.at(-1) ?? '')) return false;
    paths.push(path);
    at += ((nameEnd - at) & ~7) + 8;
    for (let pad = nameEnd; pad < at; pad += 1) if (bytes[pad] !== 0) return false;
  }
  while (at + 8 <= end) {
    const name = bytes.toString('latin1', at, at + 4);
    const from = at + 8;
    at = from + uint32(bytes, at + 4);
    if (at > end) return false;
    if (
      name === CACHED_TREES ? !countsRight(bytes, from, at, hashBytes, paths) : !HARMLESS.has(name)
    ) {
      return false;
    }
  }
  // What stands where the checksum should is an extension: it was cut.
  return at === end && !/^[A-Z]{4}$/.test(bytes.toString('latin1', end, end + 4));
}

/** A folder that is remembered, and those within it that are still to come. */
interface Folder {
  readonly prefix: string;
  left: number;
}

/** Whether each folder of which a tree is remembered has as many entries as it says. */
function countsRight(
  bytes: Buffer,
  from: number,
  end: number,
  hashBytes: number,
  paths: readonly string[],
): boolean {
  const open: Folder[] = [{ prefix: '', left: 1 }];
  let at = from;
  while (at < end) {
    while (open.at(-1)?.left === 0) open.pop();
    const above = open.at(-1);
    const nameEnd = bytes.indexOf(0, at);
    const lineEnd = bytes.indexOf(0x0a, nameEnd);
    if (above === undefined || nameEnd === -1 || lineEnd === -1 || lineEnd >= end) return false;
    const [, told, within] =
      /^(-1|\d{1,9}) (\d{1,9})$/.exec(bytes.toString('latin1', nameEnd + 1, lineEnd)) ?? [];
    const name = bytes.toString('latin1', at, nameEnd);
    if (told === undefined || (name === '') !== (open.length === 1)) return false;
    const prefix = name === '' ? '' : `${above.prefix}${name}/`;
    const isKnown = told !== '-1';
    const count = entriesBelow(paths, prefix);
    if (isKnown ? Number(told) !== count : count === 0) return false;
    at = lineEnd + 1 + (isKnown ? hashBytes : 0);
    above.left -= 1;
    open.push({ prefix, left: Number(within) });
  }
  return at === end && open.every(({ left }) => left === 0);
}

function entriesBelow(paths: readonly string[], prefix: string): number {
  let count = 0;
  for (const path of paths) if (path.startsWith(prefix)) count += 1;
  return count;
}
