import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import type { Environment } from '../../world/environment.js';
import { NO_UTF8 } from './no-utf8.js';

/** Takes one picture of the process's surroundings; later changes do not show. */
export function readEnvironment(): Environment {
  const variables = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const accountHome = homeOfAccount();
  return {
    variables,
    cwd: workingFolder(),
    home: safeHome(),
    platform: process.platform,
    ...(accountHome === '' ? {} : { accountHome }),
  };
}

/**
 * A name that is no UTF-8 reaches us as another one, by which nothing is found: better said at once
 * than that there is no repository.
 * @throws with the code `NO_UTF8`
 */
function workingFolder(): string {
  const cwd = process.cwd();
  if (cwd.includes('\uFFFD') && !existsSync(cwd)) {
    throw Object.assign(new Error('no UTF-8'), { code: NO_UTF8 });
  }
  return cwd;
}

/** Of the user database, which a container's made-up user may not be in. */
function homeOfAccount(): string {
  try {
    return userInfo().homedir;
  } catch {
    return '';
  }
}

function safeHome(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}
