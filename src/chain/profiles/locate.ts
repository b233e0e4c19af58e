import type { Sight } from '../sight.js';

/** The two profile files as one family of SDKs finds them. */
export interface Locations {
  readonly config: string;
  readonly credentials: string;
}

/** Joins path parts below a home directory with the platform's separator. */
export function below(sight: Sight, home: string, ...parts: readonly string[]): string {
  const separator = sight.platform === 'win32' ? '\\' : '/';
  const root = home.endsWith(separator) ? home.slice(0, -1) : home;
  return [root, ...parts].join(separator);
}

/** `HOME` (on Windows `USERPROFILE`), or what the operating system says. */
export function homeOf(sight: Sight): string {
  const variable = sight.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  return sight.variable(variable) || sight.home;
}

/** Where the JavaScript SDK looks: an empty variable counts as unset, only `~/` is expanded. */
export function javascriptLocations(sight: Sight): Locations {
  const drive = sight.variable('HOMEDRIVE') ?? (sight.platform === 'win32' ? 'C:\\' : 'C:/');
  const inDrive = sight.variable('HOMEPATH');
  const home =
    sight.variable('HOME') ||
    sight.variable('USERPROFILE') ||
    (inDrive ? `${drive}${inDrive}` : sight.home);
  const find = (variable: string, name: string) => {
    const path = sight.variable(variable) || below(sight, home, '.aws', name);
    return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
  };
  return {
    config: find('AWS_CONFIG_FILE', 'config'),
    credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
  };
}

/** Where botocore looks: an empty variable names no file, `$NAME` and `~` are expanded. */
export function botocoreLocations(sight: Sight): Locations {
  const find = (variable: string, name: string) =>
    expandPython(sight, sight.variable(variable) ?? `~/.aws/${name}`);
  return {
    config: find('AWS_CONFIG_FILE', 'config'),
    credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
  };
}

/** `HOME` on every platform, then what Windows sets; as the shared specification has it. */
function sharedHome(sight: Sight): string {
  const home = sight.variable('HOME');
  if (home || sight.platform !== 'win32') return home || sight.home;
  const parts = [sight.variable('HOMEDRIVE'), sight.variable('HOMEPATH')];
  return sight.variable('USERPROFILE') || (parts.every(Boolean) ? parts.join('') : sight.home);
}

/** Where the shared specification looks: an empty variable counts as unset, `~/` is expanded. */
export function sharedLocations(sight: Sight): Locations {
  const home = sharedHome(sight);
  const find = (variable: string, name: string) => {
    const path = sight.variable(variable) || below(sight, home, '.aws', name);
    return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
  };
  return {
    config: find('AWS_CONFIG_FILE', 'config'),
    credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
  };
}

/** Where Go looks: the variables are taken literally, without expansion. */
export function goLocations(sight: Sight): Locations {
  const home = homeOf(sight);
  return {
    config: sight.variable('AWS_CONFIG_FILE') || below(sight, home, '.aws', 'config'),
    credentials:
      sight.variable('AWS_SHARED_CREDENTIALS_FILE') || below(sight, home, '.aws', 'credentials'),
  };
}

/** `os.path.expanduser(os.path.expandvars(path))`; another user's home (`~name`) is left alone. */
export function expandPython(sight: Sight, path: string): string {
  const expanded = path.replace(
    /\$(\w+|\{[^}]*\})/g,
    (whole, name: string) =>
      sight.variable(name.startsWith('{') ? name.slice(1, -1) : name) ?? whole,
  );
  if (expanded !== '~' && !expanded.startsWith('~/')) return expanded;
  // An empty HOME is taken at its word: it is the root of the file system.
  const emptied = sight.platform !== 'win32' && sight.variable('HOME') === '';
  return (emptied ? '' : below(sight, homeOf(sight))) + expanded.slice(1);
}
