import type { LogChange } from './change.js';

/** Of git's output with `--raw -z`. */
export interface RawParser {
  push(chunk: Buffer): void;
  end(): void;
}

/** No path and no message is longer that a person or a system made. */
const LONGEST_FIELD = 1 << 26;

/**
 * Parses git's output with `--raw -z` as it comes; its fields end with NUL, which nothing inside one
 * can hold. Of a field that is too long only the beginning is told.
 */
export function createRawParser(on: {
  change(change: LogChange): void;
  /** A field that belongs to no change, such as a commit's head and message. */
  other(text: string, isCut: boolean): void;
}): RawParser {
  /** The field that has not ended yet; what is joined piece by piece anew takes for ever. */
  let rest: string[] = [];
  let held = 0;
  let change: Omit<LogChange, 'path'> | undefined;

  function keep(text: string): void {
    held += text.length;
    if (held <= LONGEST_FIELD) rest.push(text);
  }

  function close(text: string): void {
    keep(text);
    const whole = rest.length === 1 ? text : rest.join('');
    const isCut = held > LONGEST_FIELD;
    rest = [];
    held = 0;
    field(whole, isCut);
  }

  function field(text: string, isCut: boolean): void {
    if (change !== undefined) {
      const whole = { ...change, path: text };
      change = undefined;
      on.change(whole);
      return;
    }
    const trimmed = text.startsWith('\n') ? text.slice(1) : text;
    if (trimmed === '') return;
    if (trimmed.startsWith(':')) change = parseChange(trimmed);
    else on.other(trimmed, isCut);
  }

  return {
    push(chunk) {
      const fields = chunk.toString('latin1').split('\0');
      const last = fields.pop() ?? '';
      for (const text of fields) close(text);
      if (last !== '') keep(last);
    },
    end() {
      if (held > 0) close('');
    },
  };
}

/** `:100644 100644 OLD NEW M`, or for a merge of n parents n colons, n + 1 modes, n + 1 ids. */
function parseChange(text: string): Omit<LogChange, 'path'> {
  const parents = /^:+/.exec(text)?.[0].length ?? 1;
  const words = text.slice(parents).split(' ');
  return {
    mode: words[parents] ?? '',
    before: words
      .slice(parents + 1, 2 * parents + 1)
      .filter((_, parent) => /^(?:100|120)/.test(words[parent] ?? '')),
    id: words[2 * parents + 1] ?? '',
  };
}
