import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { Environment } from '../../../world/environment.js';
import type { ByteReading, GitSecretsHost } from '../../../world/git-secrets.js';
import { codeOrThrow } from '../../system-error.js';
import { locateGit } from '../executable.js';
import { findRepository } from '../repository.js';
import { isThere, makeFolder, writeHook } from './hook-file.js';
import { readMerged, readMergeHeads } from './merged.js';
import { readNamed } from './named.js';
import { runProvider } from './provider.js';
import { type Place, runPlain } from './run.js';
import { readStaged } from './staged.js';
import { readTracked } from './tracked.js';

/** What lies outside of the verb git-secrets, for this process. */
export function createGitSecretsHost(
  { variables, cwd, platform }: Environment,
  terminal: GitSecretsHost['terminal'],
): GitSecretsHost {
  const place: Place = { git: locateGit(variables, platform, cwd), cwd, variables };
  return {
    cwd,
    terminal,
    config: (line) => runPlain(place, ['config', ...line]),
    revParse: (line, directory = '') =>
      runPlain({ ...place, cwd: resolve(cwd, directory) }, ['rev-parse', ...line]),
    top() {
      const repository = findRepository(cwd, variables);
      return 'reason' in repository ? undefined : repository.root;
    },
    provider: (words) => runProvider(words, place),
    read: (path) => read(path, cwd),
    isFolder: (path) => isFolder(resolve(cwd, path)),
    tracked: (request, each) => readTracked(request, each, place),
    named: (paths, recursive, each, input) => readNamed(paths, recursive, each, input, cwd),
    history: async (search) =>
      (await import('./history/read-history.js')).readHistory(search, place),
    listedHistory: async (pattern) =>
      (await import('./history/listed-history.js')).listHistory(pattern, place),
    staged: (each) => readStaged(each, place),
    merged: (heads) => readMerged(heads, place),
    mergeHeads: () => readMergeHeads(place),
    makeFolder: (path) => makeFolder(resolve(cwd, path)),
    isThere: (path) => isThere(resolve(cwd, path)),
    writeHook: (path, text) => writeHook(resolve(cwd, path), text),
  };
}

function read(path: string | Uint8Array, cwd: string): ByteReading {
  const bytes = Buffer.from(path as string);
  try {
    const folder = Buffer.from(isAbsolute(bytes.toString('utf8')) ? '' : `${cwd}/`);
    return { kind: 'found', bytes: readFileSync(Buffer.concat([folder, bytes])) };
  } catch (thrown) {
    const code = codeOrThrow(thrown);
    const isGone = code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
    return isGone ? { kind: 'absent' } : { kind: 'unreadable', reason: code };
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (thrown) {
    codeOrThrow(thrown);
    return false;
  }
}
