import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path';
import { codeOrThrow } from '../system-error.js';

/**
 * The absolute path of git, or undefined when there is none. Only absolute entries of PATH count:
 * a checkout must not be able to bring its own `git`, which Windows would prefer in the current
 * directory, and an empty or relative entry means that directory too. An absolute entry counts for
 * no more where it, or what it links to, lies in the checkout: its code may be a stranger's.
 * @param cwd where the run was started; the repository around it is a checkout
 */
export function locateGit(
  variables: Readonly<Record<string, string | undefined>>,
  platform: string,
  cwd: string = workingFolder(),
): string | undefined {
  const windows = platform === 'win32';
  const path = windows
    ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
    : variables['PATH'];
  const checkouts = checkoutsOf(variables, cwd);
  for (const entry of (path ?? '').split(delimiter)) {
    const folder = entry.replace(/^"(.*)"$/, '$1');
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, windows ? 'git.exe' : 'git');
    if (!isFile(candidate) || isWithin(candidate, checkouts)) continue;
    if (windows || executable(candidate)) return candidate;
  }
  return undefined;
}

/** The real paths of the folders that hold code of the checkout: the job's, and the one around us. */
function checkoutsOf(
  variables: Readonly<Record<string, string | undefined>>,
  cwd: string,
): readonly string[] {
  const roots = [variables['GITHUB_WORKSPACE'] ?? '', repositoryAround(cwd)];
  return roots.flatMap((root) => {
    const real = root === '' ? undefined : realOf(root);
    // Everything lies in the root of the disk, git's own folder as well.
    return real === undefined || dirname(real) === real ? [] : [real];
  });
}

/** Empty where the folder that we were started in is gone. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch (thrown) {
    codeOrThrow(thrown);
    return '';
  }
}

function repositoryAround(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return '';
  }
}

function isWithin(path: string, checkouts: readonly string[]): boolean {
  const places = [realOf(dirname(path)), realOf(path)];
  return places.some((place) =>
    checkouts.some((root) => place === root || place?.startsWith(`${root}${sep}`) === true),
  );
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A folder that may not be looked into holds nothing for us. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (thrown) {
    codeOrThrow(thrown);
    return false;
  }
}
