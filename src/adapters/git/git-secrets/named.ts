import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ByteText, Complaint, EachContent } from '../../../world/git-secrets.js';
import { codeOrThrow } from '../../system-error.js';
import { createFileBytes, inWords } from './file-bytes.js';
import { isBinaryToGrep } from './text.js';
import { asBytes } from './run.js';
import { walkFolder } from './walk-folder.js';

/** GNU grep's exit code for what it could not read. */
const UNREAD = 2;

/** Hands on files as GNU grep reads them when they are named on its line. */
export function readNamed(
  paths: readonly string[],
  recursive: boolean,
  each: EachContent,
  input: Uint8Array | undefined,
  cwd: string,
): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const read = createFileBytes();
  const complain = (words: ByteText): void => {
    complaints.push({ words: `grep: ${words}\n`, exitCode: UNREAD });
  };
  const look = (place: string | Buffer, name: ByteText): void => {
    const reading = read(place, 'anything');
    if (reading.kind === 'failed') complain(`${name}: ${inWords(reading.code)}`);
    else if (!isBinaryToGrep(reading.bytes)) each({ name, bytes: reading.bytes });
  };
  let wasRead = false;
  for (const path of paths) {
    if (path === '-') {
      // It ends but once.
      if (wasRead) continue;
      wasRead = true;
      if (input === undefined) complain('(standard input): File too large');
      else if (!isBinaryToGrep(input)) each({ name: '(standard input)', bytes: input });
      continue;
    }
    const place = resolve(cwd, path);
    // An empty name is none, and would mean the current folder.
    const isFolder = path !== '' && isDirectory(place);
    if (path === '') complain(': No such file or directory');
    else if (isFolder && recursive) {
      const top = Buffer.from(path);
      const unlisted = walkFolder(Buffer.from(place), top, {
        file: (file, shown) => look(file, shown.toString('latin1')),
      });
      for (const words of unlisted) complain(words);
    } else if (!isFolder) look(path.endsWith('/') ? `${place}/` : place, asBytes(path));
  }
  return complaints;
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (thrown) {
    codeOrThrow(thrown);
    return false;
  }
}
