import { statSync } from 'node:fs';
import { codeOrThrow } from '../../system-error.js';
import type { ContentHit } from '../../../scanner/content-hits.js';
import type { Shard } from '../../../world/git.js';
import { type Context, stopIfAsked } from '../context.js';
import { withView } from '../scratch.js';
import { showSize } from '../../../report/size.js';
import { identityOf } from '../objects/identity.js';
import { createInflater } from '../objects/inflate.js';
import type { Link } from '../objects/links.js';
import { hashBytesOf, type Repository } from '../repository.js';
import { scanThroughGit } from '../streamed.js';
import type { Tally } from '../tally.js';
import { openArchives } from './archives.js';
import { createLooseScanner, looseObjects } from './loose-objects.js';
import { WHOLE_PACKS_BYTES } from './pack-bytes.js';
import { newPacks, type PlannedPack, preparePack } from './packs.js';
import { createProgress } from './progress.js';
import { addToDivision, type Division, inShard } from './shards.js';
import { createCrew, type Crew } from './threads.js';
import { divide } from './units.js';

/** Ids of what has to be looked at once more. */
interface Later {
  /** What could not be read here, and is left to git. */
  readonly deferred: Set<string>;
  /** What is to be opened. */
  readonly archives: Set<string>;
}

type OnHits = (id: string, isBlob: boolean, hits: readonly ContentHit[]) => void;

/** Packs of so many bytes keep several threads busy: those start while the packs are read. */
const WORTH_THREADS = 1 << 20;
/** How often packs are looked for: `git gc` may replace them while they are read. */
const ROUNDS = 3;

/** What is stored, as far as it was found; enough to tell what is not. */
export interface StoredObjects {
  readonly packs: readonly PlannedPack[];
  /** What each loose object names; null for one that could not be read. */
  readonly loose: Map<string, readonly Link[] | null>;
  /** What was asked for by its id and could not be read; the tally knows. */
  readonly damaged: Set<string>;
  /** Why a pack could not be read here: git then knows more than this tells. */
  readonly unread: string | undefined;
  /** To be called when nobody asks any more. */
  close(): void;
}

/**
 * Searches every blob, commit message and tag that is stored, each pack by itself, and tells of
 * objects by their id. With a shard, only that part of them.
 */
export async function scanEveryObject(
  repository: Repository,
  shard: Shard | undefined,
  context: Context,
  tally: Tally,
  onHits: OnHits,
): Promise<{ readonly division: Division; readonly stored: StoredObjects }> {
  const division = { low: 0, high: 0 };
  const deferred = new Set<string>();
  const archives = new Set<string>();
  const seen = new Set<string>();
  const crew = createCrew(context);
  let unread: string | undefined;
  const packs: PlannedPack[] = [];
  const loose: StoredObjects['loose'] = new Map();
  const close = () => {
    for (const pack of packs) pack.close();
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const paths = newPacks(repository, seen);
      if (paths.length === 0) break;
      if (bytesOf(paths) >= WORTH_THREADS) crew.assemble();
      const planned: PlannedPack[] = [];
      let room = WHOLE_PACKS_BYTES;
      for (const path of paths) {
        seen.add(path);
        const pack = tryPack(path, repository, room, shard, division);
        if ('reason' in pack) unread = pack.reason;
        else {
          room -= pack.bytes?.length ?? 0;
          planned.push(pack);
          packs.push(pack);
        }
      }
      await walkPacks(planned, repository, context, crew, tally, { deferred, archives }, onHits);
    }
  } catch (thrown) {
    close();
    throw thrown;
  } finally {
    await crew.dismiss();
  }
  scanLooseObjects(
    repository,
    shard,
    division,
    context,
    tally,
    { deferred, archives },
    loose,
    onHits,
  );
  openArchives(archives, repository, context, tally, (id, hits) => onHits(id, true, hits));
  const damaged = new Set<string>();
  const result = { division, stored: { packs, loose, damaged, unread, close } };
  if (unread === undefined && deferred.size === 0) return result;
  if (context.git === undefined) {
    for (const id of deferred) tally.gap('needs-git', `object ${id}`);
    if (unread !== undefined) tally.note(`A pack cannot be read without git: ${unread}.`, 'missed');
    return result;
  }
  await withView(context, repository, async (view) => {
    const { allObjects } = await import('../streamed.js');
    const ids = unread === undefined ? [...deferred] : await allObjects(view);
    const wanted = ids.filter(
      (id) => shard === undefined || deferred.has(id) || inShard(id, shard),
    );
    await scanThroughGit(view, repository, wanted, context, (id, blob) => {
      if (blob.kind === 'scanned') {
        tally.saw(blob.isBlob ? { blobs: 1, bytes: blob.bytes } : { commits: 1 });
        if (blob.hits.length > 0) onHits(id, blob.isBlob, blob.hits);
        tally.unopened(blob.unopened, `object ${id}`);
      } else if (blob.kind === 'too-large') {
        tally.gap('too-large', `object ${id} (${showSize(blob.size)})`);
      } else if (blob.kind === 'missing') {
        damaged.add(id);
        tally.gap('damaged-or-missing', `object ${id}`);
      }
    });
  });
  return result;
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce(
    (sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

function tryPack(
  path: string,
  repository: Repository,
  room: number,
  shard: Shard | undefined,
  division: Division,
): PlannedPack | { readonly reason: string } {
  try {
    return preparePack(path, hashBytesOf(repository), room, shard, division);
  } catch (error) {
    return { reason: codeOrThrow(error) };
  }
}

async function walkPacks(
  packs: readonly PlannedPack[],
  repository: Repository,
  context: Context,
  crew: Crew,
  tally: Tally,
  { deferred, archives }: Later,
  onHits: OnHits,
): Promise<void> {
  const job = {
    packs: packs.map(({ bytes, descriptor, size, plan }) => ({ bytes, descriptor, size, plan })),
    hashBytes: hashBytesOf(repository),
    ...(context.user === undefined ? {} : { rules: context.user.rules }),
    units: divide(
      packs.map(({ plan }) => plan),
      context.workers,
    ),
    shared: new Int32Array(new SharedArrayBuffer(8)),
    present: new Int32Array(new SharedArrayBuffer(4 * context.workers)),
  };
  const shares = await crew.run(job, createProgress(job, context));
  for (const share of shares) tally.saw(share);
  for (const [at, pack] of packs.entries()) {
    const hits = shares.flatMap((share) => share.hits.filter((hit) => hit.pack === at));
    const left = shares.flatMap((share) =>
      share.deferred.filter((entry) => entry.pack === at).map(({ rank }) => rank),
    );
    const packed = shares.flatMap((share) =>
      share.archives.filter((entry) => entry.pack === at).map(({ rank }) => rank),
    );
    const ranks = [...hits.map(({ rank }) => rank), ...left, ...packed, ...pack.plan.orphans];
    const ids = pack.ids(ranks);
    for (const { rank, isBlob, found } of hits) onHits(ids.get(rank) ?? '', isBlob, found);
    for (const rank of packed) archives.add(ids.get(rank) ?? '');
    for (const rank of [...left, ...pack.plan.orphans]) deferred.add(ids.get(rank) ?? '');
  }
}

function scanLooseObjects(
  repository: Repository,
  shard: Shard | undefined,
  division: Division,
  context: Context,
  tally: Tally,
  { deferred, archives }: Later,
  loose: StoredObjects['loose'],
  onHits: OnHits,
): void {
  const scanLoose = createLooseScanner(
    createInflater(),
    hashBytesOf(repository),
    identityOf(repository),
    context.user?.search,
  );
  for (const { id, path } of looseObjects(repository)) {
    stopIfAsked(context);
    loose.set(id, null);
    if (shard !== undefined) {
      addToDivision(division, id, id);
      if (!inShard(id, shard)) continue;
    }
    const scan = scanLoose(path, id);
    if (scan.kind === 'deferred') deferred.add(id);
    if (scan.kind !== 'deferred') loose.set(id, scan.links);
    if (scan.kind !== 'scanned') continue;
    tally.saw(scan.isBlob ? { blobs: 1, bytes: scan.bytes } : { commits: 1 });
    if (scan.isArchive) archives.add(id);
    if (scan.hits.length > 0) onHits(id, scan.isBlob, scan.hits);
  }
}
