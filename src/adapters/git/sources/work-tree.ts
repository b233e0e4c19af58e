import { copyFileSync, lstatSync } from 'node:fs';
import { join, sep } from 'node:path';
import { codeOrThrow } from '../../system-error.js';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { type Context, stopIfAsked, unreadable, Unreadable } from '../context.js';
import { withView } from '../scratch.js';
import { createFileScanner, type FileScan, scanLink } from '../reading/files.js';
import { record } from '../reading/record.js';
import { type IndexEntry, isWholeIndex, pathEntry, readIndex } from '../index-file.js';
import { gitEnvironment, runGit } from '../process.js';
import { readRefs } from '../refs.js';
import { hashBytesOf, findRepository, readText, type Repository } from '../repository.js';
import { createTally } from '../tally.js';
import { chooseNamed, isPattern } from './named-paths.js';
import { scanAsTheyLie, scanPaths } from './paths.js';

type WorkTree = Extract<ScanSource, { kind: 'work-tree' }>;

const LINK = 0o120000;
const SUBMODULE = 0o160000;

/** Scans the tracked files as they lie on disk, and on request the untracked ones. */
export async function scanWorkTree(source: WorkTree, context: Context): Promise<ScanAnswer> {
  const repository = findRepository(source.directory, context.variables);
  const named = source.within ?? [];
  if ('reason' in repository) {
    // What is named can be scanned without a repository.
    if (named.length === 0 || named.some(isPattern)) throw new Unreadable(repository);
    return scanPaths({ kind: 'paths', directory: source.directory, paths: named }, context);
  }
  const { root } = repository;
  if (root === undefined) throw unreadable('this repository has no work tree');
  const tally = createTally();
  if (isUnchecked(repository, context)) {
    tally.note('Nothing is checked out here: the repository has commits and no index.', 'missed');
  }
  const all = [
    ...tracked(repository, context),
    ...(source.untracked === true ? await untracked(repository, root, context) : []),
  ];
  const chosen =
    named.length === 0
      ? { entries: all, asTheyLie: [], unmatched: [] }
      : await chooseNamed(all, named, { root, directory: source.directory, repository, context });
  const { entries } = chosen;
  for (const name of chosen.unmatched) tally.gap('not-there', name);
  scanAsTheyLie(chosen.asTheyLie, source.directory, context, tally);
  const folders = createFolderCheck(root);
  const scanFile = createFileScanner(context);
  let sparse = 0;
  for (const [at, entry] of entries.entries()) {
    if ((at & 255) === 0) stopIfAsked(context);
    if (entry.mode === SUBMODULE) {
      tally.gap('submodule', entry.path);
      continue;
    }
    if (!isBelow(entry.path)) {
      tally.gap('unreadable', `${entry.path} (it lies outside)`);
      continue;
    }
    const place =
      entry.rawPath === undefined
        ? `${root}${sep}${entry.path}`
        : Buffer.concat([Buffer.from(`${root}/`), entry.rawPath]);
    const scan: FileScan = !folders(entry.path)
      ? { kind: 'absent' }
      : entry.mode === LINK
        ? scanLinkOrFile(place, scanFile, context)
        : scanFile(place);
    if (scan.kind === 'absent' && entry.skipped) sparse += 1;
    record(scan, entry, tally);
  }
  if (sparse > 0) tally.note(`${sparse} tracked files are not checked out (sparse checkout).`);
  return tally.answer();
}

/** Git writes the index with what it checks out; without one, what is tracked here nobody can tell. */
function isUnchecked(repository: Repository, context: Context): boolean {
  const index = lstatSync(join(repository.gitDir, 'index'), { throwIfNoEntry: false });
  return index === undefined && readRefs(repository, context.git).head !== undefined;
}

/** Git tracks no path that leads out of the work tree; an index that names one was made so. */
function isBelow(path: string): boolean {
  return !path.startsWith('/') && !/(?:^|\/)\.\.(?:\/|$)/.test(path);
}

/** Where links cannot be made, git writes a file that holds the path. */
function scanLinkOrFile(
  place: string | Buffer,
  scanFile: (path: string | Buffer) => FileScan,
  { user }: Context,
) {
  const scan = scanLink(place, user?.search);
  return scan.kind === 'absent' ? scanFile(place) : scan;
}

function tracked(repository: Repository, context: Context): readonly IndexEntry[] {
  const path = join(repository.gitDir, 'index');
  const read = readIndex(path, hashBytesOf(repository));
  if (read !== undefined) return read;
  if (context.git === undefined) throw unreadable('the index is of a kind that only git can read');
  // Git reads on behind the end of one that was cut short.
  if (!isWholeIndex(path, repository.hash))
    throw unreadable('the index cannot be read: it is damaged');
  // A split or sparse index: its parts lie in the repository, so git must run there.
  const environment = gitEnvironment(context.variables, repository.gitDir);
  const git = { executable: context.git, environment, cwd: repository.gitDir };
  const { ok, output, complaint } = runGit(git, ['ls-files', '-z', '--stage', '-t']);
  if (!ok) throw unreadable(`the index cannot be read: ${complaint}`);
  return records(output).map((line) => {
    const tab = line.indexOf(9);
    // `S 100644 ID 0`, where S is for what is not checked out.
    const [tag, mode = ''] = line.toString('latin1', 0, tab).split(' ');
    const skipped = tag === 'S';
    return { mode: Number.parseInt(mode, 8), skipped, ...pathEntry(line.subarray(tab + 1)) };
  });
}

/** Files that git neither tracks nor is told to ignore. */
function untracked(repository: Repository, root: string, context: Context): Promise<IndexEntry[]> {
  return withView(context, repository, async (view) => {
    const excludes = join(repository.commonDir, 'info', 'exclude');
    if (readText(excludes) !== undefined) copyFileSync(excludes, join(view.gitDir, 'info/exclude'));
    const { ok, output, complaint } = runGit(
      {
        ...view,
        cwd: root,
        environment: {
          ...view.environment,
          GIT_WORK_TREE: root,
          GIT_INDEX_FILE: join(repository.gitDir, 'index'),
        },
      },
      ['ls-files', '-z', '--others', '--exclude-standard'],
    );
    if (!ok) throw unreadable(`untracked files cannot be listed: ${complaint}`);
    return records(output).map((line) => ({ mode: 0o100644, skipped: false, ...pathEntry(line) }));
  });
}

/** The parts of an output that each end with NUL. */
export function records(output: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0, end = output.indexOf(0); end !== -1; at = end + 1, end = output.indexOf(0, at)) {
    found.push(output.subarray(at, end));
  }
  return found;
}

/** False for what lies below a link: git does not track that, it was put there since. */
function createFolderCheck(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>([['', true]]);

  /** Each folder from the top down: a path may be deeper than any stack. */
  function real(folder: string): boolean {
    const before = known.get(folder);
    if (before !== undefined) return before;
    let answer = true;
    for (let end = 0; answer && end !== -1; ) {
      end = folder.indexOf('/', end + 1);
      const part = end === -1 ? folder : folder.slice(0, end);
      const told = known.get(part);
      answer = told ?? isRealFolder(`${root}${sep}${part}`);
      known.set(part, answer);
    }
    known.set(folder, answer);
    return answer;
  }

  return (path) => real(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}

function isRealFolder(path: string): boolean {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat !== undefined && !stat.isSymbolicLink();
  } catch (thrown) {
    codeOrThrow(thrown);
    // Longer than the system takes: opening the file will say so.
    return true;
  }
}
