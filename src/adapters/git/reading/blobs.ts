import { searchOpened } from '../../../scanner/archives/member-hits.js';
import type { ContentHit } from '../../../scanner/content-hits.js';
import type { Context } from '../context.js';
import { showSize } from '../../../report/size.js';
import { isLfsPointer } from './lfs.js';
import { isGone, type LogChange } from '../changes/change.js';
import type { ObjectReading } from '../objects/object.js';
import type { ObjectReader } from '../objects/reader.js';
import type { Tally } from '../tally.js';

/** Scans blobs by id, each once, and remembers what they hold. */
export interface BlobScanner {
  /** What the blob holds; nothing for one that cannot be read, which the tally then tells. */
  hits(id: string, name: string): readonly ContentHit[];
  /** The same for a blob that is only compared with: no gap is told and nothing is counted. */
  compare(id: string): readonly ContentHit[];
}

/** A scanner of single blobs. */
export function createBlobScanner(
  reader: ObjectReader,
  context: Context,
  tally: Tally,
): BlobScanner {
  const known = new Map<string, readonly ContentHit[]>();
  /** What could not be read, and why: it is not tried anew for each of its paths. */
  const unread = new Map<string, Exclude<ObjectReading, { kind: 'found' }>>();

  function scan(id: string, name: string | undefined): readonly ContentHit[] {
    const before = known.get(id);
    if (before !== undefined) return before;
    const reading = unread.get(id) ?? reader.read(id, context.maxBytes);
    if (reading.kind !== 'found') {
      unread.set(id, reading);
      if (name !== undefined) tell(reading, name);
      return [];
    }
    const { bytes } = reading;
    const { hits, unopened } = searchOpened(bytes, context.budget, context.user?.search);
    known.set(id, hits);
    if (name !== undefined) tally.saw({ blobs: 1, bytes: bytes.length });
    if (name !== undefined && isLfsPointer(bytes)) tally.gap('lfs-pointer', name);
    if (name !== undefined) tally.unopened(unopened, name);
    return hits;
  }

  function tell(reading: Exclude<ObjectReading, { kind: 'found' }>, name: string): void {
    if (reading.kind === 'too-large') {
      tally.gap('too-large', `${name} (${showSize(reading.size)})`);
    } else if (reading.kind === 'missing') tally.gap('missing', name);
    else tally.gap('damaged', `${name} (${reading.reason})`);
  }

  return { hits: (id, name) => scan(id, name), compare: (id) => scan(id, undefined) };
}

/** What makes two hits the same key. */
export function keyOf({ kind, key }: ContentHit): string {
  return `${kind} ${key}`;
}

/**
 * Tells of each change of one commit the hits that the content before it did not hold: neither at
 * the same path nor at one that the same commit removed, since a file that moves brings its old
 * keys along.
 */
export function createNewHits(
  together: readonly LogChange[],
  blobs: BlobScanner,
): (change: LogChange, name: string) => readonly ContentHit[] {
  let removed: ReadonlySet<string> | undefined;

  function keysOf(ids: Iterable<string>): Set<string> {
    const keys = new Set<string>();
    for (const id of new Set(ids)) for (const hit of blobs.compare(id)) keys.add(keyOf(hit));
    return keys;
  }

  return (change, name) => {
    const hits = blobs.hits(change.id, name);
    if (hits.length === 0) return hits;
    // Looked for when it is first needed: few commits bring a key.
    removed ??= keysOf(together.filter(isGone).flatMap(({ before }) => before));
    const old = keysOf(change.before);
    return hits.filter((hit) => !old.has(keyOf(hit)) && removed?.has(keyOf(hit)) !== true);
  };
}
