import type { Sight } from '../sight.js';
import { below, homeOf } from './locate.js';
import { mergeSections, type Profiles, type SettingValue, type Sections } from './profile.js';

/**
 * Reads a profile file as the SDK for Ruby does: line by line by three patterns, so that what none
 * of them matches is passed over. A section needs no prefix in either file; a setting keeps its
 * letter case; an indented one is put into the block above, and lost where there is none; only a `;`
 * after a blank starts a comment. Held against aws-sdk-core 3.168.
 */
export function readRubyIni(text: string): Sections {
  const sections = new Map<string, Map<string, SettingValue>>();
  let current: Map<string, SettingValue> | undefined;
  let name = '';
  let block = '';
  for (const whole of text.split('\n')) {
    const line = whole.split(/[ \t\r\f\v];/)[0] ?? '';
    const header = /^\[([^[\]]+)\][ \t\r\f\v]*(?:#.+)?$/s.exec(line)?.[1];
    if (header !== undefined) {
      name = /^profile[ \t\r\f\v]+(.+)$/s.exec(header)?.[1] ?? header;
      current = sections.get(name);
      continue;
    }
    if (name === '') continue;
    const at = line.indexOf('=', 1);
    if (at < 0) continue;
    // A name, and a value, has at least one character, if need be a blank one.
    const key = trimEnd(line.slice(0, at)) || line.slice(0, 1);
    const rest = line.slice(at + 1);
    if (rest === '') {
      block = key;
      continue;
    }
    const value = trimEnd(rest).replace(/^[ \t\r\f\v]+/, '') || rest.slice(-1);
    // A section without a setting is none.
    if (current === undefined) {
      current = new Map();
      sections.set(name, current);
    }
    if (/^[ \t\r\f\v]/.test(key)) {
      // Where there is no block above, it is put where nobody looks.
      const inside = current.get(block);
      const before = typeof inside === 'object' ? inside : [];
      current.set(block, new Map([...before, [key.trim(), value]]));
    } else {
      block = '';
      current.set(key, value);
    }
  }
  return sections;
}

/** Ruby's blanks are those of ASCII. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\f\v'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Both files in the eyes of the SDK for Ruby. */
export function readRubyProfiles(sight: Sight): Profiles {
  const home = homeOf(sight);
  const find = (variable: string, name: string) => {
    const path = sight.variable(variable) ?? below(sight, home, '.aws', name);
    return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
  };
  const credentialsPath = find('AWS_SHARED_CREDENTIALS_FILE', 'credentials');
  const optedOut = Boolean(sight.variable('AWS_SDK_CONFIG_OPT_OUT'));
  const configPath = optedOut ? '' : find('AWS_CONFIG_FILE', 'config');
  const config = readOne(sight, configPath);
  const credentials = readOne(sight, credentialsPath);
  const kind = (prefix: string): Sections =>
    new Map(
      [...config].flatMap(([name, section]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), section] as const] : [],
      ),
    );
  return {
    all: mergeSections(config, credentials),
    config,
    credentials,
    ssoSessions: kind('sso-session '),
    services: kind('services '),
    configPath,
    credentialsPath,
  };
}

function readOne(sight: Sight, path: string): Sections {
  const file = path === '' ? undefined : sight.file(path);
  return file?.kind === 'found' ? readRubyIni(file.text) : new Map();
}
