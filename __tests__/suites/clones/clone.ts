import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A clone of a repository, bare or not, as its newest commit has it. */
export interface Clone {
  readonly commit: string;
  /** The paths of the files below a folder. */
  readonly list: (folder: string) => readonly string[];
  /** @throws Error when there is no such file. */
  readonly read: (path: string) => string;
}

/** The clone of that name below a folder; undefined where there is none. */
export function openClone(folder: string, name: string): Clone | undefined {
  const at = join(folder, name);
  if (!existsSync(at)) return undefined;
  const git = (...line: readonly string[]) =>
    execFileSync('git', ['-C', at, ...line], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const commit = git('rev-parse', 'HEAD').trim();
  return {
    commit,
    list: (below) =>
      git('ls-tree', '-r', '-z', '--name-only', commit, '--', `${below}/`)
        .split('\0')
        .filter((path) => path !== ''),
    read: (path) => git('cat-file', 'blob', `${commit}:${path}`),
  };
}
