import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { codeOrThrow } from '../system-error.js';

/**
 * Why a text was not written: the system's code, `LINK` where a link stands in the way, or
 * `NO_FILE` where something else is that no file may take the place of.
 */
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
    if (how === 'in-place') await overwrite(place, text, roots);
    else if (await isOtherThanFile(place)) return { ok: false, code: 'NO_FILE' };
    else await replace(place, text);
    return { ok: true };
  } catch (thrown) {
    return { ok: false, code: codeOrThrow(thrown) };
  }
}

/** Adds a text to a file that the runner named, and makes the file where there is none. */
export async function appendText(path: string, text: string): Promise<Writing> {
  try {
    await writeTo(path, constants.O_APPEND | constants.O_CREAT, text);
    return { ok: true };
  } catch (thrown) {
    return { ok: false, code: codeOrThrow(thrown) };
  }
}

/** What the codes say that a place to write to is likely to meet. */
const IN_WORDS: Readonly<Record<string, string>> = {
  LINK: 'a link of the checkout stands in its way',
  NO_FILE: 'what is there is no file',
  EACCES: 'this user may not write there',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'a folder is there',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'what should be its folder is a file',
  ENXIO: 'it is a pipe that nobody reads',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
};

/** The code for a reader. */
export function reasonOf(code: string): string {
  const words = IN_WORDS[code];
  if (words === undefined) return code;
  return /^E[A-Z]+$/.test(code) ? `${words} (${code})` : words;
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
  await writeTo(place, constants.O_CREAT | constants.O_TRUNC | noFollow, text);
}

async function writeTo(place: string, flags: number, text: string): Promise<void> {
  const file = await openToWrite(place, constants.O_WRONLY | flags);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/**
 * Opening a pipe waits until somebody reads it, in a thread that nothing can end any more: not an
 * interrupt, and not our own exit. So it is asked first whether anybody does.
 */
async function openToWrite(place: string, flags: number): Promise<FileHandle> {
  if ((await stat(place).catch(() => undefined))?.isFIFO() !== true) {
    return open(place, flags, 0o666);
  }
  const asked = await open(place, flags | (constants.O_NONBLOCK ?? 0));
  try {
    return await open(place, flags);
  } finally {
    await asked.close();
  }
}

/** A device, a pipe or a folder: a file that is put in its place would take it away. */
async function isOtherThanFile(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isFile() === false;
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
