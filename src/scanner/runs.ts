/**
 * Calls `found` for every run of at least `length` members of `set` in [from, to), in order, and
 * for runs that such a limit cuts. `length` must be at least 3.
 *
 * Looks at the last byte of each possible window first: in text that holds no run, most bytes are
 * never read.
 */
export function eachRun(
  bytes: Uint8Array,
  set: Uint8Array,
  length: number,
  from: number,
  to: number,
  found: (start: number, end: number) => void,
): void {
  const last = to - length;
  let start = from;
  while (start <= last) {
    const end = start + length;
    // Unrolled: three misses in a row at the window's end are what text mostly is.
    if (set[bytes[end - 1] as number] === 0) {
      start = end;
    } else if (set[bytes[end - 2] as number] === 0) {
      start = end - 1;
    } else if (set[bytes[end - 3] as number] === 0) {
      start = end - 2;
    } else {
      let index = end - 4;
      while (index >= start && set[bytes[index] as number] === 1) index--;
      if (index >= start) {
        start = index + 1;
      } else {
        let past = end;
        while (past < to && set[bytes[past] as number] === 1) past++;
        found(start, past);
        start = past + 1;
      }
    }
  }
}
