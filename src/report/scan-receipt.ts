/** How much a scan went through. */
export interface ScanCounts {
  readonly files: number;
  /** Git objects. */
  readonly blobs: number;
  readonly commits: number;
  readonly bytes: number;
}

/** The part of a divided scan that one machine did; 1-based, `index` of `count`. */
export interface ShardOfScan {
  readonly index: number;
  readonly count: number;
  /** Equal on all machines exactly when they divided the same objects alike. */
  readonly division: string;
}

/** What a scan of a history covered: enough to merge parts of it, and to prove that none is missing. */
export interface ScanReceipt {
  readonly source: 'history';
  /** Names the rules; reports of different rules are never merged. */
  readonly rules: string;
  /** The commits (and whatever else refs name) whose history was scanned. */
  readonly tips: readonly string[];
  readonly scanned: ScanCounts;
  /** Contents that were asked for and could not be seen; empty: nothing was missed. */
  readonly missed: readonly string[];
  readonly shard?: ShardOfScan;
}
