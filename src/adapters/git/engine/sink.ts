import type { ContentHit } from '../../../scanner/content-hits.js';

/** Where a walk reports to. Entries are told by their rank in the pack. */
export interface WalkSink {
  hits(rank: number, isBlob: boolean, found: readonly ContentHit[]): void;
  /** Cannot be handled here: damaged, or too large to be held. Git is asked for it by its id. */
  defer(rank: number): void;
  /** A blob that is an archive by its first bytes: it was searched as it lies, and is to be opened. */
  archive(rank: number): void;
  saw(objects: number, bytes: number, isBlob: boolean): void;
}
