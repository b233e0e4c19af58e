import type { ContentHit } from '../../scanner/content-hits.js';
import { walkContents } from './changes/by-content.js';
import type { LogChange } from './changes/change.js';
import { createPlaceLimit } from './changes/place-limit.js';
import { readCommit } from './objects/commit.js';
import { type Context, stopIfAsked } from './context.js';
import { createTreeLookup } from './head.js';
import { pathEntry } from './index-file.js';
import { type LogCommit, readLog } from './log.js';
import { headLinks, linkedBy } from './objects/links.js';
import type { ObjectReader } from './objects/reader.js';
import type { GitProcess } from './process.js';
import { keyOf } from './reading/blobs.js';
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

/** By what means keys are given their places. */
interface Means {
  readonly found: ObjectHits;
  readonly refs: Refs;
  readonly reader: ObjectReader;
  readonly hashBytes: number;
  readonly context: Context;
  readonly tally: Tally;
}

/**
 * Gives every key its path, and the commit that first brought it there. One log over all refs, which
 * knows nothing of what no commit leads to. Says why when git cannot tell.
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
  const means = { found, refs, reader, hashBytes, context, tally };
  const told = new Set<string>();
  const introductions = new Map<string, Introduction>();
  const pathKeys = new Map<string, Set<string>>();
  const messages: Parameters<Tally['hits']>[] = [];
  const places = createPlaceLimit();
  // In the order of the index, which reads what lies side by side at once.
  const tips = [...new Set(refs.all.values())].sort().filter((id) => reader.has(id));

  /** Of a path that is known, what it held before; of another, what holds a key, within bounds. */
  function isWanted({ id, path }: LogChange): boolean {
    const own = found.blobs.get(id);
    if (pathKeys.has(path)) return own !== undefined || found.elsewhere !== undefined;
    if (own === undefined) return false;
    const isFull = told.has(id) && introductions.size >= MOST_INTRODUCTIONS;
    told.add(id);
    if (!isFull && places.hasRoom(id, own.length)) return true;
    tally.gap('too-many-places', pathEntry(Buffer.from(path, 'latin1')).path);
    return false;
  }

  function introduce({ id, author, committedAt, changes }: LogCommit): void {
    const inMessage = found.messages.get(id);
    if (inMessage !== undefined) {
      told.add(id);
      messages.push([inMessage, { path: MESSAGE_PATH }, { commit: id, author, committedAt }]);
    }
    for (const change of changes) {
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
      for (const [key, same] of byKey(hits)) {
        pathKeys.set(path, (pathKeys.get(path) ?? new Set()).add(key));
        introductions.set(`${key} ${path}`, { commit: id, author, committedAt, path, hits: same });
      }
    }
  }

  const log = await readLog(git, tips, [], introduce, isWanted);
  if (log.gaveUp === true) {
    tally.note(FIRST_ONLY);
    return { ok: true, told: attributeByContent(log.ids, means) };
  }
  if (!log.ok) return { ok: false, complaint: log.complaint };
  for (const hits of messages) tally.hits(...hits);
  tellIntroductions(introductions.values(), means);
  for (const id of tagHits(means, log.ids)) told.add(id);
  return { ok: true, told };
}

/** So many places of keys are followed through the history. */
const MOST_INTRODUCTIONS = 200_000;

const FIRST_ONLY =
  'More paths lead to some contents than can be told: each key is told where it was first found.';

function byKey(hits: readonly ContentHit[]): ReadonlyMap<string, ContentHit[]> {
  const keys = new Map<string, ContentHit[]>();
  for (const hit of hits) {
    const same = keys.get(keyOf(hit));
    if (same === undefined) keys.set(keyOf(hit), [hit]);
    else same.push(hit);
  }
  return keys;
}

/** In milliseconds; what is not told by then is told without its commit. */
const LONGEST_WALK = 10_000;

/**
 * The same where commits change more paths than git can list: each content at one path, the first
 * that leads to it from the first commit that holds it. Takes no longer than there are objects.
 */
function attributeByContent(
  /** Children before parents. */
  ids: readonly string[],
  means: Means,
): ReadonlySet<string> {
  const { found, reader, hashBytes, context, tally } = means;
  const told = new Set<string>();
  const introductions = new Map<string, Introduction>();
  const walked = new Set<string>();
  const end = performance.now() + LONGEST_WALK;
  for (const id of ids.toReversed()) {
    if (performance.now() > end) break;
    stopIfAsked(context);
    const commit = readCommit(reader, id);
    if (commit === undefined) continue;
    const { author, time } = commit;
    const origin = { commit: id, author, committedAt: time * 1000 };
    const inMessage = found.messages.get(id);
    if (inMessage !== undefined) {
      told.add(id);
      tally.hits(inMessage, { path: MESSAGE_PATH }, origin);
    }
    // A tree that is missing or damaged is told elsewhere.
    walkContents(reader, hashBytes, commit.tree, walked, (_, blob, path) => {
      for (const [key, hits] of byKey(found.blobs.get(blob) ?? [])) {
        told.add(blob);
        const place = `${key} ${path}`;
        if (!introductions.has(place)) introductions.set(place, { ...origin, path, hits });
      }
    });
  }
  tellIntroductions(introductions.values(), means);
  for (const id of tagHits(means, ids)) told.add(id);
  return told;
}

function tellIntroductions(
  introductions: Iterable<Introduction>,
  { found, refs, reader, hashBytes, tally }: Means,
): void {
  const inHead = createTreeLookup(reader, refs.head, hashBytes);
  for (const { path, hits, ...origin } of introductions) {
    const now = inHead(path);
    const keys = new Set(
      (now === undefined ? [] : (found.blobs.get(now) ?? found.elsewhere?.(now) ?? [])).map(keyOf),
    );
    for (const hit of hits) {
      const at = pathEntry(Buffer.from(path, 'latin1'));
      tally.hits([hit], at, { ...origin, inHead: keys.has(keyOf(hit)) });
    }
  }
}

/**
 * Refs that name a tag with a message, or a blob itself; which objects were looked at. What is known
 * for a commit is neither.
 */
function tagHits(means: Means, commits: readonly string[]): ReadonlySet<string> {
  const { found, refs, tally } = means;
  const told = new Set<string>();
  const tagged = taggedBy(means, new Set(commits));
  for (const [name, tip] of refs.all) {
    let id: string | undefined = tip;
    for (let depth = 0; id !== undefined && depth < 8 && !told.has(id); depth += 1) {
      told.add(id);
      const inBlob = found.blobs.get(id);
      if (inBlob !== undefined) tally.hits(inBlob, { path: `(${name})` });
      const next = tagged(id);
      if (next === undefined) break;
      const inMessage = found.messages.get(id);
      if (inMessage !== undefined) tally.hits(inMessage, { path: `(${name})` });
      id = next;
    }
  }
  return told;
}

/** What an object tags, undefined for one that is no tag. */
function taggedBy(
  { refs, reader, hashBytes, context }: Means,
  commits: ReadonlySet<string>,
): (id: string) => string | undefined {
  function read(id: string): string | undefined {
    const reading = reader.read(id, context.maxBytes);
    if (reading.kind !== 'found' || reading.type !== 'tag') return undefined;
    return linkedBy(headLinks('tag', reading.bytes, hashBytes), 'tagged') ?? '';
  }
  // In the order of the index, where neighbours are read at once.
  const tips = [...new Set(refs.all.values())].filter((id) => !commits.has(id)).sort();
  const known = new Map(tips.map((id) => [id, read(id)]));
  return (id) => (known.has(id) || commits.has(id) ? known.get(id) : read(id));
}
