import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HookFile, HookText, Unwritten } from '../../../world/hooks.js';
import { reasonOf } from '../../node/write.js';
import { codeOrThrow } from '../../system-error.js';

/** No hook that a person wrote is as long; a program that serves as one is only moved. */
const MOST = 1 << 24;

/** What stands at a path. A link that leads nowhere is something, too. */
export function readHook(path: string): HookFile {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return { kind: 'absent' };
    const linked = entry.isSymbolicLink();
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { kind: 'file', text: '', linked };
    if (!stat.isFile()) return { kind: 'unreadable', reason: 'what is there is no file' };
    return { kind: 'file', linked, text: stat.size > MOST ? '' : readFileSync(path, 'latin1') };
  } catch (thrown) {
    return { kind: 'unreadable', reason: reasonOf(codeOrThrow(thrown)) };
  }
}

/** Puts an executable file in the place of what is there, at once and whole. */
export function writeHook(path: string, text: HookText): Unwritten {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  return inWords(() => {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(temporary, text, { flag: 'wx', mode: modeOf(path), encoding: 'latin1' });
      renameSync(temporary, path);
    } catch (thrown) {
      rmSync(temporary, { force: true });
      throw thrown;
    }
  });
}

/** Gives a file another name; its bytes, its mode and where a link leads stay. */
export function moveHook(from: string, to: string, replace?: 'replace'): Unwritten {
  return inWords(() => {
    const isTaken = lstatSync(to, { throwIfNoEntry: false }) !== undefined;
    if (isTaken && replace === undefined) return `${to} is there already`;
    renameSync(from, to);
    return undefined;
  });
}

/** Takes a file away. */
export function removeHook(path: string): Unwritten {
  return inWords(() => rmSync(path));
}

/** What is there keeps its mode; git runs no hook that is not executable. */
function modeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.mode & 0o777 : 0o777;
}

function inWords(write: () => Unwritten | void): Unwritten {
  try {
    return write() ?? undefined;
  } catch (thrown) {
    return reasonOf(codeOrThrow(thrown));
  }
}
