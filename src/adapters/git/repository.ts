import { lstatSync, readFileSync, readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { codeOrThrow } from '../system-error.js';

/** A repository on disk, read without running git and without obeying its configuration. */
export interface Repository {
  /** The top of the work tree; undefined for a bare repository. */
  readonly root: string | undefined;
  readonly gitDir: string;
  /** Equal to `gitDir`, save for a linked work tree. */
  readonly commonDir: string;
  /** Where objects lie: the repository's own, then its alternates. */
  readonly objectDirs: readonly string[];
  /** Alternates that are named and not there. */
  readonly lostAlternates: readonly string[];
  readonly hash: 'sha1' | 'sha256';
  /** Some objects were never fetched, on purpose. */
  readonly partial: boolean;
  /** Commits whose parents were cut off. */
  readonly shallow: readonly string[];
  /** Refs lie in files; otherwise (reftable) only git itself can list them. */
  readonly refsInFiles: boolean;
}

/** Why there is none; `noRepository` where nothing was checked out at all. */
interface NoRepository {
  readonly reason: string;
  readonly noRepository?: true;
}

const SMALL = 1 << 20;

/** Finds the repository around a directory, as git would, or says why there is none. */
export function findRepository(
  directory: string,
  variables: Readonly<Record<string, string | undefined>> = {},
): Repository | NoRepository {
  const named = variables['GIT_DIR'];
  if (named !== undefined && named !== '') {
    const gitDir = resolve(directory, named);
    const root = resolve(directory, variables['GIT_WORK_TREE'] || '.');
    return isGitDir(gitDir) ? open(gitDir, root) : { reason: `GIT_DIR names no repository` };
  }
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const gitDir = gitDirOf(join(folder, '.git'));
    if (gitDir !== undefined && isGitDir(gitDir)) return open(gitDir, folder);
    // What lies further up is another repository, and an answer about it none about this one.
    if (isSomething(join(folder, '.git'))) return { reason: brokenAt(join(folder, '.git')) };
    if (isGitDir(folder)) return open(folder, undefined);
    if (dirname(folder) === folder) {
      return { reason: 'this is not a git repository', noRepository: true };
    }
  }
}

/** Anything but an empty folder, which git passes over as well. */
function isSomething(path: string): boolean {
  const entries = lstatOf(path)?.isDirectory() === true ? namesOrNone(path) : ['a file'];
  return lstatOf(path) !== undefined && entries?.length !== 0;
}

function brokenAt(path: string): string {
  return `${path} is no git repository, or cannot be read`;
}

/** `.git` itself, or what a `.git` file (linked work tree, submodule) points to. */
function gitDirOf(path: string): string | undefined {
  const stat = statOf(path);
  if (stat?.isDirectory() === true) return path;
  if (stat?.isFile() !== true) return undefined;
  const target = /^gitdir: (.+?)\r?\n?$/.exec(readText(path) ?? '')?.[1];
  return target === undefined ? undefined : resolve(dirname(path), target);
}

function isGitDir(path: string): boolean {
  if (readText(join(path, 'HEAD')) === undefined) return false;
  const common = commonDirOf(path);
  return isDirectory(join(common, 'objects')) && isDirectory(join(common, 'refs'));
}

function commonDirOf(gitDir: string): string {
  const text = readText(join(gitDir, 'commondir'))?.trimEnd();
  return text === undefined ? gitDir : resolve(gitDir, text);
}

function open(gitDir: string, root: string | undefined): Repository {
  const commonDir = commonDirOf(gitDir);
  const config = readText(join(commonDir, 'config')) ?? '';
  const { found: objectDirs, lost } = withAlternates(join(commonDir, 'objects'));
  return {
    root,
    gitDir,
    commonDir,
    objectDirs,
    lostAlternates: lost,
    hash: says(config, 'objectformat', 'sha256') ? 'sha256' : 'sha1',
    partial:
      says(config, 'partialclone', '') || says(config, 'promisor', 'true') || promised(objectDirs),
    shallow: (readText(join(commonDir, 'shallow'), 64 * SMALL) ?? '').split('\n').filter(Boolean),
    refsInFiles: !says(config, 'refstorage', 'reftable'),
  };
}

/** Whether a setting has a value that begins so; it may stand on the line of its section. */
function says(config: string, name: string, value: string): boolean {
  return new RegExp(`^\\s*(?:\\[[^\\]\\n]*\\]\\s*)?${name}\\s*=\\s*"?${value}`, 'im').test(config);
}

function promised(objectDirs: readonly string[]): boolean {
  return objectDirs.some((folder) =>
    names(join(folder, 'pack')).some((name) => name.endsWith('.promisor')),
  );
}

/** @see https://git-scm.com/docs/gitrepository-layout (objects/info/alternates) */
function withAlternates(first: string): { readonly found: string[]; readonly lost: string[] } {
  const found = [first];
  const lost: string[] = [];
  for (let at = 0; at < found.length && at < 16; at += 1) {
    const folder = found[at] ?? '';
    for (const line of (readText(join(folder, 'info', 'alternates')) ?? '').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const path = line.startsWith('"') ? unquote(line) : line;
      const absolute = isAbsolute(path) ? path : resolve(folder, path);
      if (found.includes(absolute)) continue;
      (isDirectory(absolute) ? found : lost).push(absolute);
    }
  }
  return { found, lost };
}

function unquote(line: string): string {
  return line
    .slice(1, line.endsWith('"') ? -1 : undefined)
    .replaceAll(/\\([0-7]{3}|.)/g, (_, code: string) => {
      if (code.length === 3) return String.fromCharCode(Number.parseInt(code, 8));
      return { n: '\n', t: '\t' }[code] ?? code;
    });
}

/** Bytes of an object's id. */
export function hashBytesOf({ hash }: Pick<Repository, 'hash'>): number {
  return hash === 'sha256' ? 32 : 20;
}

/** A small text file, or undefined when it is absent, unreadable or not small. */
export function readText(path: string, limit = SMALL): string | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.size > limit) return undefined;
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    codeOrThrow(thrown);
    return undefined;
  }
}

/** The names in a folder; empty when it is absent or unreadable. */
export function names(folder: string): string[] {
  return namesOrNone(folder) ?? [];
}

/** The same; undefined when it is there and cannot be read. */
export function namesOrNone(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch (error) {
    return codeOrThrow(error) === 'ENOENT' ? [] : undefined;
  }
}

function isDirectory(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** The same of a link itself. */
function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (thrown) {
    codeOrThrow(thrown);
    return undefined;
  }
}

/** Undefined for what is absent, may not be looked at, or can be no path. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (thrown) {
    codeOrThrow(thrown);
    return undefined;
  }
}
