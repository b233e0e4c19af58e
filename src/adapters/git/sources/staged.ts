import { join, resolve } from 'node:path';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { createBlobScanner, holdsContent, newHits } from '../reading/blobs.js';
import { type Context, stopIfAsked, unreadable, Unreadable } from '../context.js';
import { withView } from '../scratch.js';
import { isWholeIndex, pathEntry } from '../index-file.js';
import { parseRawDiff } from '../log.js';
import { createInflater } from '../objects/inflate.js';
import { askingGit } from '../objects/ask-git.js';
import { createObjectReader } from '../objects/reader.js';
import { type GitProcess, runGit } from '../process.js';
import { readRefs } from '../refs.js';
import { findRepository, type Repository } from '../repository.js';
import { createTally } from '../tally.js';

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
    const changes = parseRawDiff(stagedDiff(repository, view, source.directory, context));
    const tally = createTally();
    const reader = askingGit(createObjectReader(repository, createInflater()), view);
    const blobs = createBlobScanner(reader, context, tally);
    try {
      for (const change of changes) {
        stopIfAsked(context);
        const at = pathEntry(Buffer.from(change.path, 'latin1'));
        if (change.mode === '160000') tally.gap('submodule', at.path);
        if (!holdsContent(change)) continue;
        tally.saw({ files: 1 });
        tally.hits(newHits(change, changes, at.path, blobs), at);
      }
      return tally.answer();
    } finally {
      reader.close();
    }
  });
}

function stagedDiff(
  repository: Repository,
  view: GitProcess,
  directory: string,
  { variables }: Context,
): Buffer {
  const named = variables['GIT_INDEX_FILE'];
  const index = named
    ? resolve(repository.root ?? directory, named)
    : join(repository.gitDir, 'index');
  // Git reads on behind the end of one that was cut short.
  if (!isWholeIndex(index, repository.hash)) {
    throw unreadable('the staged changes cannot be listed: the index is damaged');
  }
  const against = readRefs(repository, view.executable).head ?? EMPTY_TREE[repository.hash];
  const ask = (gitDir: Record<string, string>) =>
    runGit({ ...view, environment: { ...view.environment, ...gitDir, GIT_INDEX_FILE: index } }, [
      'diff-index',
      '--cached',
      '--raw',
      '-z',
      '--no-abbrev',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      against,
    ]);
  const first = ask({});
  // A split index finds its other half only from within the repository.
  const result = first.ok ? first : ask({ GIT_DIR: repository.gitDir });
  if (!result.ok) throw unreadable(`the staged changes cannot be listed: ${result.complaint}`);
  return result.output;
}
