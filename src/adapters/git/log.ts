import type { LogChange } from './changes/change.js';
import { createRawParser, type RawParser } from './changes/raw.js';
import { createLeft, FOR_A_RANGE } from './changes/room.js';
import { type GitProcess, type Streamed, streamGit } from './process.js';
import { PER_COMMIT } from './watch.js';

/** A commit and the files in which it differs from every parent. */
export interface LogCommit {
  readonly id: string;
  readonly author: string;
  /** Milliseconds since the epoch. */
  readonly committedAt: number;
  /** Latin-1, so that bytes survive; the message with its final newline. */
  readonly message: string;
  readonly changes: readonly LogChange[];
  /** They are more paths than could be told: each content stands at one. */
  readonly crowded?: true;
  /** Not even that could be told: what it brings was not looked at. */
  readonly unseen?: true;
}

const FORMAT = '%H%n%ct%n%an%n%B';

/**
 * Arguments that no configuration changes the meaning of. `-c` makes a merge tell only what none
 * of its parents holds; the rest it inherits, and the commits that made it are told of apart.
 */
const FLAGS = [
  'diff-tree',
  '--stdin',
  '--always',
  '-r',
  '--raw',
  '-z',
  '-c',
  '--root',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  `--format=${FORMAT}`,
];

/** How a log ended. */
export interface LogResult extends Streamed {
  /** All commits of the range, children before parents; those too of which nothing was told. */
  readonly ids: readonly string[];
}

/**
 * Tells every commit that the revisions select, children before parents, as `git log` would. In two
 * steps: the order is known when all commits are read, and from then on git answers one by one, so
 * that one that is not answered is known for what it is. Gives up on a commit of too many changes.
 * @param isWanted which changes to tell; without it all, as long as there is room
 */
export async function readLog(
  git: GitProcess,
  include: readonly string[],
  exclude: readonly string[],
  onCommit: (commit: LogCommit) => void,
  isWanted?: (change: LogChange) => boolean,
): Promise<LogResult> {
  const revisions = [...include, ...exclude.map((id) => `^${id}`)].map((line) => `${line}\n`);
  let listing = '';
  const listed = await streamGit(
    git,
    ['rev-list', '--date-order', '--stdin'],
    revisions.join(''),
    (chunk) => {
      listing += chunk.toString('latin1');
    },
  );
  const ids = listing.split('\n').filter(Boolean);
  if (!listed.ok || ids.length === 0) return { ...listed, ids };
  const room = createLeft(FOR_A_RANGE);
  let full = false;
  const parser = createLogParser(onCommit, (change) => {
    if (isWanted !== undefined) return isWanted(change);
    full ||= !room.take({ changes: 1, letters: change.path.length });
    return !full;
  });
  const result = await streamGit(
    git,
    FLAGS,
    listing,
    (chunk) => {
      parser.push(chunk);
      return full ? 'enough' : undefined;
    },
    PER_COMMIT,
  );
  // What it began to tell of a commit before it was stopped is not all.
  if (result.gaveUp !== true) parser.end();
  return { ...result, ids };
}

/** Parses the output as it comes. */
function createLogParser(
  onCommit: (commit: LogCommit) => void,
  isWanted: (change: LogChange) => boolean,
): RawParser {
  let commit: (LogCommit & { changes: LogChange[] }) | undefined;

  function flush(): void {
    if (commit !== undefined) onCommit(commit);
    commit = undefined;
  }

  const parser = createRawParser({
    change(change) {
      if (isWanted(change)) commit?.changes.push(change);
    },
    other(text, isCut) {
      flush();
      commit = { ...parseHead(text), ...(isCut ? { unseen: true } : {}) };
    },
  });
  return {
    push: parser.push,
    end() {
      parser.end();
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
