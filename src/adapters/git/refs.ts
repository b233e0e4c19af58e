import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable } from './context.js';
import { runGit, gitEnvironment } from './process.js';
import { hashBytesOf, names, namesOrNone, type Repository, readText } from './repository.js';

/** Where the refs of a repository point. */
export interface Refs {
  /** The commit of HEAD; undefined before the first commit. */
  readonly head: string | undefined;
  /** Full name to object id: commits, tags, now and then a tree or a blob. */
  readonly all: ReadonlyMap<string, string>;
  /** Names of refs, or of their stores, that are there and tell nothing. */
  readonly unread: readonly string[];
}

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Reads every ref, HEAD and the HEADs of linked work trees included. */
export function readRefs(repository: Repository, gitExecutable?: string): Refs {
  const unread: string[] = [];
  const all = repository.refsInFiles
    ? new Map([...packedRefs(repository, unread), ...looseRefs(repository, unread)])
    : askGit(repository, gitExecutable, unread);
  const head = resolveHead('HEAD', repository.gitDir, all, unread);
  if (head !== undefined) all.set('HEAD', head);
  for (const name of names(join(repository.commonDir, 'worktrees'))) {
    const own = `worktrees/${name}/HEAD`;
    const other = resolveHead(own, join(repository.commonDir, 'worktrees', name), all, unread);
    if (other !== undefined) all.set(own, other);
  }
  // An id of another length is one of another kind of repository.
  const digits = 2 * hashBytesOf(repository);
  for (const [name, id] of all) {
    if (id.length === digits) continue;
    all.delete(name);
    unread.push(name);
  }
  return { head: head?.length === digits ? head : undefined, all, unread };
}

function resolveHead(
  own: string,
  gitDir: string,
  all: ReadonlyMap<string, string>,
  unread: string[],
): string | undefined {
  const text = readText(join(gitDir, 'HEAD'))?.trim() ?? '';
  if (ID.test(text)) return text;
  const name = /^ref:\s*(\S.*)$/.exec(text)?.[1];
  if (name === undefined) unread.push(own);
  return name === undefined ? undefined : all.get(name);
}

function packedRefs(repository: Repository, unread: string[]): [string, string][] {
  const path = join(repository.commonDir, 'packed-refs');
  const text = readText(path, 1 << 28);
  if (text === undefined) {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) unread.push('packed-refs');
    return [];
  }
  const found: [string, string][] = [];
  let isWhole = true;
  for (const line of text.split(/\r?\n/)) {
    const space = line.indexOf(' ');
    const id = line.slice(0, space);
    if (ID.test(id)) found.push([line.slice(space + 1), id]);
    // Remarks, and what the tag before leads to.
    else if (line !== '' && !/^(?:#|\^[0-9a-f]{40,64}$)/.test(line)) isWhole = false;
  }
  if (!isWhole) unread.push('packed-refs');
  return found;
}

function looseRefs(repository: Repository, unread: string[]): [string, string][] {
  const found: [string, string][] = [];
  const waiting = ['refs'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const entries = namesOrNone(join(repository.commonDir, name));
    if (entries === undefined) unread.push(name);
    for (const entry of entries ?? []) {
      const path = `${name}/${entry}`;
      const stat = lstatSync(join(repository.commonDir, path), { throwIfNoEntry: false });
      if (stat?.isDirectory() === true) waiting.push(path);
      else if (stat?.isFile() === true) {
        const id = readText(join(repository.commonDir, path))?.trim() ?? '';
        if (ID.test(id)) found.push([path, id]);
        else if (!id.startsWith('ref: ') && !entry.endsWith('.lock')) unread.push(path);
      }
    }
  }
  return found;
}

/** For refs that do not lie in files: the one question that git is asked inside the repository. */
function askGit(
  repository: Repository,
  executable: string | undefined,
  unread: string[],
): Map<string, string> {
  if (executable === undefined) {
    unread.push('every ref: they are in a reftable, which takes git to be read');
    return new Map();
  }
  const environment = gitEnvironment({}, repository.gitDir);
  const { ok, output, complaint } = runGit({ executable, environment, cwd: repository.gitDir }, [
    'for-each-ref',
    '--format=%(refname)%00%(objectname)',
  ]);
  if (!ok) unread.push(`the reftable: ${complaint}`);
  return new Map(
    output
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('\0'))
      .flatMap(([name, id]) => (name && id ? [[name, id] as const] : [])),
  );
}

/**
 * Puts the object id in place of a ref's name, `main~2` included, since git is run where the
 * repository's refs are not. What names no ref (an id, whole or short) stays as it is.
 * @throws Unreadable for what is no revision, or one that only the repository's configuration defines
 */
export function resolveRevision(revision: string, refs: Refs): string {
  if (!/^[^-^\s\u0000-\u001f][^\s\u0000-\u001f]*$/.test(revision) || revision.includes('..')) {
    throw unreadable('a commit was named by what is no revision');
  }
  const name = /^(?:@(?!\{)|[^~^:@]+(?:@(?!\{)[^~^:@]*)*)/.exec(revision)?.[0] ?? '';
  const places = [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`];
  places.push(`refs/remotes/${name}`, `refs/remotes/${name}/HEAD`);
  if (name === '@') places.push('HEAD');
  const place = places.find((candidate) => refs.all.has(candidate));
  return place === undefined
    ? revision
    : `${refs.all.get(place) ?? ''}${revision.slice(name.length)}`;
}

/** Where a branch of the remote stands, as this clone knows it. */
export function branchTip(refs: Refs, name: string): string | undefined {
  return refs.all.get(`refs/remotes/origin/${name}`) ?? refs.all.get(`refs/heads/${name}`);
}
