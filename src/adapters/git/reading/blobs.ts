import { type ContentHit, contentHits } from '../../../scanner/content-hits.js';
import type { Context } from '../context.js';
import { showSize } from '../../../report/size.js';
import { isLfsPointer } from './lfs.js';
import type { LogChange } from '../log.js';
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

  function scan(id: string, name: string | undefined): readonly ContentHit[] {
    const before = known.get(id);
    if (before !== undefined) return before;
    const bytes = load(id, name);
    if (bytes === undefined) return [];
    const hits = contentHits(bytes);
    known.set(id, hits);
    if (name !== undefined) tally.saw({ blobs: 1, bytes: bytes.length });
    if (name !== undefined && isLfsPointer(bytes)) tally.gap('lfs-pointer', name);
    return hits;
  }

  function load(id: string, name: string | undefined): Uint8Array | undefined {
    const reading = reader.read(id, context.maxBytes);
    if (reading.kind === 'found') return reading.bytes;
    if (reading.kind === 'too-large') {
      if (name !== undefined) {
        tally.gap('too-large', `${name} (${showSize(reading.size)})`);
      }
      return undefined;
    }
    if (name !== undefined) {
      if (reading.kind === 'missing') tally.gap('missing', name);
      else tally.gap('damaged', `${name} (${reading.reason})`);
    }
    return undefined;
  }

  return { hits: (id, name) => scan(id, name), compare: (id) => scan(id, undefined) };
}

const ABSENT = /^0+$/;

/** Modes of what is no content of this repository: a submodule, and a folder. */
const OTHERWISE: readonly string[] = ['160000', '040000'];

/** Whether a change leaves a content behind, of whatever mode: neither gone nor a submodule. */
export function holdsContent({ mode, id }: LogChange): boolean {
  return !ABSENT.test(id) && !OTHERWISE.includes(mode);
}

/** What makes two hits the same key. */
export function keyOf({ kind, key }: ContentHit): string {
  return `${kind} ${key}`;
}

/**
 * The hits of a change that the content before it did not hold: neither at the same path nor at
 * one that the same commit removed, since a file that moves brings its old keys along.
 */
export function newHits(
  change: LogChange,
  together: readonly LogChange[],
  name: string,
  blobs: BlobScanner,
): readonly ContentHit[] {
  const hits = blobs.hits(change.id, name);
  if (hits.length === 0) return hits;
  const before = [
    ...change.before,
    ...together.filter(({ id }) => ABSENT.test(id)).flatMap((removed) => removed.before),
  ];
  const old = new Set(before.flatMap((id) => blobs.compare(id).map(keyOf)));
  return hits.filter((hit) => !old.has(keyOf(hit)));
}
