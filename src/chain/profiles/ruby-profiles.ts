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
  let block: string | undefined;
  for (const whole of text.split('\n')) {
    const line = whole.split(/\s;/)[0] ?? '';
    const header = /^\[([^[\]]+)\]\s*(?:#.+)?$/.exec(line)?.[1];
    if (header !== undefined) {
      name = /^profile\s+(.+)$/.exec(header)?.[1] ?? header;
      current = sections.get(name);
      continue;
    }
    if (name === '') continue;
    const pair = /^(.+?)\s*=\s*(.+?)\s*$/.exec(line);
    const [, key = '', value = ''] = pair ?? [];
    const opened = /^(.+?)\s*=\s*$/.exec(line)?.[1];
    if (pair === null) {
      if (opened !== undefined) block = opened;
      continue;
    }
    // A section without a setting is none.
    if (current === undefined) {
      current = new Map();
      sections.set(name, current);
    }
    if (/^\s/.test(key)) {
      if (block === undefined) continue;
      const inside = current.get(block);
      current.set(
        block,
        new Map([...(typeof inside === 'object' ? inside : []), [key.trim(), value]]),
      );
    } else {
      block = undefined;
      current.set(key, value);
    }
  }
  return sections;
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
