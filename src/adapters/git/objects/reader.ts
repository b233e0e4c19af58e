import { codeOrThrow } from '../../system-error.js';
import type { ObjectReading, ObjectType } from './object.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  applySteps,
  createDeltaSteps,
  decodeDelta,
  readDeltaSizes,
} from '../../../scanner/deltas.js';
import { hashBytesOf, names, type Repository } from '../repository.js';
import { type OpenFile, openPaged } from './bytes.js';
import { createEntryHead, LONGEST_HEADER, OFS_DELTA, parseEntry, REF_DELTA } from './entry.js';
import type { Inflater } from './inflate.js';
import { readLoose } from './loose.js';
import { openPackIndex, type PackIndex } from './pack-index.js';

const TYPES: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };

/** Reads objects one by one, straight from packs and loose files. */
export interface ObjectReader {
  /** `id` in hexadecimal. */
  read(id: string, maxBytes: number): ObjectReading;
  /** Whether the object is here; costs no inflating. */
  has(id: string): boolean;
  close(): void;
}

interface Pack {
  readonly index: PackIndex;
  readonly path: string;
  file?: OpenFile;
}

/** Opens the packs of a repository: few reads each, so that a scan of three commits stays short. */
export function createObjectReader(repository: Repository, inflater: Inflater): ObjectReader {
  const hashBytes = hashBytesOf(repository);
  let packs: Pack[] | undefined;
  /** The pack that answered last is asked first. */
  function find(id: Uint8Array): { pack: Pack; offset: number } | undefined {
    packs ??= openPacks(repository, hashBytes);
    for (let at = 0; at < packs.length; at += 1) {
      const pack = packs[at] as Pack;
      const offset = pack.index.find(id);
      if (offset === undefined) continue;
      if (at > 0) packs.unshift(...packs.splice(at, 1));
      return { pack, offset };
    }
    return undefined;
  }

  function loosePath(id: string): string | undefined {
    return repository.objectDirs
      .map((folder) => join(folder, id.slice(0, 2), id.slice(2)))
      .find((path) => existsSync(path));
  }

  function read(id: string, maxBytes: number): ObjectReading {
    const place = find(Buffer.from(id, 'hex'));
    if (place !== undefined) {
      const packed = tryPacked(place.pack, place.offset, maxBytes);
      if (packed.kind !== 'corrupt') return packed;
      const loose = loosePath(id);
      return loose === undefined ? packed : readLoose(loose, maxBytes, inflater);
    }
    const loose = loosePath(id);
    return loose === undefined ? { kind: 'missing' } : readLoose(loose, maxBytes, inflater);
  }

  /** What a disk or a missing right keeps from being read is damaged to us. */
  function tryPacked(pack: Pack, start: number, maxBytes: number): ObjectReading {
    try {
      return readPacked(pack, start, maxBytes);
    } catch (error) {
      return corrupt(`its pack cannot be read (${codeOrThrow(error)})`);
    }
  }

  /** Walks from the wanted entry down to its base, then applies the deltas on the way back. */
  function readPacked(pack: Pack, start: number, maxBytes: number): ObjectReading {
    const deltas: Uint8Array[] = [];
    const head = createEntryHead();
    let offset = start;
    let held = 0;
    for (;;) {
      pack.file ??= openPaged(pack.path);
      const bytes = pack.file.read(offset, LONGEST_HEADER + 4096);
      if (!parseEntry(bytes, 0, hashBytes, head)) return corrupt('an entry that is none');
      if (head.size > maxBytes) return { kind: 'too-large', size: head.size };
      const content = inflateEntry(pack.file, offset, bytes, head.data, head.size);
      if (content === undefined) return corrupt('an entry that does not inflate');
      const type = TYPES[head.type];
      if (type !== undefined) return rebuild(type, content, deltas, maxBytes);
      deltas.push(content);
      held += content.length + 1;
      if (deltas.length > 10_000 || held > 4 * maxBytes + 2 ** 20) {
        return corrupt('a chain of deltas without end');
      }
      if (head.type === OFS_DELTA) {
        offset -= head.back;
        if (head.back === 0 || offset < 12) return corrupt('a delta without a base');
      } else if (head.type === REF_DELTA) {
        const base = pack.index.find(bytes.subarray(head.baseId, head.baseId + hashBytes));
        if (base === undefined) return corrupt('a delta without a base');
        offset = base;
      }
    }
  }

  function inflateEntry(
    file: OpenFile,
    offset: number,
    start: Uint8Array,
    data: number,
    size: number,
  ) {
    const content = Buffer.allocUnsafe(size + 1);
    // The most that deflate makes of so many bytes, stored blocks and trailer included.
    const most = size + (size >>> 8) + 64;
    const input =
      most <= start.length - data ? start.subarray(data) : file.read(offset + data, most);
    const sound = inflater.whole(input, 0, input.length, content, 0, size);
    return sound ? content.subarray(0, size) : undefined;
  }

  return {
    read,
    has: (id) => find(Buffer.from(id, 'hex')) !== undefined || loosePath(id) !== undefined,
    close() {
      for (const pack of packs ?? []) {
        pack.index.close();
        pack.file?.close();
      }
      packs = [];
    },
  };
}

function rebuild(
  type: ObjectType,
  base: Uint8Array,
  deltas: Uint8Array[],
  maxBytes: number,
): ObjectReading {
  const steps = createDeltaSteps();
  let bytes = base;
  for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
    const sizes = readDeltaSizes(delta, 0, delta.length);
    if (sizes === undefined || sizes.base !== bytes.length)
      return corrupt('a delta of another base');
    if (sizes.target > maxBytes) return { kind: 'too-large', size: sizes.target };
    if (!decodeDelta(delta, sizes.at, delta.length, sizes.base, sizes.target, steps)) {
      return corrupt('a delta that does not apply');
    }
    const both = Buffer.allocUnsafe(sizes.base + sizes.target);
    both.set(bytes);
    applySteps(steps, delta, both, 0, sizes.base);
    bytes = both.subarray(sizes.base);
  }
  return { kind: 'found', type, bytes };
}

function corrupt(reason: string): ObjectReading {
  return { kind: 'corrupt', reason };
}

function openPacks(repository: Repository, hashBytes: number): Pack[] {
  return repository.objectDirs.flatMap((folder) => {
    const all = new Set(names(join(folder, 'pack')));
    return (
      [...all]
        // An index whose pack is gone tells of objects that nobody can read.
        .filter((name) => name.endsWith('.idx') && all.has(name.replace(/idx$/, 'pack')))
        .flatMap((name) => {
          const path = join(folder, 'pack', name);
          try {
            const index = openPackIndex(path, hashBytes);
            return 'reason' in index ? [] : [{ index, path: path.replace(/idx$/, 'pack') }];
          } catch (thrown) {
            codeOrThrow(thrown);
            return [];
          }
        })
    );
  });
}
