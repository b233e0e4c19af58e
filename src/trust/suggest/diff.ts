const CONTEXT = 3;
/** Beyond this the changed middle is shown as one block out, one block in. */
const MOST_CELLS = 250_000;

/**
 * The changed lines between two texts, marked `-` and `+`, with a few lines around them. Texts
 * alike give an empty string.
 */
export function lineDiff(before: string, after: string): string {
  const old = before.split('\n');
  const fresh = after.split('\n');
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end += 1;
  }
  const removed = old.slice(start, old.length - end);
  const added = fresh.slice(start, fresh.length - end);
  if (removed.length === 0 && added.length === 0) return '';
  const head = old.slice(Math.max(0, start - CONTEXT), start).map((line) => ` ${line}`);
  const tail = old
    .slice(old.length - end)
    .slice(0, CONTEXT)
    .map((line) => ` ${line}`);
  return [...head, ...middle(removed, added), ...tail].join('\n');
}

/** The longest common subsequence of the changed part, by the textbook table. */
function middle(removed: readonly string[], added: readonly string[]): string[] {
  const width = added.length + 1;
  if ((removed.length + 1) * width > MOST_CELLS) {
    return [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
  }
  const lengths = new Uint32Array((removed.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = removed.length - 1; row >= 0; row -= 1) {
    for (let column = added.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        removed[row] === added[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: string[] = [];
  let row = 0;
  let column = 0;
  while (row < removed.length || column < added.length) {
    if (row < removed.length && column < added.length && removed[row] === added[column]) {
      lines.push(` ${removed[row]}`);
      row += 1;
      column += 1;
    } else if (
      row < removed.length &&
      (column === added.length || at(row + 1, column) >= at(row, column + 1))
    ) {
      lines.push(`-${removed[row]}`);
      row += 1;
    } else {
      lines.push(`+${added[column]}`);
      column += 1;
    }
  }
  return lines;
}
