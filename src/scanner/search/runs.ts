/** Called with a run's bounds, half-open, the end being where a limit cut it. */
type Found = (start: number, end: number) => void;

/** Runs shorter than this are not looked for: that many bytes of a window are looked at together. */
export const LEAST_RUN = 9;

/**
 * Calls `found` for every run of at least `length` members of `set` in [from, to), in order; a
 * `length` below {@link LEAST_RUN} is none.
 *
 * Looks at the last eight bytes of each possible window first, so that where members are rare most
 * bytes are never read. All eight together: one branch that is nearly always taken costs less than
 * several that can't be foreseen, though it skips a little less.
 */
export function eachRun(
  bytes: Uint8Array,
  set: Uint8Array,
  length: number,
  from: number,
  to: number,
  found: Found,
): void {
  const last = to - length;
  let start = from;
  while (start <= last) {
    const end = start + length;
    const all =
      (set[bytes[end - 1] as number] as number) &
      (set[bytes[end - 2] as number] as number) &
      (set[bytes[end - 3] as number] as number) &
      (set[bytes[end - 4] as number] as number) &
      (set[bytes[end - 5] as number] as number) &
      (set[bytes[end - 6] as number] as number) &
      (set[bytes[end - 7] as number] as number) &
      (set[bytes[end - 8] as number] as number);
    if (all === 0) start = end - 7;
    else start = pastWindow(bytes, set, start, end, to, found);
  }
}

/** Looks at the rest of a window, from its end down, and says where the next one starts. */
function pastWindow(
  bytes: Uint8Array,
  set: Uint8Array,
  start: number,
  end: number,
  to: number,
  found: Found,
): number {
  let at = end - LEAST_RUN;
  while (at >= start && set[bytes[at] as number] === 1) at--;
  if (at >= start) return at + 1;
  let past = end;
  while (past < to && set[bytes[past] as number] === 1) past++;
  found(start, past);
  return past + 1;
}
