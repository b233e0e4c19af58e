import type { Sight } from '../sight.js';
import { goLocations } from './locate.js';
import { mergeSections, type Profiles, type Section, type Sections } from './profile.js';

/**
 * Both files in the eyes of the AWS SDK for Go v2: settings in any case, `=` or `:`, quotes and
 * inline comments taken off, sections merged. A line that is none of these ends everything.
 */
export function readGoProfiles(sight: Sight): Profiles {
  const { config: configPath, credentials: credentialsPath } = goLocations(sight);
  const config = readOne(sight, configPath);
  const credentials = readOne(sight, credentialsPath);
  const fault = config.fault ?? credentials.fault;
  const profiles = new Map<string, Section>();
  for (const [name, section] of config.sections) {
    if (name.toLowerCase() === 'default' && !profiles.has('default')) profiles.set(name, section);
    if (name.startsWith('profile ')) profiles.set(name.slice('profile '.length), section);
  }
  const plain = [...credentials.sections].filter(([name]) => !name.startsWith('profile '));
  const parts = { config: profiles, credentials: new Map(plain) };
  return {
    ...parts,
    all: mergeSections(parts.config, parts.credentials),
    ssoSessions: kindOf(config.sections, 'sso-session '),
    services: kindOf(config.sections, 'services '),
    configPath,
    credentialsPath,
    ...(fault === undefined ? {} : { fault }),
  };
}

function kindOf(sections: Sections, prefix: string): Sections {
  const found = new Map<string, Section>();
  for (const [name, section] of sections) {
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), section);
  }
  return found;
}

function readOne(sight: Sight, path: string): { sections: Sections; fault?: Profiles['fault'] } {
  const file = sight.file(path);
  const sections = new Map<string, Map<string, string | Map<string, string>>>();
  if (file.kind !== 'found') return { sections };
  let current: Map<string, string | Map<string, string>> | undefined;
  let open: string | undefined;
  for (const [index, line] of file.text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || /^[ \t]*[#;]/.test(line)) continue;
    const header = /^\[(.*)\][ \t]*$/.exec(line.split(/[#;]/)[0] ?? '')?.[1];
    if (header !== undefined) {
      const name = header.trim().replace(/^(\S+)[ \t]+/, '$1 ');
      current = sections.get(name) ?? new Map();
      if (name !== '') sections.set(name, current);
      open = undefined;
      continue;
    }
    const indented = line.startsWith(' ') || line.startsWith('\t');
    const pair = split(indented ? line : (line.split(/[ \t][#;]/)[0] ?? ''));
    if (pair === undefined && !indented) {
      const fault = {
        path,
        fault: 'a line is neither a section nor `name = value`',
        line: index + 1,
      };
      return { sections, fault };
    }
    // Settings before the first section are passed over.
    if (current === undefined) continue;
    if (!indented && pair !== undefined) {
      [open] = pair;
      current.set(pair[0], pair[1]);
    } else if (open !== undefined && pair !== undefined && current.get(open) === '') {
      current.set(open, new Map([pair]));
    }
  }
  return { sections };
}

/** At the first `=`, or the first `:` when that comes earlier. */
function split(text: string): [string, string] | undefined {
  const at = text.search(/[=:]/);
  if (at < 0) return undefined;
  return [text.slice(0, at).trim().toLowerCase(), unquote(text.slice(at + 1).trim())];
}

function unquote(value: string): string {
  const quoted = value.length > 2 && /^(["']).*\1$/.test(value);
  const bare = quoted ? value.slice(1, -1) : value;
  return bare.replaceAll('\\"', '"').replaceAll("\\'", "'").replaceAll('\\n', '\n');
}
