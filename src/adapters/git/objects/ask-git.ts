import { type GitProcess, runGit } from '../process.js';
import type { ObjectReader } from './reader.js';
import type { ObjectReading, ObjectType } from './object.js';

/** How often git is asked before we take an object for missing: each time costs a process. */
const MOST = 200;

/** A reader that asks git for what it cannot find or make sense of itself. */
export function askingGit(reader: ObjectReader, git: GitProcess): ObjectReader {
  let asked = 0;

  function ask(line: readonly string[], id: string, maxBytes: number): Buffer | undefined {
    if (asked >= MOST) return undefined;
    asked += 1;
    const { ok, output } = runGit(git, line, `${id}\n`, maxBytes + 256);
    return ok && !/^\S+ missing\n/.test(output.toString('latin1', 0, 80)) ? output : undefined;
  }

  return {
    read(id, maxBytes) {
      const reading = reader.read(id, maxBytes);
      if (reading.kind !== 'missing' && reading.kind !== 'corrupt') return reading;
      const output = ask(['cat-file', '--batch'], id, maxBytes);
      return output === undefined ? reading : (parse(output) ?? reading);
    },
    has: (id) => reader.has(id) || ask(['cat-file', '--batch-check'], id, 0) !== undefined,
    close: () => reader.close(),
  };
}

/** `ID type size LF content LF` */
function parse(output: Buffer): ObjectReading | undefined {
  const end = output.indexOf(0x0a);
  const [, type = '', size = ''] = output.toString('latin1', 0, Math.max(0, end)).split(' ');
  const bytes = output.subarray(end + 1, end + 1 + Number(size));
  if (!/^(?:commit|tree|blob|tag)$/.test(type) || bytes.length !== Number(size)) return undefined;
  return { kind: 'found', type: type as ObjectType, bytes };
}
