/**
 * Git's deltas: a target told as copies from a base and inserted bytes.
 * @see https://git-scm.com/docs/pack-format (deltified representation)
 */

/** Ranges of a target that its base does not hold: sorted, disjoint, pairs of [from, to). */
export interface Regions {
  /** `from` and `to` alternate; only the first `2 * count` numbers mean anything. */
  bounds: Int32Array;
  count: number;
}

/** Room for regions, to be used again for every delta. */
export function createRegions(): Regions {
  return { bounds: new Int32Array(64), count: 0 };
}

/** Reads the two sizes at the head of a delta, or undefined when it is cut short. */
export function readDeltaSizes(
  delta: Uint8Array,
  from: number,
  to: number,
): { readonly base: number; readonly target: number; readonly at: number } | undefined {
  let at = from;
  const sizes = [0, 0];
  for (let index = 0; index < 2; index += 1) {
    let size = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at];
      if (byte === undefined || at >= to || scale > 2 ** 49) return undefined;
      at += 1;
      size += (byte & 127) * scale;
      if (byte < 128) break;
    }
    sizes[index] = size;
  }
  return { base: sizes[0] ?? 0, target: sizes[1] ?? 0, at };
}

/** Copies shorter than this are cheaper as a loop than as a call. */
const SHORT = 24;

/**
 * Applies the instructions `delta[from, to)`. Base and target both lie in `arena` and must not
 * overlap. Says whether the delta was sound: in bounds, and filling the target exactly.
 *
 * With `regions` given, they become what the target holds that the base does not: the inserted
 * bytes, and one byte at every seam where two copies meet that were not neighbours in the base.
 * Whatever two bytes stand side by side in the target, and not in the base, one of them or the
 * one after is in a region. Regions nearer to each other than `join` bytes are made one.
 */
export function applyDelta(
  delta: Uint8Array,
  from: number,
  to: number,
  arena: Uint8Array,
  baseAt: number,
  baseSize: number,
  targetAt: number,
  targetSize: number,
  regions?: Regions,
  join = 0,
): boolean {
  const targetEnd = targetAt + targetSize;
  let at = from;
  let written = targetAt;
  /** Where in the base the last copy ended; -1 after an insert. */
  let copiedTo = 0;
  if (regions !== undefined) regions.count = 0;
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
      if (at > to || offset + size > baseSize || written + size > targetEnd) return false;
      if (regions !== undefined && copiedTo !== offset && copiedTo !== -1) {
        touch(regions, written - targetAt, written - targetAt + 1, join);
      }
      const source = baseAt + offset;
      if (size < SHORT) {
        for (let step = 0; step < size; step += 1) {
          arena[written + step] = arena[source + step] as number;
        }
      } else {
        arena.copyWithin(written, source, source + size);
      }
      written += size;
      copiedTo = offset + size;
    } else if (code > 0) {
      if (at + code > to || written + code > targetEnd) return false;
      // One byte more than was inserted: the seam where the next copy begins.
      const begin = written - targetAt;
      if (regions !== undefined)
        touch(regions, begin, Math.min(begin + code + 1, targetSize), join);
      for (let step = 0; step < code; step += 1) arena[written + step] = delta[at + step] as number;
      written += code;
      at += code;
      copiedTo = -1;
    } else {
      return false;
    }
  }
  if (written !== targetEnd) return false;
  if (regions !== undefined && copiedTo !== -1 && copiedTo !== baseSize && targetSize > 0) {
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
