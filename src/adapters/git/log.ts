import { type GitProcess, streamGit } from './process.js';

/** A commit and the files in which it differs from every parent. */
export interface LogCommit {
  readonly id: string;
  readonly author: string;
  /** Milliseconds since the epoch. */
  readonly committedAt: number;
  /** Latin-1, so that bytes survive; the message with its final newline. */
  readonly message: string;
  readonly changes: readonly LogChange[];
}

/** One path that a commit changed. */
export interface LogChange {
  /** Of the result: 100644, 100755, 120000, 160000; 000000 when the path is gone. */
  readonly mode: string;
  /** The new object; zeros when the path is gone. */
  readonly id: string;
  /** The contents that the parents hold at this path, of those that hold one. */
  readonly before: readonly string[];
  /** Latin-1. */
  readonly path: string;
}

const FORMAT = '%H%n%ct%n%an%n%B';

/**
 * Arguments that no configuration changes the meaning of. `-c` makes a merge tell only what none
 * of its parents holds; the rest it inherits, and the commits that made it are told of apart.
 */
const FLAGS = [
  'log',
  '--raw',
  '-z',
  '-c',
  '--root',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-notes',
  '--no-decorate',
  '--no-mailmap',
  '--no-show-signature',
  '--date-order',
  '--stdin',
  `--format=${FORMAT}`,
];

/** Tells every commit that the revisions select, children before parents. */
export async function readLog(
  git: GitProcess,
  include: readonly string[],
  exclude: readonly string[],
  onCommit: (commit: LogCommit) => void,
): Promise<{ readonly ok: boolean; readonly complaint: string }> {
  const parser = createLogParser(onCommit);
  const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
  const result = await streamGit(git, FLAGS, revisions.join(''), parser.push);
  parser.end();
  return result;
}

/** Parses the output as it comes; its fields end with NUL, which nothing inside one can hold. */
function createLogParser(onCommit: (commit: LogCommit) => void): {
  push(chunk: Buffer): void;
  end(): void;
} {
  let rest = '';
  let commit: (LogCommit & { changes: LogChange[] }) | undefined;
  let change: Omit<LogChange, 'path'> | undefined;

  function field(text: string): void {
    if (change !== undefined) {
      commit?.changes.push({ ...change, path: text });
      change = undefined;
      return;
    }
    const trimmed = text.startsWith('\n') ? text.slice(1) : text;
    if (trimmed === '') return;
    if (trimmed.startsWith(':')) {
      change = parseChange(trimmed);
      return;
    }
    flush();
    commit = parseHead(trimmed);
  }

  function flush(): void {
    if (commit !== undefined) onCommit(commit);
    commit = undefined;
  }

  return {
    push(chunk) {
      const fields = (rest + chunk.toString('latin1')).split('\0');
      rest = fields.pop() ?? '';
      for (const text of fields) field(text);
    },
    end() {
      if (rest !== '') field(rest);
      flush();
    },
  };
}

function parseHead(text: string): LogCommit & { changes: LogChange[] } {
  const [id = '', seconds = '', author = ''] = text.split('\n', 3);
  return {
    id,
    author: Buffer.from(author, 'latin1').toString('utf8'),
    committedAt: Number(seconds) * 1000,
    message: text.slice(id.length + seconds.length + author.length + 3),
    changes: [],
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

/** The changes in the output of `diff-index --raw -z`. */
export function parseRawDiff(output: Buffer): LogChange[] {
  const fields = output.toString('latin1').split('\0');
  const changes: LogChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    changes.push({ ...parseChange(fields[at] ?? ''), path: fields[at + 1] ?? '' });
  }
  return changes;
}
