import type { Sight } from '../sight.js';
import { mergeSections, type Profiles, type Section, type Sections } from './profile.js';

/** Characters that PHP's reader takes for syntax outside of a value, and words for values. */
const SYNTAX = /[{}|&~!()^"$]/;
const RESERVED = /^(?:null|yes|no|true|false|on|off|none)$/i;

/** What PHP makes of a file, or the line over which it gives the file up. */
export type PhpReading =
  | { readonly kind: 'read'; readonly sections: Sections }
  | { readonly kind: 'refused'; readonly reason: string; readonly line: number };

/**
 * Reads a profile file as the SDK for PHP does: `parse_ini_file` in its raw mode, after lines that
 * begin with `#` were taken out. Sections are named as they are written; a `;` starts a comment
 * wherever it stands, double quotes round a whole value are taken off, and of two sections of one
 * name the later replaces the earlier. Held against PHP 8.2.
 * @see https://www.php.net/manual/en/function.parse-ini-file.php
 */
export function readPhpIni(text: string): PhpReading {
  const sections = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const refuse = (reason: string): PhpReading => ({ kind: 'refused', reason, line: index + 1 });
    if (raw.startsWith('#')) continue;
    if (raw.startsWith('[')) {
      const name = /^\[([^\]]*)\]/.exec(raw)?.[1];
      if (name === undefined) return refuse('a section is not closed');
      const rest = raw.slice(name.length + 2).trimStart();
      if (rest.startsWith('=')) return refuse('a section has a value');
      current = new Map();
      sections.set(name, current);
      continue;
    }
    const line = trim(raw);
    if (line === '' || line.startsWith(';')) continue;
    if (line.startsWith('[')) return refuse('a section is indented');
    const at = line.indexOf('=');
    const name = trim(at < 0 ? (line.split(';')[0] ?? '') : line.slice(0, at));
    if (name === '') return refuse('a value has no name');
    if (SYNTAX.test(name) || RESERVED.test(name)) {
      return refuse('a line holds a word or a character that PHP takes for its own');
    }
    if (at >= 0) current.set(name, valueOf(trim(line.slice(at + 1))));
  }
  return { kind: 'read', sections };
}

/** PHP knows no white space but that of ASCII. */
function trim(text: string): string {
  const start = text.search(/[^ \t\r\f\v]/);
  if (start < 0) return '';
  let end = text.length;
  while (' \t\r\f\v'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** In a value that begins with a quote, a comment begins only after the last one. */
function valueOf(text: string): string {
  const from = text.startsWith('"') ? text.lastIndexOf('"') : 0;
  const at = text.indexOf(';', from);
  const value = trim(at < 0 ? text : text.slice(0, at));
  return /^"[^]*"$/.test(value) ? value.slice(1, -1) : value;
}

const PREFIX = 'profile ';

/** `HOME` alone; PHP asks no system for it. */
function homeOf(sight: Sight): string {
  const home = sight.variable('HOME');
  if (home) return home;
  const [drive, path] = [sight.variable('HOMEDRIVE'), sight.variable('HOMEPATH')];
  return drive && path ? `${drive}${path}` : '';
}

/**
 * Both files in the eyes of the SDK for PHP. `config` and `credentials` hold the sections as they
 * are named in the files, prefix and all, since its providers look one of them up by its whole name.
 */
export function readPhpProfiles(sight: Sight): Profiles {
  const home = homeOf(sight);
  const standard = `${home}/.aws/credentials`;
  const credentialsPath = sight.variable('AWS_SHARED_CREDENTIALS_FILE') || standard;
  const configPath = sight.variable('AWS_CONFIG_FILE') || `${home}/.aws/config`;
  const config = readOne(sight, configPath);
  const own = readOne(sight, credentialsPath);
  const wide = credentialsPath === standard && isTrue('AWS_SDK_LOAD_NONDEFAULT_CONFIG', sight);
  const more = wide ? withoutPrefix(readOne(sight, `${home}/.aws/config`).sections) : new Map();
  const credentials = new Map([...more, ...own.sections]);
  const fault = own.fault ?? config.fault;
  return {
    all: mergeSections(withoutPrefix(config.sections), credentials),
    config: config.sections,
    credentials,
    ssoSessions: ofKind(config.sections, 'sso-session '),
    services: ofKind(config.sections, 'services '),
    configPath,
    credentialsPath,
    ...(fault === undefined ? {} : { fault }),
  };
}

/**
 * What its web identity provider reads: the two files in the home whatever variables say, and a
 * profile of the credentials file as a whole before one of the config file.
 */
export function phpHomeProfiles(sight: Sight): Sections {
  const home = homeOf(sight);
  const config = readOne(sight, `${home}/.aws/config`).sections;
  const credentials = readOne(sight, `${home}/.aws/credentials`).sections;
  return new Map([...withoutPrefix(config), ...credentials]);
}

/** The profile as the sign-in providers find it: by its bare name first, then by its whole one. */
export function phpConfigProfile({ config }: Profiles, name: string): Section | undefined {
  return config.get(name) ?? config.get(`${PREFIX}${name}`);
}

function isTrue(name: string, sight: Sight): boolean {
  const value = sight.variable(name);
  return value !== undefined && value !== '' && value !== '0';
}

function readOne(
  sight: Sight,
  path: string,
): { readonly sections: Sections; readonly fault?: Profiles['fault'] } {
  const file = sight.file(path);
  const reading = file.kind === 'found' ? readPhpIni(file.text) : undefined;
  if (reading?.kind === 'read') return { sections: reading.sections };
  if (reading === undefined) return { sections: new Map() };
  const { reason, line } = reading;
  return { sections: new Map(), fault: { path, fault: reason, line } };
}

function withoutPrefix(sections: Sections): Sections {
  const found = new Map<string, Section>();
  for (const [name, section] of sections) {
    const plain = name.replaceAll(PREFIX, '');
    if (!found.has(plain)) found.set(plain, section);
  }
  return found;
}

function ofKind(sections: Sections, prefix: string): Sections {
  return new Map(
    [...sections].flatMap(([name, section]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), section] as const] : [],
    ),
  );
}
