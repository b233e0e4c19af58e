import type { ContentHit } from '../../../scanner/content-hits.js';
import type { UserRule } from '../../../report/user-rule.js';
import { createUserSearch } from '../../../scanner/user/user-rules.js';
import { createInflater } from '../objects/inflate.js';
import { createContents } from './contents.js';
import { packAt, type PackPlace } from './pack-bytes.js';
import type { PackPlan } from './plan.js';
import { createWalker, type Walker } from './walk.js';

/** One pack as all threads see it. */
export interface JobPack extends PackPlace {
  readonly plan: PackPlan;
}

/** What threads share: the packs, the units of work, and how far all are. */
export interface Job {
  readonly packs: readonly JobPack[];
  readonly hashBytes: number;
  /** What is looked for besides the keys that we know. */
  readonly rules?: readonly UserRule[];
  /** Three numbers a unit: the pack, and the roots [from, to) among the pack's. */
  readonly units: Int32Array;
  /** [next unit, bytes searched in KiB] */
  readonly shared: Int32Array;
  /** 1 for each helping thread that has begun; one that has not when all units are taken has none. */
  readonly present: Int32Array;
}

/** What one thread did. Entries are told by pack and rank. */
export interface Share {
  readonly hits: {
    readonly pack: number;
    readonly rank: number;
    readonly isBlob: boolean;
    readonly found: readonly ContentHit[];
  }[];
  readonly deferred: { readonly pack: number; readonly rank: number }[];
  readonly archives: { readonly pack: number; readonly rank: number }[];
  blobs: number;
  commits: number;
  bytes: number;
}

/** Works through units until none is left, `slice` milliseconds at a time. */
export interface Runner {
  readonly share: Share;
  /** True when there is nothing left to do. */
  run(slice: number): boolean;
}

/** A runner of this thread; any number of them, on any threads, divide a job among themselves. */
export function createRunner(job: Job): Runner {
  const { units, shared, packs } = job;
  const share: Share = { hits: [], deferred: [], archives: [], blobs: 0, commits: 0, bytes: 0 };
  const inflater = createInflater();
  const user = job.rules === undefined ? undefined : createUserSearch(job.rules);
  const walkers: (Walker | undefined)[] = [];
  let pack = 0;
  let next = 0;
  let end = 0;
  let busy = false;
  let untold = 0;

  function walkerOf(at: number): Walker {
    const before = walkers[at];
    if (before !== undefined) return before;
    const source = packs[at] as JobPack;
    const contents = createContents(source.plan, packAt(source), job.hashBytes, inflater);
    const walker = createWalker(
      source.plan,
      contents,
      {
        hits: (rank, isBlob, found) => share.hits.push({ pack: at, rank, isBlob, found }),
        defer: (rank) => share.deferred.push({ pack: at, rank }),
        archive: (rank) => share.archives.push({ pack: at, rank }),
        saw(objects, size, isBlob) {
          if (!isBlob) {
            share.commits += objects;
            return;
          }
          share.blobs += objects;
          share.bytes += size;
          untold += size;
          if (untold > 1 << 20) {
            Atomics.add(shared, 1, untold >> 10);
            untold = 0;
          }
        },
      },
      user,
    );
    walkers[at] = walker;
    return walker;
  }

  return {
    share,
    run(slice) {
      const stop = performance.now() + slice;
      for (;;) {
        if (!busy) {
          if (next === end) {
            const unit = Atomics.add(shared, 0, 1);
            if (3 * unit >= units.length) {
              for (const walker of walkers) walker?.finish();
              return true;
            }
            [pack = 0, next = 0, end = 0] = units.subarray(3 * unit, 3 * unit + 3);
            continue;
          }
          walkerOf(pack).start((packs[pack] as JobPack).plan.roots[next] as number);
          next += 1;
        }
        busy = !walkerOf(pack).run(slice);
        if ((next & 63) === 0 && performance.now() > stop) return false;
        if (busy) return false;
      }
    },
  };
}
