import { join } from 'node:path';
import type { ByteText, TrackedRequest } from '../../../world/git-secrets.js';
import { walkFolder } from './walk-folder.js';
import type { Place } from './run.js';
import { hasWildcard, matchesWildcard } from './wildcard.js';

/** Every file below the current folder, whether git knows it or not, in the order of the names. */
export function everyFile(
  { paths }: TrackedRequest,
  { cwd }: Place,
):
  | { readonly ok: true; readonly named: readonly { readonly name: ByteText }[] }
  | { readonly ok: false; readonly exitCode: number; readonly words: ByteText } {
  const wanted = paths.map((path) =>
    Buffer.from(path)
      .toString('latin1')
      .replace(/^(?:\.\/)+/, ''),
  );
  const odd = paths.find((path) => path.startsWith(':') || /^(?:\.\.(?:\/|$)|\/)/.test(path));
  if (odd !== undefined) {
    const words = 'fatal: --no-index takes paths below the current folder, without magic\n';
    return { ok: false, exitCode: 128, words };
  }
  const named: { name: ByteText }[] = [];
  const complaints = walkFolder(Buffer.from(join(cwd, '/')), Buffer.alloc(0), {
    enters: (name) => name !== '.git',
    file(_, shown) {
      const name = shown.toString('latin1');
      if (wanted.length === 0 || wanted.some((one) => isWithin(name, one))) named.push({ name });
    },
  });
  const [first] = complaints;
  if (first !== undefined) return { ok: false, exitCode: 128, words: `error: ${first}\n` };
  named.sort(({ name: a }, { name: b }) => (a < b ? -1 : 1));
  return { ok: true, named };
}

/** Whether a path is the one that is meant, lies below it, or is one of several that are meant. */
function isWithin(name: ByteText, wanted: ByteText): boolean {
  const folder = wanted.replace(/\/+$/, '');
  if (folder === '.' || folder === '' || name === wanted || name.startsWith(`${folder}/`)) {
    return true;
  }
  return hasWildcard(wanted) && matchesWildcard(name, wanted);
}
