import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteText } from '../../../world/git-secrets.js';
import { HARDENED } from '../process.js';
import { readText } from '../repository.js';
import { type Place, runPlain } from './run.js';

/** What attributes say of some paths: text or not, whatever they hold. Nothing is said of the others. */
export type AttributeSays = (name: ByteText) => 'text' | 'binary' | undefined;

const NOTHING: AttributeSays = () => undefined;

/**
 * Asks git which paths an attribute declares to be text, or none: git-secrets passes over the latter. Git
 * is asked only where some file of attributes is there that could say so.
 * @param names relative to the current folder
 * @see https://git-scm.com/docs/gitattributes#_marking_files_as_binary
 */
export function readAttributes(
  names: readonly ByteText[],
  gitDir: string,
  place: Place,
): AttributeSays {
  if (!names.some((name) => isTelling(name, place.cwd)) && !elsewhere(gitDir, place)) {
    return NOTHING;
  }
  const { exitCode, output } = runPlain(
    place,
    [...HARDENED, 'check-attr', '-z', '--stdin', 'diff'],
    Buffer.from(`${names.join('\0')}\0`, 'latin1'),
  );
  if (exitCode !== 0) return NOTHING;
  const said = new Map<ByteText, 'text' | 'binary'>();
  const drivers = new Map<string, 'text' | 'binary' | undefined>();
  const fields = output.split('\0');
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [name = '', value = ''] = [fields[at], fields[at + 2]];
    if (value === 'unspecified') continue;
    if (!drivers.has(value)) drivers.set(value, meaning(value, place));
    const means = drivers.get(value);
    if (means !== undefined) said.set(name, means);
  }
  return (name) => said.get(name);
}

function isTelling(name: ByteText, cwd: string): boolean {
  if (name !== '.gitattributes' && !name.endsWith('/.gitattributes')) return false;
  const text = readText(join(cwd, Buffer.from(name, 'latin1').toString('utf8')));
  // What cannot be read here, git may read in the index.
  return text === undefined || /diff|binary|\[attr\]/.test(text);
}

/** Attributes that stand in no tracked file. */
function elsewhere(gitDir: string, { variables }: Place): boolean {
  const { HOME = '', XDG_CONFIG_HOME = '' } = variables;
  const home = XDG_CONFIG_HOME === '' ? join(HOME, '.config') : XDG_CONFIG_HOME;
  const places = [join(gitDir, 'info/attributes'), join(home, 'git/attributes')];
  return places.some((path) => existsSync(path)) || existsSync('/etc/gitattributes');
}

/** A value is a verdict, or the name of a driver that may hold one. */
function meaning(value: string, place: Place): 'text' | 'binary' | undefined {
  if (value === 'set') return 'text';
  if (value === 'unset') return 'binary';
  const { output } = runPlain(place, ['config', '--type=bool', '--get', `diff.${value}.binary`]);
  if (output.startsWith('true')) return 'binary';
  return output.startsWith('false') ? 'text' : undefined;
}
