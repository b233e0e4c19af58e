import { isAbsolute, resolve } from 'node:path';
import type { GitSecretsHost } from '../../world/git-secrets.js';
import { asBytes, type Asked, dies, isStrict, type Outcome } from './asked.js';

/** The hooks, in the order in which they are written, and the commands that they call. */
const HOOKS = [
  ['commit-msg', 'commit_msg_hook'],
  ['pre-commit', 'pre_commit_hook'],
  ['prepare-commit-msg', 'prepare_commit_msg_hook'],
] as const;

/** `--install`: the hooks, where git looks for them, or in a template for repositories to come. */
export function install(asked: Asked): Outcome {
  const { flags, operands, host } = asked;
  const [directory = ''] = operands;
  const place = hooksFolder(directory, isStrict(asked), host);
  if ('exitCode' in place) return place;
  const { folder } = place;
  const unmade = host.makeFolder(folder);
  if (unmade !== undefined) {
    const parent = folder.replace(/\/hooks$/, '');
    // The first that is in the way.
    const parts = folder.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
    const part = parts.find((path) => host.isThere(path) && !host.isFolder(path)) ?? folder;
    const mkdir = `mkdir: cannot create directory '${part}': ${unmade}\n`;
    return dies(asBytes(`${mkdir}Could not create dir: ${parent}`));
  }
  const tick = host.terminal.output ? '\u001b[32m\u2713\u001b[m ' : '';
  let output = '';
  for (const [hook, command] of HOOKS) {
    const isSplit = host.isFolder(`${folder}/${hook}.d`);
    const path = `${folder}/${hook}${isSplit ? '.d/git-secrets' : ''}`;
    if (host.isThere(path) && !flags.force) {
      return { ...dies(asBytes(`${path} already exists. Use -f to force`)), output };
    }
    const text = `#!/usr/bin/env bash\ngit secrets --${command} -- "$@"\n`;
    const unwritten = host.writeHook(path, text);
    if (unwritten !== undefined) {
      return { ...dies(asBytes(`${path}: ${unwritten}`)), output };
    }
    output += asBytes(`${tick}Installed ${hook} hook to ${path}\n`);
  }
  return { exitCode: 0, output, complaint: '' };
}

type Place = { readonly folder: string } | Outcome;

/**
 * Where the hooks go: what `core.hooksPath` names, or the folder that all work trees of a repository
 * share. git-secrets itself knows neither, and writes where git never looks.
 */
function hooksFolder(directory: string, strict: boolean, host: GitSecretsHost): Place {
  if (directory !== '' && host.isFolder(`${directory}/.git`)) {
    return { folder: `${directory}/.git/hooks` };
  }
  const isLinked = directory !== '' && !strict && host.isThere(`${directory}/.git`);
  if (directory !== '' && !isLinked) return { folder: `${directory}/hooks` };
  const asked = host.revParse(['--git-dir', '--git-path', 'hooks'], directory);
  if (asked.exitCode !== 0) {
    const { complaint } = asked;
    return { exitCode: 1, output: '', complaint: `${complaint}Not in a Git repository\n` };
  }
  const [gitDir = '', hooks = ''] = Buffer.from(asked.output, 'latin1')
    .toString('utf8')
    .split('\n');
  if (strict || hooks === `${gitDir}/hooks`) return { folder: `${gitDir}/hooks` };
  const named = resolve(host.cwd, directory, hooks);
  // From below the top, git names the same folder in another way.
  const own = resolve(host.cwd, directory, gitDir, 'hooks');
  if (named === own) return { folder: `${gitDir}/hooks` };
  return { folder: isLinked && !isAbsolute(hooks) ? `${directory}/${hooks}` : hooks };
}
