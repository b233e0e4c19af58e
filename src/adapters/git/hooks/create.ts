import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../world/environment.js';
import type { HookGround, Hooks } from '../../../world/hooks.js';
import { entryFile } from '../../node/entry.js';
import { locateGit } from '../executable.js';
import { askPlainly } from '../process.js';
import { names } from '../repository.js';
import { moveHook, readHook, removeHook, writeHook } from './files.js';

/** The hooks of the repository around the working directory. */
export function createHooks({ variables, cwd, platform }: Environment): Hooks {
  const bundle = entryFile();
  return {
    ground: () => findGround(locateGit(variables, platform, cwd), cwd, variables),
    program: {
      node: slashed(process.execPath),
      bundle: bundle === undefined ? undefined : slashed(fileURLToPath(bundle)),
    },
    read: readHook,
    write: writeHook,
    move: moveHook,
    remove: removeHook,
  };
}

/**
 * Where git itself looks. It is asked with the user's own configuration, as that may name the folder;
 * to answer, it runs nothing.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-corehooksPath
 */
function findGround(
  git: string | undefined,
  cwd: string,
  variables: Readonly<Record<string, string>>,
): HookGround | { readonly reason: string } {
  if (git === undefined) return { reason: 'git is not installed, or not in PATH' };
  const ask = (directory: string, ...line: string[]): string | undefined => {
    const said = askPlainly(git, line, directory, variables);
    return (
      said &&
      Buffer.from(said, 'latin1')
        .toString('utf8')
        .replace(/\r?\n$/, '')
    );
  };
  const root = ask(cwd, 'rev-parse', '--show-toplevel');
  if (root === undefined || root === '') {
    const isBare = ask(cwd, 'rev-parse', '--is-bare-repository') === 'true';
    return {
      reason: isBare
        ? 'this repository has no work tree, so nothing is committed in it'
        : 'this is not a git repository, or git does not trust its owner',
    };
  }
  // From the top: a relative `core.hooksPath` counts from where hooks are run.
  const folder = ask(root, 'rev-parse', '--git-path', 'hooks');
  if (folder === undefined) return { reason: 'git does not tell where its hooks lie' };
  const scope = ask(root, 'config', '--show-scope', '--get', 'core.hooksPath')?.split('\t')[0];
  return {
    root: slashed(root),
    folder: slashed(resolve(root, folder)),
    named: namedBy(scope),
    topNames: existsSync(root) ? names(root) : [],
  };
}

function namedBy(scope: string | undefined): HookGround['named'] {
  if (scope === undefined) return 'no';
  return scope === 'global' || scope === 'system' ? 'user' : 'repository';
}

/** As a shell script names a path on every system, Git for Windows included. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
