/**
 * Applies a unified diff as `patch` does, and more strictly: every line that stays or goes must be
 * found where the hunk says, letter by letter.
 */
export function applyDiff(text: string, diff: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(eol);
  const [mark = ''] = /^\ufeff?/.exec(lines[0] ?? '') ?? [];
  lines[0] = (lines[0] ?? '').slice(mark.length);
  const body = diff.split('\n').filter((line) => !/^(?:---|\+\+\+) [ab]\/|^\\ /.test(line));
  const header = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(body.shift() ?? '');
  if (header === null) throw new Error('the diff has no hunk');
  const start = Number(header[1]) - 1;
  let at = start;
  const fresh: string[] = [];
  for (const line of body) {
    const [sign, rest] = [line[0], line.slice(1)];
    if (sign !== '+') {
      if (lines[at] !== rest) throw new Error(`line ${at + 1} is not ${JSON.stringify(rest)}`);
      at += 1;
    }
    if (sign !== '-') fresh.push(rest);
  }
  if (at - start !== Number(header[2]) || fresh.length !== Number(header[4])) {
    throw new Error('the hunk does not have the lines that it says');
  }
  return mark + [...lines.slice(0, start), ...fresh, ...lines.slice(at)].join(eol);
}

/** The lines that a diff takes away and puts in. */
export function changedLines(diff: string): { readonly gone: string[]; readonly come: string[] } {
  const body = diff.split('\n').filter((line) => !/^(?:---|\+\+\+) [ab]\//.test(line));
  const marked = (sign: string) =>
    body.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
  return { gone: marked('-'), come: marked('+') };
}
