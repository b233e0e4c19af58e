import { join, resolve } from 'node:path';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { walkContents } from '../changes/by-content.js';
import { holdsContent, type LogChange } from '../changes/change.js';
import { createPlaceLimit } from '../changes/place-limit.js';
import { createRawParser } from '../changes/raw.js';
import { createLeft, FOR_A_RANGE } from '../changes/room.js';
import { type Context, stopIfAsked, unreadable, Unreadable } from '../context.js';
import { createPathLookup, treeOf } from '../head.js';
import { isWholeIndex, pathEntry } from '../index-file.js';
import { askingGit } from '../objects/ask-git.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import { type GitProcess, runGit, type Streamed, streamGit } from '../process.js';
import { createBlobScanner, createNewHits } from '../reading/blobs.js';
import { readRefs } from '../refs.js';
import { findRepository, hashBytesOf, type Repository } from '../repository.js';
import { withView } from '../scratch.js';
import { createTally } from '../tally.js';
import { PER_COMMIT } from '../watch.js';
import { records } from './work-tree.js';

/** The tree without entries, which git knows without its being stored. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** Scans what the next commit would add. Within a hook, git names the index that it will commit. */
export function scanStaged(
  source: Extract<ScanSource, { kind: 'staged' }>,
  context: Context,
): Promise<ScanAnswer> {
  const repository = findRepository(source.directory, context.variables);
  if ('reason' in repository) throw new Unreadable(repository);
  if (repository.root === undefined && !context.variables['GIT_INDEX_FILE']) {
    throw unreadable('this repository has no work tree, so nothing is staged in it');
  }
  return withView(context, repository, async (view) => {
    const tally = createTally();
    const reader = askingGit(createObjectReader(repository, createInflater()), view);
    const blobs = createBlobScanner(reader, context, tally);
    try {
      const staged = await stagedChanges(repository, view, reader, source.directory, context);
      if (staged.crowded) tally.gap('too-many-paths', 'the staged changes');
      const newHits = createNewHits(staged.changes, blobs);
      const places = createPlaceLimit();
      for (const change of staged.changes) {
        stopIfAsked(context);
        const at = pathEntry(Buffer.from(change.path, 'latin1'));
        if (change.mode === '160000') tally.gap('submodule', at.path);
        if (!holdsContent(change)) continue;
        tally.saw({ files: 1 });
        const { length } = blobs.hits(change.id, at.path);
        if (length === 0) continue;
        if (places.hasRoom(change.id, length)) tally.hits(newHits(change, at.path), at);
        else tally.gap('too-many-places', at.path);
      }
      return tally.answer();
    } finally {
      reader.close();
    }
  });
}

/** What is staged; `crowded` where HEAD has more paths than can be told. */
interface Staged {
  readonly changes: readonly LogChange[];
  readonly crowded: boolean;
}

async function stagedChanges(
  repository: Repository,
  view: GitProcess,
  reader: ObjectReader,
  directory: string,
  { variables }: Context,
): Promise<Staged> {
  const named = variables['GIT_INDEX_FILE'];
  const index = named
    ? resolve(repository.root ?? directory, named)
    : join(repository.gitDir, 'index');
  // Git reads on behind the end of one that was cut short.
  if (!isWholeIndex(index, repository.hash)) {
    throw unreadable('the staged changes cannot be listed: the index is damaged');
  }
  const { head } = readRefs(repository, view.executable);
  const inView = { ...view, environment: { ...view.environment, GIT_INDEX_FILE: index } };
  // A split index finds its other half only from within the repository.
  const gitDir = { GIT_DIR: repository.gitDir };
  const within = { ...inView, environment: { ...inView.environment, ...gitDir } };
  const against = head ?? EMPTY_TREE[repository.hash];
  const first = await listChanges(inView, [...DIFF, against]);
  const result =
    first.ok || first.gaveUp === true ? first : await listChanges(within, [...DIFF, against]);
  if (result.ok) return { changes: result.changes, crowded: false };
  if (result.gaveUp === true) {
    const changes = await notInHead(inView, reader, hashBytesOf(repository), head);
    if (changes !== undefined) return { changes, crowded: true };
  }
  throw unreadable(`the staged changes cannot be listed: ${result.complaint}`);
}

const DIFF = [
  'diff-index',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
];

/** Enough for nearly all: to wait for git takes less than to listen to it. */
const QUICK = { bytes: 1 << 24, milliseconds: 1_000 };

async function listChanges(
  git: GitProcess,
  line: readonly string[],
): Promise<Streamed & { readonly changes: readonly LogChange[] }> {
  const changes: LogChange[] = [];
  const room = createLeft(FOR_A_RANGE);
  let full = false;
  const parser = createRawParser({
    change(change) {
      full ||= !room.take({ changes: 1, letters: change.path.length });
      if (!full) changes.push(change);
    },
    other: () => undefined,
  });
  const heard = (chunk: Buffer) => {
    parser.push(chunk);
    return full ? 'enough' : undefined;
  };
  const quick = runGit(git, line, '', QUICK.bytes, QUICK.milliseconds);
  if (quick.ok) heard(quick.output);
  const result = quick.ok ? quick : await streamGit(git, line, '', heard, PER_COMMIT);
  return { ...result, changes };
}

/** The contents of the index that HEAD holds nowhere, by way of what is stored and not of its paths. */
async function notInHead(
  git: GitProcess,
  reader: ObjectReader,
  hashBytes: number,
  head: string | undefined,
): Promise<readonly LogChange[] | undefined> {
  const walked = new Set<string>();
  const tree = treeOf(reader, head, hashBytes);
  const before = createPathLookup(reader, tree, hashBytes);
  if (tree !== undefined) walkContents(reader, hashBytes, tree, walked, () => undefined);
  const line = ['ls-files', '-z', '--stage'];
  const { ok, output } = runGit(git, line);
  if (!ok) return undefined;
  return records(output).flatMap((record) => {
    const text = record.toString('latin1');
    const tab = text.indexOf('\t');
    const [mode = '', id = ''] = text.slice(0, tab).split(' ');
    const path = text.slice(tab + 1);
    return walked.has(id) ? [] : [{ mode, id, path, before: [before(path) ?? []].flat() }];
  });
}
