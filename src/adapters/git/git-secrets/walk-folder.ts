import { type Dirent, opendirSync } from 'node:fs';
import { codeOrThrow } from '../../system-error.js';
import { inWords } from './file-bytes.js';

/** What is done with what a folder holds. */
interface Walk {
  /** Whether a folder or a file of this name is looked at; all where it is left out. */
  enters?(name: string): boolean;
  /** Given a regular file: its place, and its name as it is printed. */
  file(place: Buffer, shown: Buffer): void;
}

/**
 * Walks through a folder in the order in which the system lists it, as grep does; follows no link.
 * @param shown how the folder is called before the names in it
 * @returns `NAME: why` for each folder that cannot be listed
 */
export function walkFolder(place: Buffer, shown: Buffer, walk: Walk): string[] {
  const complaints: string[] = [];
  const waiting = [{ place, shown, isFolder: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!next.isFolder) {
      walk.file(next.place, next.shown);
      continue;
    }
    const entries = entriesOf(next.place);
    if (typeof entries === 'string') {
      complaints.push(`${next.shown.toString('latin1')}: ${inWords(entries)}`);
      continue;
    }
    for (const entry of entries.toReversed()) {
      if (walk.enters?.(entry.name.toString('latin1')) === false) continue;
      const isFolder = entry.isDirectory();
      if (!isFolder && !entry.isFile()) continue;
      const below = joined(next.place, entry.name);
      waiting.push({ place: below, shown: joined(next.shown, entry.name), isFolder });
    }
  }
  return complaints;
}

type Entry = Dirent<Buffer>;

function entriesOf(place: Buffer): readonly Entry[] | string {
  try {
    const folder = opendirSync(place, { encoding: 'buffer' as BufferEncoding, bufferSize: 256 });
    try {
      const entries: Entry[] = [];
      for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
        entries.push(entry as unknown as Entry);
      }
      return entries;
    } finally {
      folder.closeSync();
    }
  } catch (thrown) {
    return codeOrThrow(thrown);
  }
}

function joined(folder: Buffer, name: Buffer): Buffer {
  const slash = folder.length === 0 || folder.at(-1) === 0x2f ? '' : '/';
  return Buffer.concat([folder, Buffer.from(slash), name]);
}
