import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOrThrow } from '../../system-error.js';
import { inWords } from './file-bytes.js';

/** Whether anything is at a place: a link that leads nowhere is something. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (thrown) {
    codeOrThrow(thrown);
    return false;
  }
}

/** Makes a folder and those above it; why not, in the system's words. */
export function makeFolder(path: string): string | undefined {
  try {
    mkdirSync(path, { recursive: true });
    return undefined;
  } catch (thrown) {
    return inWords(codeOrThrow(thrown));
  }
}

/**
 * Puts an executable file in the place of what is there, at once and whole. A link is replaced, and not
 * what it leads to overwritten.
 */
export function writeHook(path: string, text: string): string | undefined {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o777 });
    renameSync(temporary, path);
    return undefined;
  } catch (thrown) {
    const code = codeOrThrow(thrown);
    rmSync(temporary, { force: true });
    return inWords(code);
  }
}
