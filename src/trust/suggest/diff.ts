const CONTEXT = 3;
/** Beyond this the changed middle is shown as one block out, one block in. */
const MOST_CELLS = 250_000;

/**
 * The changed lines between two texts, marked `-` and `+`, with a few lines around them. Texts
 * alike give an empty string.
 */
export function lineDiff(before: string, after: string): string {
  return hunkOf(before, after)?.lines.join('\n') ?? '';
}

/**
 * The same as a hunk that `git apply` and `patch` take, with the file's name where it is a plain
 * one. Null where texts are alike, or where a changed line holds what a reader cannot see.
 */
export function unifiedDiff(
  before: string,
  after: string,
  path: string,
): { readonly code: string; readonly line: number } | null {
  const [old, fresh] = [plainText(before), plainText(after)];
  const hunk = hunkOf(old, fresh);
  if (hunk === null) return null;
  const { lines, start } = hunk;
  if (lines.some((line) => !VISIBLE.test(line))) return null;
  const last = start + lines.filter((line) => !line.startsWith('+')).length;
  const cut = last === old.split('\n').length && !before.endsWith('\n');
  const count = (signs: string) => lines.filter(([sign = '']) => signs.includes(sign)).length;
  const header = `@@ -${start + 1},${count(' -')} +${start + 1},${count(' +')} @@`;
  const named = /^(?!\/)(?!.*\/\/)[\w.@+/-]+$/.test(path) ? [`--- a/${path}`, `+++ b/${path}`] : [];
  const changed = lines.findIndex((line) => !line.startsWith(' '));
  return {
    code: [...named, header, ...lines, ...(cut ? [NO_NEWLINE] : [])].join('\n'),
    line: start + 1 + changed,
  };
}

/** Printable ASCII and tabs: another character in a file may steer a terminal or hide. */
const VISIBLE = /^[\t\u0020-\u007e]*$/;

const NO_NEWLINE = '\\ No newline at end of file';

/** Lines alone: the last one's end is none, and a return before it is not shown. */
function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '')
    .replace(/\n$/, '');
}

interface Hunk {
  /** Marked ` `, `-` or `+`. */
  readonly lines: readonly string[];
  /** 0-based, of the first line shown. */
  readonly start: number;
}

function hunkOf(before: string, after: string): Hunk | null {
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
  if (removed.length === 0 && added.length === 0) return null;
  // Context ends before a line that should not be shown.
  const above = old.slice(Math.max(0, start - CONTEXT), start);
  const head = above.slice(above.findLastIndex((line) => !VISIBLE.test(line)) + 1);
  const below = old.slice(old.length - end).slice(0, CONTEXT);
  const hidden = below.findIndex((line) => !VISIBLE.test(line));
  const tail = hidden === -1 ? below : below.slice(0, hidden);
  const context = (line: string) => ` ${line}`;
  return {
    lines: [...head.map(context), ...middle(removed, added), ...tail.map(context)],
    start: start - head.length,
  };
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
