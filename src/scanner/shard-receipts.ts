/** What one machine of a divided scan tells; see `ShardReceipt` of the world. */
interface Receipt {
  readonly index: number;
  readonly count: number;
  readonly division: string;
}

/**
 * What is missing for several receipts to make one whole scan, in words; none when nothing is.
 * Parts that divided different objects, or the same ones otherwise, prove nothing together.
 */
export function gapsBetween(receipts: readonly Receipt[]): string[] {
  const [first] = receipts;
  if (first === undefined) return ['There are no parts to merge.'];
  const counts = new Set(receipts.map(({ count }) => count));
  if (counts.size > 1) {
    return [`The parts were cut for different numbers of machines: ${[...counts].join(', ')}.`];
  }
  const present = new Set(receipts.map(({ index }) => index));
  const missing = Array.from({ length: first.count }, (_, at) => at + 1).filter(
    (index) => !present.has(index),
  );
  const gaps = missing.map((index) => `Part ${index} of ${first.count} is missing.`);
  if (new Set(receipts.map(({ division }) => division)).size > 1) {
    gaps.push(
      'The parts did not divide the same objects alike, so something may have fallen between them: scan one and the same clone on all machines.',
    );
  }
  return gaps;
}
