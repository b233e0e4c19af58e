import { readdirSync } from 'node:fs';
import type { ByteText, Ran } from '../../../world/git-secrets.js';
import { codeOrThrow } from '../../system-error.js';
import { type Place, run } from './run.js';
import { hasWildcard, matchesWildcard } from './wildcard.js';

/**
 * Runs a provider by its words. No shell reads them, so that nothing in a value of the configuration can
 * be more than a word; names with a wildcard become those of the files that they mean, as in a shell.
 */
export function runProvider(words: readonly ByteText[], place: Place): Ran {
  const [command = '', ...rest] = words.flatMap((word) => expanded(asText(word), place.cwd));
  const ran = run(command, rest, place);
  if (ran.exitCode !== 127 && ran.exitCode !== 126) return ran;
  // What started and ended so has spoken for itself.
  if (ran.output !== '' || !/^[A-Z]+$/.test(ran.complaint)) return ran;
  const why = ran.exitCode === 127 ? 'command not found' : 'cannot be run';
  const name = Buffer.from(command).toString('latin1');
  return { ...ran, complaint: `git-secrets: ${name}: ${why}\n` };
}

function asText(word: ByteText): string {
  return Buffer.from(word, 'latin1').toString('utf8');
}

/** The files that a word with a wildcard means, in the order of their names; itself where it means none. */
function expanded(word: string, cwd: string): readonly string[] {
  if (!hasWildcard(word)) return [word];
  const isAbsolute = word.startsWith('/');
  let found: string[] = [isAbsolute ? '/' : ''];
  for (const part of word.split('/').filter((one) => one !== '')) {
    found = found.flatMap((folder) =>
      hasWildcard(part) ? below(folder, part, cwd) : [`${folder}${part}/`],
    );
    if (found.length > MOST) return [word];
  }
  const names = found.map((path) => path.replace(/\/$/, '')).filter((path) => isThere(path, cwd));
  return names.length === 0 ? [word] : names;
}

const MOST = 10_000;

function below(folder: string, part: string, cwd: string): string[] {
  return namesOf(folder, cwd)
    .filter((name) => !name.startsWith('.') || part.startsWith('.'))
    .filter((name) => matchesWildcard(name, part))
    .sort()
    .map((name) => `${folder}${name}/`);
}

function isThere(path: string, cwd: string): boolean {
  const at = path.lastIndexOf('/');
  return namesOf(path.slice(0, at + 1), cwd).includes(path.slice(at + 1));
}

function namesOf(folder: string, cwd: string): readonly string[] {
  try {
    return readdirSync(folder.startsWith('/') ? folder : `${cwd}/${folder}`);
  } catch (thrown) {
    codeOrThrow(thrown);
    return [];
  }
}
