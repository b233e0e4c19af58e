import { codeOrThrow } from '../../../system-error.js';
import type { HistorySearch } from '../../../../world/git-secrets.js';
import { createContents } from '../../engine/contents.js';
import { looseObjects } from '../../engine/loose-objects.js';
import type { StoredObjects } from '../../engine/objects.js';
import { packAt, WHOLE_PACKS_BYTES } from '../../engine/pack-bytes.js';
import { newPacks, type PlannedPack, preparePack } from '../../engine/packs.js';
import { createInflater } from '../../objects/inflate.js';
import { type Link, linksOf } from '../../objects/links.js';
import { readLoose } from '../../objects/loose.js';
import type { ObjectReader } from '../../objects/reader.js';
import { hashBytesOf, type Repository } from '../../repository.js';
import { LARGEST_BLOB } from '../blobs.js';
import { isBinaryToGit } from '../text.js';
import { walkContents } from './walk-contents.js';

/** A line of a blob that matched, and which line it is. */
export type BlobLine = ReturnType<HistorySearch['lines']>[number];

/** What is stored, and the lines of it that match, by the blobs' ids. */
export interface EveryBlob {
  readonly blobs: ReadonlyMap<string, readonly BlobLine[]>;
  readonly stored: StoredObjects;
}

const LINE_FEED = 0x0a;

/**
 * Looks through every blob that is stored, each once, in the order in which the packs lie on disk. Of a blob
 * that is stored as a change of another, only the changed lines are looked at, unless the other matched.
 */
export function searchEveryBlob(
  repository: Repository,
  reader: ObjectReader,
  search: HistorySearch,
): EveryBlob {
  const blobs = new Map<string, readonly BlobLine[]>();
  const packs: PlannedPack[] = [];
  const damaged = new Set<string>();
  let unread: string | undefined;

  /** Whether any of the parts matches; parts are cut to whole lines. */
  const isHit = (bytes: Buffer, parts: Iterable<readonly [number, number]>): boolean => {
    let end = -1;
    for (const [partFrom, partTo] of parts) {
      const from = partFrom === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, partFrom - 1) + 1;
      const next = partTo >= bytes.length ? -1 : bytes.indexOf(LINE_FEED, partTo);
      const to = next === -1 ? bytes.length : next + 1;
      if (to > end && search.matches(bytes, Math.max(from, end), to)) return true;
      end = Math.max(end, to);
    }
    return false;
  };
  const keep = (id: string, bytes: Buffer): void => {
    if (!isBinaryToGit(bytes)) blobs.set(id, search.lines(bytes));
  };
  /** What could not be made from a pack by our own reading. */
  const ask = (id: string): void => {
    const reading = reader.read(id, LARGEST_BLOB);
    if (reading.kind !== 'found') damaged.add(id);
    else if (reading.type === 'blob') {
      const bytes = Buffer.from(reading.bytes);
      if (isHit(bytes, [[0, bytes.length]])) keep(id, bytes);
    }
  };

  const seen = new Set<string>();
  let room = WHOLE_PACKS_BYTES;
  for (const path of newPacks(repository, seen)) {
    seen.add(path);
    const pack = tryPack(path, repository, room);
    if ('reason' in pack) {
      unread = pack.reason;
      continue;
    }
    room -= pack.bytes?.length ?? 0;
    packs.push(pack);
    walkPack(pack, repository, { isHit, keep, ask });
  }
  const loose = searchLoose(repository, isHit, keep, ask);
  const close = () => {
    for (const pack of packs) pack.close();
  };
  return { blobs, stored: { packs, loose, damaged, unread, close } };
}

function tryPack(
  path: string,
  repository: Repository,
  room: number,
): PlannedPack | { readonly reason: string } {
  try {
    return preparePack(path, hashBytesOf(repository), room, undefined, { low: 0, high: 0 });
  } catch (thrown) {
    return { reason: codeOrThrow(thrown) };
  }
}

interface Means {
  isHit(bytes: Buffer, parts: Iterable<readonly [number, number]>): boolean;
  keep(id: string, bytes: Buffer): void;
  ask(id: string): void;
}

function walkPack(pack: PlannedPack, repository: Repository, { isHit, keep, ask }: Means): void {
  const { plan } = pack;
  const contents = createContents(plan, packAt(pack), hashBytesOf(repository), createInflater());
  const hits = new Map<number, Buffer>();
  const deferred = [...plan.orphans];
  // Commits and tags are stored whole as well, and are no files.
  const namers = new Set(plan.namers);
  for (const root of plan.roots) {
    if (namers.has(root)) continue;
    walkContents(root, plan, contents, {
      content(rank, content, parts) {
        const found = isHit(content, parts);
        if (found) hits.set(rank, Buffer.from(content));
        return found;
      },
      defer: (rank) => deferred.push(rank),
    });
    if (hits.size > MOST_HELD) flush();
  }
  flush();
  for (const id of pack.ids(deferred).values()) ask(id);

  /** Ids are looked up together, which takes a look at the whole index. */
  function flush(): void {
    const ids = pack.ids([...hits.keys()]);
    for (const [rank, content] of hits) keep(ids.get(rank) ?? '', content);
    hits.clear();
  }
}

/** So many contents that matched wait for their ids. */
const MOST_HELD = 500;

function searchLoose(
  repository: Repository,
  isHit: Means['isHit'],
  keep: Means['keep'],
  ask: Means['ask'],
): Map<string, readonly Link[] | null> {
  const loose = new Map<string, readonly Link[] | null>();
  const inflater = createInflater();
  const hashBytes = hashBytesOf(repository);
  for (const { id, path } of looseObjects(repository)) {
    const reading = readLoose(path, LARGEST_BLOB, inflater);
    loose.set(id, null);
    if (reading.kind !== 'found') {
      ask(id);
      continue;
    }
    const bytes = Buffer.from(reading.bytes.buffer, reading.bytes.byteOffset, reading.bytes.length);
    if (reading.type !== 'blob') {
      loose.set(id, linksOf(reading.type, bytes, hashBytes));
      continue;
    }
    loose.set(id, []);
    if (isHit(bytes, [[0, bytes.length]])) keep(id, bytes);
  }
  return loose;
}
