import { posix, win32 } from 'node:path';
import type { Environment } from '../../../world/environment.js';
import type { FileReading, Files } from '../../../world/files.js';
import type { CommitName, Git, Remote } from '../../../world/git.js';
import { filesWithin } from '../../job/checkout.js';
import type { Compile } from './line-test.js';

/** Where files are read, and by what. */
export interface GatherMeans {
  readonly git: Git;
  readonly files: Pick<Files, 'read' | 'real'>;
  readonly environment: Environment;
  /** The folder that is scanned. */
  readonly directory: string;
  /** Path of the configuration, from the working directory, where one was named. */
  readonly config: string | null;
  /** The same of the baseline. */
  readonly baseline: string | null;
  readonly compile: Compile;
  /** The kinds of keys that are known without a configuration. */
  readonly kinds: readonly string[];
}

/** Where: on disk, or as a commit has it. */
export type GatherFrom =
  | { readonly kind: 'disk' }
  | { readonly kind: 'commit'; readonly commit: CommitName; readonly remote?: Remote };

/** Reads files from the top of the repository; the bounds are those of each. */
export type Read = (
  wanted: readonly (readonly [path: string, limit: number])[],
) => Promise<ReadAll>;
export type ReadAll =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, FileReading> }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly noRepository?: true };

/** A file that was named: below the top of the repository, or elsewhere on disk. */
export type NamedFile =
  | { readonly inside: true; readonly path: string }
  | { readonly inside: false; readonly path: string };

/**
 * Where a file that was named lies. One below the top of the repository is read as the commit has it that
 * counts, also where a link leads to it: only what lies elsewhere is of whoever runs the scan.
 */
export async function placeOf(
  name: string,
  top: string,
  cwd: string,
  { files, environment }: Pick<GatherMeans, 'files' | 'environment'>,
): Promise<NamedFile> {
  const paths = pathsOf(environment);
  const path = paths.resolve(cwd, name);
  const real = (await files.real(path)) ?? path;
  const realTop = (await files.real(top)) ?? top;
  for (const [one, folder] of [
    [path, top],
    [real, realTop],
  ] as const) {
    const below = paths.relative(folder, one);
    const isInside = below !== '' && !/^\.\.(?:[\\/]|$)/.test(below) && !paths.isAbsolute(below);
    if (isInside) return { inside: true, path: below.replaceAll('\\', '/') };
  }
  return { inside: false, path };
}

/** The rules of paths of the system that is looked at. */
export function pathsOf({ platform }: Pick<Environment, 'platform'>): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

/** Reads the checkout, and nothing outside of it through a link. */
export function onDisk(top: string, { files, environment }: GatherMeans): Read {
  const paths = pathsOf(environment);
  const within = filesWithin({ ...files, list: async () => [] }, top, environment);
  return async (wanted) => ({
    kind: 'read',
    files: new Map(
      await Promise.all(
        wanted.map(
          async ([path, limit]) => [path, await within.read(paths.join(top, path), limit)] as const,
        ),
      ),
    ),
  });
}

/** Reads what a commit holds. */
export function atCommit(
  { commit, remote }: Extract<GatherFrom, { kind: 'commit' }>,
  { git, directory }: GatherMeans,
): Read {
  return async (wanted) => {
    const limit = Math.max(...wanted.map(([, each]) => each));
    const reading = await git.filesAt({
      directory,
      commit,
      paths: wanted.map(([path]) => path),
      limit,
      ...(remote === undefined ? {} : { remote }),
    });
    return reading;
  };
}

/** Reads a file of whoever runs the scan. */
export async function readOutside(
  path: string,
  limit: number,
  { files }: GatherMeans,
): Promise<ReadAll> {
  return { kind: 'read', files: new Map([[path, await files.read(path, limit)]]) };
}
