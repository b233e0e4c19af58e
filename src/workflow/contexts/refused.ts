import { type Read, readsOf } from '../job/reads.js';
import type { JobView } from '../job/view.js';
import { allowedAt, CONTEXTS } from './allowed.js';

/** A context that GitHub does not know where it is read: it refuses the whole file. */
export interface RefusedRead {
  readonly read: Read;
  /** The contexts that it knows there. */
  readonly allowed: readonly string[];
}

/** Every context that jobs read where GitHub refuses it; each place of a file once. */
export function refusedReads(jobs: readonly JobView[]): readonly RefusedRead[] {
  const seen = new Set<string>();
  return jobs.flatMap(readsOf).flatMap((read) => {
    const { access, owner, keys, at, text } = read;
    const allowed = allowedAt(owner, keys);
    if (allowed === undefined || allowed.includes(access.context)) return [];
    if (!CONTEXTS.includes(access.context)) return [];
    const key = [at.path, at.line, text.at.column, access.at].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ read, allowed }];
  });
}
