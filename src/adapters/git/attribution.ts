import type { ContentHit } from '../../scanner/content-hits.js';
import { keyOf } from './reading/blobs.js';
import type { Context } from './context.js';
import { createTreeLookup } from './head.js';
import { pathEntry } from './index-file.js';
import { readLog } from './log.js';
import { headLinks, linkedBy } from './objects/links.js';
import type { ObjectReader } from './objects/reader.js';
import type { GitProcess } from './process.js';
import type { Refs } from './refs.js';
import { MESSAGE_PATH } from './sources/range.js';
import type { Tally } from './tally.js';

/** What a scan of all objects found, by object id: reachable or not, without a path. */
export interface ObjectHits {
  readonly blobs: ReadonlyMap<string, readonly ContentHit[]>;
  /** Commits and tags, whose messages held a key. */
  readonly messages: ReadonlyMap<string, readonly ContentHit[]>;
  /** Scans a blob that fell to another part of a divided scan; a part alone knows but its own. */
  elsewhere?(id: string): readonly ContentHit[];
}

interface Introduction {
  readonly commit: string;
  readonly author: string;
  readonly committedAt: number;
  readonly path: string;
  readonly hits: readonly ContentHit[];
}

/** Which objects' keys were told, or why that cannot be said. */
type Attribution =
  | { readonly ok: true; readonly told: ReadonlySet<string> }
  | { readonly ok: false; readonly complaint: string };

/**
 * Gives every key its path, and the commit that first brought it there. One `git log` over all
 * refs, which knows nothing of what no commit leads to. Says why when git cannot tell.
 */
export async function attribute(
  found: ObjectHits,
  refs: Refs,
  git: GitProcess,
  reader: ObjectReader,
  hashBytes: number,
  context: Context,
  tally: Tally,
): Promise<Attribution> {
  const told = new Set<string>();
  const introductions = new Map<string, Introduction>();
  const pathKeys = new Map<string, Set<string>>();
  const messages: Parameters<Tally['hits']>[] = [];
  const tips = [...new Set(refs.all.values())].filter((id) => reader.has(id));
  const log = await readLog(git, tips, [], (commit) => {
    const { id, author, committedAt } = commit;
    const inMessage = found.messages.get(id);
    if (inMessage !== undefined) {
      told.add(id);
      messages.push([inMessage, { path: MESSAGE_PATH }, { commit: id, author, committedAt }]);
    }
    for (const change of commit.changes) {
      const own = found.blobs.get(change.id);
      if (own !== undefined) told.add(change.id);
      const known = pathKeys.get(change.path);
      const hits =
        own ??
        (known === undefined ? [] : (found.elsewhere?.(change.id) ?? [])).filter(
          (hit) => known?.has(keyOf(hit)) === true,
        );
      if (hits.length === 0) continue;
      // The log goes from new to old, parents after children: what is told last came first.
      const { path } = change;
      for (const key of new Set(hits.map(keyOf))) {
        const same = hits.filter((hit) => keyOf(hit) === key);
        pathKeys.set(path, (pathKeys.get(path) ?? new Set()).add(key));
        introductions.set(`${key} ${path}`, { commit: id, author, committedAt, path, hits: same });
      }
    }
  });
  if (!log.ok) return { ok: false, complaint: log.complaint };
  for (const hits of messages) tally.hits(...hits);
  const inHead = createTreeLookup(reader, refs.head, hashBytes);
  for (const { path, hits, ...origin } of introductions.values()) {
    const now = inHead(path);
    const keys = new Set(
      (now === undefined ? [] : (found.blobs.get(now) ?? found.elsewhere?.(now) ?? [])).map(keyOf),
    );
    for (const hit of hits) {
      const at = pathEntry(Buffer.from(path, 'latin1'));
      tally.hits([hit], at, { ...origin, inHead: keys.has(keyOf(hit)) });
    }
  }
  for (const id of tagHits(found, refs, hashBytes, context, reader, tally)) told.add(id);
  return { ok: true, told };
}

/** Refs that name a tag with a message, or a blob itself; which objects were looked at. */
function tagHits(
  found: ObjectHits,
  refs: Refs,
  hashBytes: number,
  { maxBytes }: Context,
  reader: ObjectReader,
  tally: Tally,
): ReadonlySet<string> {
  const told = new Set<string>();
  for (const [name, tip] of refs.all) {
    let id: string | undefined = tip;
    for (let depth = 0; id !== undefined && depth < 8 && !told.has(id); depth += 1) {
      told.add(id);
      const inBlob = found.blobs.get(id);
      if (inBlob !== undefined) tally.hits(inBlob, { path: `(${name})` });
      const reading = reader.read(id, maxBytes);
      if (reading.kind !== 'found' || reading.type !== 'tag') break;
      const inMessage = found.messages.get(id);
      if (inMessage !== undefined) tally.hits(inMessage, { path: `(${name})` });
      id = linkedBy(headLinks('tag', reading.bytes, hashBytes), 'tagged');
    }
  }
  return told;
}
