import type { Sight } from '../sight.js';
import { goLocations } from './locate.js';
import { mergeSections, type Profiles, type Section, type Sections } from './profile.js';

/**
 * Both files in the eyes of the AWS SDK for Go v2: settings in any case, `=` or `:`, quotes and
 * inline comments taken off, sections merged. An indented setting is one of the section where the
 * value above is there, and of its block where that is empty; what is none of these is passed over.
 */
export function readGoProfiles(sight: Sight): Profiles {
  const { config: configPath, credentials: credentialsPath } = goLocations(sight);
  const config = readOne(sight, configPath);
  const credentials = readOne(sight, credentialsPath);
  const profiles = new Map<string, Section>();
  for (const [name, section] of config) {
    if (name.toLowerCase() === 'default' && !profiles.has('default')) profiles.set(name, section);
    if (name.startsWith('profile ')) profiles.set(name.slice('profile '.length), section);
  }
  const plain = [...credentials].filter(([name]) => !name.startsWith('profile '));
  const parts = { config: profiles, credentials: new Map(plain) };
  return {
    ...parts,
    all: mergeSections(parts.config, parts.credentials),
    // It takes them from either file.
    ssoSessions: mergeSections(...[config, credentials].map((one) => kindOf(one, 'sso-session '))),
    services: mergeSections(...[config, credentials].map((one) => kindOf(one, 'services '))),
    configPath,
    credentialsPath,
    ...faultOf(sight, [configPath, credentialsPath]),
  };
}

/** A folder in a file's place ends it, where a file that may not be opened counts as empty. */
function faultOf(sight: Sight, paths: readonly string[]): Pick<Profiles, 'fault'> {
  const folder = paths.find((path) => {
    const file = sight.file(path);
    return file.kind === 'unreadable' && file.isDirectory === true;
  });
  if (folder === undefined) return {};
  return { fault: { path: folder, fault: `read all: read ${folder}: is a directory` } };
}

function kindOf(sections: Sections, prefix: string): Sections {
  const found = new Map<string, Section>();
  for (const [name, section] of sections) {
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), section);
  }
  return found;
}

function readOne(sight: Sight, path: string): Sections {
  const file = sight.file(path);
  const sections = new Map<string, Map<string, string | Map<string, string>>>();
  if (file.kind !== 'found') return sections;
  let current: Map<string, string | Map<string, string>> | undefined;
  let open: string | undefined;
  for (const line of file.text.split(/\r?\n/)) {
    if (line.trim() === '' || /^[ \t]*[#;]/.test(line)) continue;
    // A byte order mark is no white space to Go.
    const marked = line.startsWith('\uFEFF');
    const header = marked
      ? undefined
      : /^\[(.*)\]$/.exec((line.split(/[#;]/)[0] ?? '').trim())?.[1];
    if (header !== undefined) {
      const name = header.trim().replace(/^(\S+)[ \t]+/, '$1 ');
      current = sections.get(name) ?? new Map();
      if (name !== '') sections.set(name, current);
      open = undefined;
      continue;
    }
    const indented = line.startsWith(' ') || line.startsWith('\t');
    const plain = line.split(/[ \t][#;]/)[0] ?? '';
    const above = open === undefined ? undefined : current?.get(open);
    const inBlock = indented && open !== undefined && (above === '' || typeof above === 'object');
    const pair = split(inBlock ? line : plain);
    // Settings before the first section are passed over.
    if (current === undefined) continue;
    if (pair === undefined) {
      if (indented && open !== undefined && typeof above === 'string' && above !== '') {
        current.set(open, `${above}\n${line.trimStart()}`);
      }
    } else if (inBlock && open !== undefined) {
      current.set(open, new Map([...(typeof above === 'object' ? above : []), pair]));
    } else {
      // What has no name opens nothing.
      open = pair[0] || undefined;
      current.set(pair[0], pair[1]);
    }
  }
  return sections;
}

/** At the first `=`, or the first `:` when that comes earlier. */
function split(text: string): [string, string] | undefined {
  const at = text.search(/[=:]/);
  if (at < 0) return undefined;
  return [text.slice(0, at).trim().toLowerCase(), unquote(text.slice(at + 1).trim())];
}

function unquote(value: string): string {
  const quoted = value.length >= 2 && /^(["']).*\1$/.test(value);
  const bare = quoted ? value.slice(1, -1) : value;
  return bare.replaceAll('\\"', '"').replaceAll("\\'", "'").replaceAll('\\n', '\n');
}
