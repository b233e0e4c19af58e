import { join } from 'node:path';
import type { Shard } from '../../../world/git.js';
import { openFile } from '../objects/bytes.js';
import type { IdTable } from '../objects/object-set.js';
import { openPackIndex, type PackIndex } from '../objects/pack-index.js';
import { names, type Repository } from '../repository.js';
import type { JobPack } from './job.js';
import { loadPack, packAt } from './pack-bytes.js';
import { type PackPlan, planPack } from './plan.js';
import { type Division, divideRoots } from './shards.js';

/** A pack that is ready to be walked. */
export interface PlannedPack extends JobPack {
  readonly path: string;
  /** The ids of entries told by rank. */
  ids(ranks: readonly number[]): Map<number, string>;
  /** The ids of all entries. */
  readonly table: IdTable;
  /** For each rank, where in the table its id stands. */
  places(): Uint32Array;
  /** Nobody reads it any more. */
  close(): void;
}

/** The packs of a repository that are not in `seen` yet, by path; packs come and go. */
export function newPacks(repository: Repository, seen: ReadonlySet<string>): string[] {
  return repository.objectDirs
    .flatMap((folder) => names(join(folder, 'pack')).map((name) => join(folder, 'pack', name)))
    .filter((path) => path.endsWith('.pack') && !seen.has(path));
}

/**
 * Reads a pack's index and the heads of its entries; a reason where this reader knows no way.
 * @throws the system's error when a file cannot be read
 */
export function preparePack(
  path: string,
  hashBytes: number,
  room: number,
  shard: Shard | undefined,
  division: Division,
): PlannedPack | { readonly reason: string } {
  const index = openPackIndex(path.replace(/pack$/, 'idx'), hashBytes, true);
  if ('reason' in index) return index;
  const file = openFile(path);
  let isKept = false;
  try {
    const start = file.read(0, 12);
    if (
      start.length < 12 ||
      Buffer.from(start).toString('latin1', 0, 4) !== 'PACK' ||
      start[7] !== 2
    ) {
      return { reason: 'a pack of another version than 2, or a damaged one' };
    }
    const { descriptor, size } = file;
    const bytes = loadPack(file, room);
    const place = { bytes, descriptor, size: bytes?.length ?? size };
    const plan = planPack(index, packAt(place), hashBytes);
    const ids = (ranks: readonly number[]) => idsOf(index, plan, ranks);
    const kept = shard === undefined ? plan : divideRoots(plan, index, shard, division);
    const table = { bytes: index.ids(), at: 0, count: index.count };
    const places = () => placesOf(index, plan);
    isKept = bytes === undefined;
    const close = isKept ? file.close : () => undefined;
    return { ...place, path, plan: kept, ids, table, places, close };
  } finally {
    // What git replaces meanwhile can be read to its end as long as it is open.
    if (!isKept) file.close();
    index.close();
  }
}

/** For each rank, where its id stands in the index: both list the same offsets. */
function placesOf(index: PackIndex, { offsets }: PackPlan): Uint32Array {
  const places = new Uint32Array(index.count);
  for (const [place, offset] of index.offsets().entries()) {
    let low = 0;
    let high = index.count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    places[low] = place;
  }
  return places;
}

/** Looks the ids up all at once: the index is sorted by id, not by place. */
function idsOf(
  index: PackIndex,
  { offsets }: PackPlan,
  ranks: readonly number[],
): Map<number, string> {
  const wanted = new Map(ranks.map((rank) => [offsets[rank] as number, rank]));
  const found = new Map<number, string>();
  if (wanted.size === 0) return found;
  for (const [at, offset] of index.offsets().entries()) {
    const rank = wanted.get(offset);
    if (rank !== undefined) found.set(rank, index.id(at));
  }
  return found;
}
