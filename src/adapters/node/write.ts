import { constants } from 'node:fs';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Why a text was not written: the system's code, or `LINK` where a link stands in the way. */
export type Writing = { readonly ok: true } | { readonly ok: false; readonly code: string };

/**
 * Writes a file that the user named. Below one of `roots`, whose content somebody else may have
 * committed, nothing is written through a link: it would overwrite what the link points to.
 * @param path relative to the current directory, or absolute
 * @param how `whole` puts a file in the place of another at once, never half of it
 */
export async function writeText(
  path: string,
  text: string,
  roots: readonly string[],
  how: 'whole' | 'in-place' = 'in-place',
): Promise<Writing> {
  try {
    const place = resolve(path);
    if (await isThroughLink(place, roots)) return { ok: false, code: 'LINK' };
    if (how === 'whole') await replace(place, text);
    else await overwrite(place, text, roots);
    return { ok: true };
  } catch (thrown) {
    const { code } = thrown as { code?: unknown };
    if (typeof code !== 'string') throw thrown;
    return { ok: false, code };
  }
}

/** The code for a reader. */
export function reasonOf(code: string): string {
  return code === 'LINK' ? 'a link of the checkout stands in its way' : code;
}

/** Whether a link stands between a root and the file, or in the file's place. */
async function isThroughLink(place: string, roots: readonly string[]): Promise<boolean> {
  for (const root of roots) {
    const below = relative(resolve(root), place);
    if (below === '' || below.startsWith(`..${sep}`) || below === '..') continue;
    const real = join(await realpath(root), dirname(below));
    if ((await realpath(dirname(place))) !== real) return true;
    return (await lstat(place).catch(() => undefined))?.isSymbolicLink() === true;
  }
  return false;
}

async function overwrite(place: string, text: string, roots: readonly string[]): Promise<void> {
  // Outside, `/dev/stdout` and its like are links that everybody writes through.
  const inside = roots.some((root) => place.startsWith(`${resolve(root)}${sep}`));
  const noFollow = inside ? (constants.O_NOFOLLOW ?? 0) : 0;
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow;
  const file = await open(place, flags, 0o666);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

async function replace(place: string, text: string): Promise<void> {
  const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  const file = await open(temporary, 'wx', 0o666);
  try {
    await file.writeFile(text);
    await file.close();
    await rename(temporary, place);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
