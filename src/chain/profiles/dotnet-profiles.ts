import type { Sight } from '../sight.js';
import { below } from './locate.js';
import {
  mergeSections,
  type Profiles,
  type Section,
  type Sections,
  type SettingValue,
} from './profile.js';

/** What .NET makes of a file, or the line over which it gives the file up. */
type DotnetReading =
  | { readonly kind: 'read'; readonly sections: Sections }
  | { readonly kind: 'refused'; readonly line: number };

/**
 * Reads a profile file as the SDK for .NET does: every line must be a section, `name = value`, a
 * comment or blank, or the whole file is given up. Settings come in any letter case and indent, a
 * value keeps its comment and quotes, of two sections of one name the first counts, and a section
 * in which a setting stands twice is none.
 */
function readDotnetIni(text: string): DotnetReading {
  const sections = new Map<string, Map<string, SettingValue> | undefined>();
  let current: Map<string, SettingValue> | undefined;
  let name = '';
  let open: string | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith(';') || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']') && line.length > 1) {
      name = line.slice(1, -1).trim();
      open = undefined;
      current = sections.has(name) ? undefined : new Map();
      if (current !== undefined) sections.set(name, current);
      continue;
    }
    const at = line.indexOf('=');
    if (at < 0) return { kind: 'refused', line: index + 1 };
    if (current === undefined) continue;
    const setting = line.slice(0, at).trim().toLowerCase();
    const value = line.slice(at + 1).trim();
    const above = open === undefined ? undefined : current.get(open);
    if (/^\s/.test(raw) && open !== undefined && (above === '' || typeof above === 'object')) {
      const before = typeof above === 'object' ? above : [];
      current.set(open, new Map([...before, [setting, value]]));
      continue;
    }
    if (current.has(setting)) {
      sections.set(name, undefined);
      current = undefined;
      continue;
    }
    open = setting;
    current.set(setting, value);
  }
  const read = [...sections].flatMap(([key, section]) =>
    section === undefined ? [] : [[key, section] as const],
  );
  return { kind: 'read', sections: new Map(read) };
}

/**
 * Both files in the eyes of the SDK for .NET. A variable that names no file is passed over, and
 * without AWS_CONFIG_FILE the config file is looked for beside the credentials file.
 */
export function readDotnetProfiles(sight: Sight): Profiles {
  const home = sight.variable('HOME') || sight.variable('USERPROFILE') || sight.home;
  const there = (variable: string) => {
    const path = sight.variable(variable);
    return path && sight.file(path).kind !== 'absent' ? path : undefined;
  };
  const credentialsPath =
    there('AWS_SHARED_CREDENTIALS_FILE') ?? below(sight, home, '.aws', 'credentials');
  const folder = credentialsPath.replace(/[^/\\]*$/, '');
  const configPath = there('AWS_CONFIG_FILE') ?? `${folder}config`;
  const config = readOne(sight, configPath);
  const credentials = readOne(sight, credentialsPath);
  const named = new Map<string, Section>();
  const plain = config.sections.get('default');
  if (plain !== undefined) named.set('default', plain);
  for (const [name, section] of ofKind(config.sections, 'profile')) {
    if (!named.has(name)) named.set(name, section);
  }
  // The prefix is taken in the credentials file too, where there is no section without it.
  const own = new Map([...ofKind(credentials.sections, 'profile'), ...credentials.sections]);
  const fault = credentials.fault ?? config.fault;
  return {
    all: mergeSections(named, own),
    config: named,
    credentials: own,
    ssoSessions: ofKind(config.sections, 'sso-session'),
    services: ofKind(config.sections, 'services'),
    configPath,
    credentialsPath,
    ...(fault === undefined ? {} : { fault }),
  };
}

function ofKind(sections: Sections, kind: string): Sections {
  const found = new Map<string, Section>();
  for (const [header, section] of sections) {
    const name = header.startsWith(kind) ? /^[ \t]+(.*)$/.exec(header.slice(kind.length)) : null;
    if (name?.[1] !== undefined) found.set(name[1], section);
  }
  return found;
}

function readOne(
  sight: Sight,
  path: string,
): { readonly sections: Sections; readonly fault?: Profiles['fault'] } {
  const file = sight.file(path);
  const reading = file.kind === 'found' ? readDotnetIni(file.text) : undefined;
  if (reading?.kind === 'read') return { sections: reading.sections };
  if (reading === undefined) return { sections: new Map() };
  const fault = 'a line is neither a section nor `name = value`';
  return { sections: new Map(), fault: { path, fault, line: reading.line } };
}
