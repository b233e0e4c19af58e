import { posix, win32 } from 'node:path';
import type { World } from '../../world/world.js';
import { liesInCheckout } from '../job/checkout.js';
import { mayBeForeignCode } from '../job/trusted-code.js';

/** More words than a command has; a longer one is taken for one of the checkout. */
const MOST_WORDS = 256;

/**
 * Why a `credential_process` must not be run, or null when it may: where the code may be
 * somebody else's, a command that stands in a file of the checkout, or that names one, is theirs.
 * Paths are compared by where they really lead.
 * @param command the line, as the profile has it
 * @param path the file in which it stands
 */
export async function barToProcess(
  command: string,
  path: string,
  { environment, files }: Pick<World, 'environment' | 'files'>,
): Promise<string | null> {
  if (!mayBeForeignCode(environment.variables)) return null;
  if (await liesInCheckout(path, environment, files)) {
    return 'its credential_process stands in a file of the checkout';
  }
  // What a shell would split, so that `sh -c "cd x; ./y"` shows its words too.
  const words = expanded(command, environment)
    .split(/[\s"'`;|&<>(){}$=,]+/)
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS) return 'its credential_process is too long to be looked through';
  for (const word of words) {
    for (const place of placesOf(word, environment)) {
      if ((await files.real(place)) === undefined) continue;
      if (await liesInCheckout(place, environment, files)) {
        return 'its credential_process runs or names a file of the checkout';
      }
    }
  }
  return null;
}

/** With the variables that a shell would fill in, as far as they are known. */
function expanded(command: string, { variables, cwd, home }: World['environment']): string {
  const known: Readonly<Record<string, string>> = { HOME: home, ...variables, PWD: cwd };
  return command.replace(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (_, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? '';
    return Object.hasOwn(known, name) ? (known[name] ?? '') : '';
  });
}

/** Where a word of a command may lie: at its path, in the home directory, in a folder of PATH. */
function placesOf(
  word: string,
  { variables, cwd, home, platform }: World['environment'],
): readonly string[] {
  const { resolve, delimiter } = platform === 'win32' ? win32 : posix;
  const plain = word.startsWith('~/') ? `${home}${word.slice(1)}` : word;
  const here = resolve(cwd, plain);
  if (/[\\/]/.test(plain)) return [here];
  const path = variables.PATH ?? variables.Path ?? '';
  return [here, ...path.split(delimiter).map((folder) => resolve(cwd, folder, plain))];
}
