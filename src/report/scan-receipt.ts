import { listOf, named, type Of, oneOf, optional, record, text, whole } from './form/form.js';

/** How much a scan went through. */
export const SCANNED = named(
  'scanned',
  record({
    files: whole(0),
    blobs: whole(0, 'Git objects that hold contents.'),
    commits: whole(0, 'With annotated tags, where a history was scanned.'),
    bytes: whole(0),
  }),
);
/** How much a scan went through. */
export interface ScannedCounts extends Of<typeof SCANNED> {}

const SHARD = record(
  {
    index: whole(1, 'Of `count`.'),
    count: whole(1),
    division: text('Equal on all machines exactly when they divided the same objects alike.'),
  },
  'The part of a divided scan that one machine did.',
);

export const SCAN = named(
  'scan',
  record(
    {
      source: oneOf(['history']),
      rules: text('Names the rules; reports of different rules are never merged.'),
      tips: listOf(
        text(undefined, { pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' }),
        'The commits, and whatever else refs name, whose history was scanned.',
      ),
      scanned: SCANNED,
      missed: listOf(
        text(),
        'Contents that were asked for and could not be seen; empty: nothing was missed.',
      ),
      shard: optional(SHARD),
    },
    'What a scan of a history covered; absent for everything else.',
  ),
);
/** What a scan of a history covered: enough to merge parts of it, and to prove that none is missing. */
export interface ScanReceipt extends Of<typeof SCAN> {}
