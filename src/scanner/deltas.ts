/**
 * Git's deltas: a target told as copies from a base and inserted bytes.
 * @see https://git-scm.com/docs/pack-format (deltified representation)
 */

/** Ranges of a target that its base does not hold: sorted, disjoint. */
export interface Regions {
  /** `from` and `to` alternate; only the first `2 * count` numbers mean anything. */
  bounds: Int32Array;
  count: number;
}

/** The instructions of a delta, decoded. */
export interface DeltaSteps {
  /**
   * Source and size alternate; only the first `2 * count` numbers mean anything. A source is an
   * offset into the base, or for inserted bytes the complement (`~`) of their offset in the delta.
   */
  steps: Int32Array;
  count: number;
  /** What the target holds that the base does not. */
  readonly regions: Regions;
}

/** Room for a delta's instructions, to be used again for the next. */
export function createDeltaSteps(): DeltaSteps {
  return {
    steps: new Int32Array(128),
    count: 0,
    regions: { bounds: new Int32Array(128), count: 0 },
  };
}

/** Reads the two sizes at the head of a delta, or undefined when it is cut short. */
export function readDeltaSizes(
  delta: Uint8Array,
  from: number,
  to: number,
): { readonly base: number; readonly target: number; readonly at: number } | undefined {
  let at = from;
  let base = -1;
  for (;;) {
    let size = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at];
      if (byte === undefined || at >= to || scale > 2 ** 49) return undefined;
      at += 1;
      size += (byte & 127) * scale;
      if (byte < 128) break;
    }
    if (base !== -1) return { base, target: size, at };
    base = size;
  }
}

/**
 * Decodes the instructions `delta[from, to)` and says whether they are sound: in bounds, and
 * filling a target of that size exactly. Both sizes must be below 2 GiB.
 *
 * The regions become the inserted bytes, and one byte at every seam where two copies meet that
 * were not neighbours in the base, or where the target begins or ends elsewhere than the base.
 * Whatever stands side by side in the target and not in the base touches a region. Regions nearer
 * to each other than `join` bytes are made one.
 */
export function decodeDelta(
  delta: Uint8Array,
  from: number,
  to: number,
  baseSize: number,
  targetSize: number,
  decoded: DeltaSteps,
  join = 0,
): boolean {
  const { regions } = decoded;
  // Every instruction takes a byte or more, so this is room enough.
  if (decoded.steps.length < 2 * (to - from)) decoded.steps = new Int32Array(4 * (to - from));
  const { steps } = decoded;
  regions.count = 0;
  let count = 0;
  let at = from;
  let written = 0;
  /** Where in the base the last copy ended; -1 after an insert. */
  let copiedTo = 0;
  while (at < to) {
    const code = delta[at++] as number;
    if (code >= 128) {
      let offset = 0;
      let size = 0;
      if (code & 1) offset = delta[at++] as number;
      if (code & 2) offset |= (delta[at++] as number) << 8;
      if (code & 4) offset |= (delta[at++] as number) << 16;
      if (code & 8) offset += (delta[at++] as number) * 0x1000000;
      if (code & 16) size = delta[at++] as number;
      if (code & 32) size |= (delta[at++] as number) << 8;
      if (code & 64) size |= (delta[at++] as number) << 16;
      if (size === 0) size = 0x10000;
      if (at > to || offset + size > baseSize || written + size > targetSize) return false;
      if (copiedTo === offset && count > 0) {
        // Git tells a long copy in pieces.
        steps[2 * count - 1] = (steps[2 * count - 1] as number) + size;
      } else {
        if (copiedTo !== offset && copiedTo !== -1) touch(regions, written, written + 1, join);
        steps[2 * count] = offset;
        steps[2 * count + 1] = size;
        count += 1;
      }
      written += size;
      copiedTo = offset + size;
    } else if (code > 0) {
      if (at + code > to || written + code > targetSize) return false;
      // One byte more than was inserted: the seam where the next copy begins.
      touch(regions, written, Math.min(written + code + 1, targetSize), join);
      steps[2 * count] = ~at;
      steps[2 * count + 1] = code;
      count += 1;
      written += code;
      at += code;
      copiedTo = -1;
    } else {
      return false;
    }
  }
  decoded.count = count;
  if (written !== targetSize) return false;
  if (copiedTo !== -1 && copiedTo !== baseSize && targetSize > 0) {
    touch(regions, targetSize - 1, targetSize, join);
  }
  return true;
}

function touch(regions: Regions, from: number, to: number, join: number): void {
  const last = 2 * regions.count - 1;
  if (last > 0 && from <= (regions.bounds[last] as number) + join) {
    if (to > (regions.bounds[last] as number)) regions.bounds[last] = to;
    return;
  }
  if (last + 2 >= regions.bounds.length) {
    const larger = new Int32Array(regions.bounds.length * 2);
    larger.set(regions.bounds);
    regions.bounds = larger;
  }
  regions.bounds[last + 1] = from;
  regions.bounds[last + 2] = to;
  regions.count += 1;
}

/** Copies shorter than this are cheaper as a loop than as a call. */
const SHORT = 24;

/**
 * Writes the target of a decoded delta, and tells whether a NUL was among the inserted bytes. Base
 * and target lie in `bytes` and must not overlap.
 */
export function applySteps(
  { steps, count }: DeltaSteps,
  delta: Uint8Array,
  bytes: Uint8Array,
  baseAt: number,
  targetAt: number,
): boolean {
  let written = targetAt;
  let nul = false;
  for (let step = 0; step < 2 * count; step += 2) {
    const source = steps[step] as number;
    const size = steps[step + 1] as number;
    if (source < 0) {
      const from = ~source;
      for (let at = 0; at < size; at += 1) {
        const byte = delta[from + at] as number;
        if (byte === 0) nul = true;
        bytes[written + at] = byte;
      }
    } else if (size < SHORT) {
      const from = baseAt + source;
      for (let at = 0; at < size; at += 1) bytes[written + at] = bytes[from + at] as number;
    } else {
      bytes.copyWithin(written, baseAt + source, baseAt + source + size);
    }
    written += size;
  }
  return nul;
}
