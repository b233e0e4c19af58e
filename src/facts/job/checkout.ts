import { posix, win32 } from 'node:path';
import type { Environment } from '../../world/environment.js';
import type { Files } from '../../world/files.js';

type Place = Pick<Environment, 'variables' | 'cwd' | 'platform'>;

/** The folders whose content the code that triggered this run decides: the workspace, and here. */
export function checkoutRoots({ variables, cwd }: Place): readonly string[] {
  return [...new Set([variables.GITHUB_WORKSPACE ?? '', cwd])].filter((root) => root !== '');
}

/**
 * Whether a path leads into the checkout: as it is written, or by where its links lead. A link out
 * of the checkout counts as well, since the checkout decides where it leads.
 */
export async function liesInCheckout(path: string, place: Place, files: Files): Promise<boolean> {
  const { resolve } = place.platform === 'win32' ? win32 : posix;
  const written = resolve(place.cwd, path);
  const real = (await files.real(written)) ?? written;
  for (const root of checkoutRoots(place)) {
    const realRoot = (await files.real(root)) ?? root;
    const inside = [written, real].some((one) =>
      [root, realRoot].some((folder) => isBelow(one, resolve(place.cwd, folder), place)),
    );
    if (inside) return true;
  }
  return false;
}

/** Whether a path is a folder or below it; without letter case where the file system has none. */
export function isBelow(path: string, folder: string, { platform }: Place): boolean {
  const { sep } = platform === 'win32' ? win32 : posix;
  const plain = (text: string) =>
    platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text;
  return `${plain(path)}${sep}`.startsWith(`${plain(folder).replace(/[\\/]$/, '')}${sep}`);
}

/**
 * The files of a checkout and no others: what a link leads out of it to is absent. A pull request
 * that adds a link must not have another repository, or the runner's home, read and printed.
 */
export function filesWithin(files: Files, root: string, place: Place): Files {
  let realRoot: Promise<string | undefined> | undefined;

  async function real(path: string): Promise<string | undefined> {
    realRoot ??= files.real(root);
    const [target, folder] = [await files.real(path), await realRoot];
    const isInside = target !== undefined && folder !== undefined && isBelow(target, folder, place);
    return isInside ? target : undefined;
  }

  return {
    real,
    read: async (path, limit) =>
      (await real(path)) === undefined ? { kind: 'absent' } : files.read(path, limit),
    list: async (path) => ((await real(path)) === undefined ? [] : files.list(path)),
  };
}
