import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { codeOrThrow } from '../system-error.js';

/**
 * The absolute path of git, or undefined when there is none. Only absolute entries of PATH count:
 * a checkout must not be able to bring its own `git`, which Windows would prefer in the current
 * directory, and an empty or relative entry means that directory too.
 */
export function locateGit(
  variables: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const windows = platform === 'win32';
  const path = windows
    ? Object.entries(variables).find(([name]) => name.toLowerCase() === 'path')?.[1]
    : variables['PATH'];
  for (const entry of (path ?? '').split(delimiter)) {
    const folder = entry.replace(/^"(.*)"$/, '$1');
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, windows ? 'git.exe' : 'git');
    if (!isFile(candidate)) continue;
    if (windows || executable(candidate)) return candidate;
  }
  return undefined;
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
