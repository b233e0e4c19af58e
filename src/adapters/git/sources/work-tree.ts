import { copyFileSync, lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { type Context, stopIfAsked, unreadable, withView } from '../context.js';
import { createFileScanner, type FileScan, scanLink, showSize } from '../files.js';
import { type IndexEntry, pathEntry, readIndex } from '../index-file.js';
import { gitEnvironment, runGit } from '../process.js';
import { hashBytesOf, findRepository, readText, type Repository } from '../repository.js';
import { createTally, type Tally } from '../tally.js';

type WorkTree = Extract<ScanSource, { kind: 'work-tree' }>;

const LINK = 0o120000;
const SUBMODULE = 0o160000;

/** Scans the tracked files as they lie on disk, and on request the untracked ones. */
export async function scanWorkTree(source: WorkTree, context: Context): Promise<ScanAnswer> {
  const repository = findRepository(source.directory, context.variables);
  if ('reason' in repository) throw unreadable(repository.reason);
  const { root } = repository;
  if (root === undefined) throw unreadable('this repository has no work tree');
  const tally = createTally();
  const wanted = selector(root, source);
  const entries = [
    ...tracked(repository, context),
    ...(source.untracked === true ? await untracked(repository, root, context) : []),
  ].filter(wanted);
  const folders = createFolderCheck(root);
  const scanFile = createFileScanner(context.maxBytes);
  let sparse = 0;
  for (const [at, entry] of entries.entries()) {
    if ((at & 255) === 0) stopIfAsked(context);
    if (entry.mode === SUBMODULE) {
      tally.gap('Submodules are not scanned', entry.path);
      continue;
    }
    const place =
      entry.rawPath === undefined
        ? `${root}${sep}${entry.path}`
        : Buffer.concat([Buffer.from(`${root}/`), entry.rawPath]);
    const scan: FileScan = !folders(entry.path)
      ? { kind: 'absent' }
      : entry.mode === LINK
        ? scanLinkOrFile(place, scanFile)
        : scanFile(place);
    if (scan.kind === 'absent' && entry.skipped) sparse += 1;
    record(scan, entry, tally);
  }
  if (sparse > 0) tally.note(`${sparse} tracked files are not checked out (sparse checkout).`);
  return tally.answer();
}

/** Where links cannot be made, git writes a file that holds the path. */
function scanLinkOrFile(place: string | Buffer, scanFile: (path: string | Buffer) => FileScan) {
  const scan = scanLink(place);
  return scan.kind === 'absent' ? scanFile(place) : scan;
}

/** Notes what became of one file. */
export function record(
  scan: FileScan,
  at: { readonly path: string; readonly rawPath?: Uint8Array },
  tally: Tally,
): void {
  switch (scan.kind) {
    case 'scanned':
      tally.saw({ files: 1, bytes: scan.bytes });
      if (scan.hits.length > 0) tally.hits(scan.hits, at);
      return;
    case 'absent':
      return;
    case 'too-large':
      return tally.gap('Too large to be scanned', `${at.path} (${showSize(scan.size)})`);
    case 'unreadable':
      return tally.gap('Could not be read', `${at.path} (${scan.reason})`);
  }
}

function tracked(repository: Repository, context: Context): readonly IndexEntry[] {
  const path = join(repository.gitDir, 'index');
  const read = readIndex(path, hashBytesOf(repository));
  if (read !== undefined) return read;
  if (context.git === undefined) throw unreadable('the index is of a kind that only git can read');
  // A split or sparse index: its parts lie in the repository, so git must run there.
  const environment = gitEnvironment(context.variables, repository.gitDir);
  const git = { executable: context.git, environment, cwd: repository.gitDir };
  const { ok, output, complaint } = runGit(git, ['ls-files', '-z', '--stage']);
  if (!ok) throw unreadable(`the index cannot be read: ${complaint}`);
  return records(output).map((line) => {
    const tab = line.indexOf(9);
    const mode = Number.parseInt(line.toString('latin1', 0, 6), 8);
    return { mode, skipped: false, ...pathEntry(line.subarray(tab + 1)) };
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
function records(output: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0, end = output.indexOf(0); end !== -1; at = end + 1, end = output.indexOf(0, at)) {
    found.push(output.subarray(at, end));
  }
  return found;
}

/** Whether an entry lies in what the user named. */
function selector(root: string, { directory, within }: WorkTree): (entry: IndexEntry) => boolean {
  if (within === undefined || within.length === 0) return () => true;
  const prefixes = within.map((path) =>
    relative(root, resolve(directory, path)).replaceAll('\\', '/'),
  );
  return ({ path }) =>
    prefixes.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`));
}

/** False for what lies below a link: git does not track that, it was put there since. */
function createFolderCheck(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>([['', true]]);
  function real(folder: string): boolean {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const stat = real(parent)
      ? lstatSync(`${root}${sep}${folder}`, { throwIfNoEntry: false })
      : undefined;
    const answer = stat !== undefined && !stat.isSymbolicLink();
    known.set(folder, answer);
    return answer;
  }
  return (path) => real(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
