import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ConfigReading, ConfigScope, ConfigValue } from '../../../world/git.js';
import type { Context } from '../context.js';
import { gitEnvironment, runGit } from '../process.js';
import { findRepository, readText } from '../repository.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Variables by which git finds its configuration; no other command of ours is given them. */
const CONFIGURES = [
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'PROGRAMDATA',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_PARAMETERS',
];

const SCOPES: readonly ConfigScope[] = ['system', 'global', 'local', 'worktree', 'command'];

/** Far beyond what anybody configures. */
const MOST_BYTES = 1 << 24;
const MOST_MILLISECONDS = 10_000;

/**
 * Reads the values of one section as git has them: every scope, files that others include, what an
 * environment adds. `git config --get-regexp` reads files and runs nothing that they name; and it is
 * not even started where no file that git would read could hold the section.
 * @see https://git-scm.com/docs/git-config
 */
export function readConfiguration(
  directory: string,
  section: string,
  { variables, git, platform }: Pick<Context, 'variables' | 'git'> & { readonly platform: string },
): ConfigReading {
  if (!/^[a-z][a-z0-9-]*$/i.test(section)) throw new Error('a section of another form');
  const repository = findRepository(directory, variables);
  const gitDir = 'reason' in repository ? undefined : repository.gitDir;
  const commonDir = 'reason' in repository ? undefined : repository.commonDir;
  const places = [gitDir, commonDir].filter((place) => place !== undefined);
  if (!mayHold(section, places, variables, git, platform)) return { kind: 'read', values: [] };
  if (git === undefined) {
    return { kind: 'unreadable', reason: 'git is not installed, or not in PATH' };
  }
  const closed = gitEnvironment(variables, gitDir ?? '');
  // What keeps every other command of ours from the user's configuration.
  const open = Object.entries(closed).filter(([name]) => !/^GIT_(?:DIR$|CONFIG_)/.test(name));
  const environment = {
    ...Object.fromEntries(open),
    ...(gitDir === undefined ? {} : { GIT_DIR: gitDir }),
    ...configuring(variables),
  };
  const line = ['config', '-z', '--show-scope', '--get-regexp', `^${section}\\.`];
  const process = { executable: git, environment, cwd: directory };
  const result = runGit(process, line, '', MOST_BYTES, MOST_MILLISECONDS);
  if (result.ok) return { kind: 'read', values: parse(result.output.toString('utf8')) };
  // Nothing found is an exit code without a word.
  return result.output.length === 0 && result.complaint === 'git said nothing'
    ? { kind: 'read', values: [] }
    : { kind: 'unreadable', reason: result.complaint };
}

/** `SCOPE NUL KEY LF VALUE NUL`, and without the line feed where there is no value. */
function parse(output: string): ConfigValue[] {
  const parts = output.split('\0');
  const values: ConfigValue[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const text = parts[at + 1] ?? '';
    const end = text.indexOf('\n');
    const key = end === -1 ? text : text.slice(0, end);
    const scope = SCOPES.find((each) => each === parts[at]) ?? 'unknown';
    values.push({ key, value: end === -1 ? '' : text.slice(end + 1), scope });
  }
  return values;
}

function configuring(variables: Variables): Record<string, string> {
  const names = Object.keys(variables).filter(
    (name) => CONFIGURES.includes(name) || /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, variables[name] ?? '']));
}

/** False only where every file that git could read was read and holds neither it nor an include. */
function mayHold(
  section: string,
  places: readonly string[],
  variables: Variables,
  git: string | undefined,
  platform: string,
): boolean {
  // Where git keeps the system's file elsewhere was decided when it was built.
  if (platform !== 'linux') return true;
  if (variables['GIT_CONFIG_COUNT'] || variables['GIT_CONFIG_PARAMETERS']) return true;
  const home = variables['HOME'];
  const xdg = variables['XDG_CONFIG_HOME'] || (home ? join(home, '.config') : undefined);
  const files = [
    ...places.flatMap((place) => [join(place, 'config'), join(place, 'config.worktree')]),
    variables['GIT_CONFIG_GLOBAL'],
    variables['GIT_CONFIG_SYSTEM'],
    ...(home ? [join(home, '.gitconfig')] : []),
    ...(xdg ? [join(xdg, 'git', 'config')] : []),
    '/etc/gitconfig',
    ...(git === undefined ? [] : [join(dirname(dirname(git)), 'etc', 'gitconfig')]),
  ];
  const wanted = new RegExp(`${section}|include`, 'i');
  return files.some((file) => {
    if (!file || !existsSync(file)) return false;
    const text = readText(file, MOST_BYTES);
    return text === undefined ? !file.startsWith('/dev/') : wanted.test(text);
  });
}
