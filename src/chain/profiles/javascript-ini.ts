import type { Section, Sections } from './profile.js';

const NAMED = /^([\w-]+)\s(["']?)([\w\-@+.%:/]+)\2$/;
const KINDS = ['profile', 'sso-session', 'services'];

/**
 * Reads a profile file as the JavaScript SDK does. Section names come back as it keys them:
 * `[profile dev]` as `profile.dev`; settings of an indented block as `block.setting`. Undefined
 * when it refuses the whole file, which it then takes for empty.
 */
export function readJavascriptIni(text: string): Sections | undefined {
  const sections = new Map<string, Map<string, string>>();
  let current: string | undefined;
  let block: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const content = (line.split(/(^|\s)[;#]/)[0] ?? '').trim();
    if (content.startsWith('[') && content.endsWith(']')) {
      const name = content.slice(1, -1);
      if (name === '__proto__' || name === 'profile __proto__') return undefined;
      block = undefined;
      current = sectionKey(name);
      continue;
    }
    const at = content.indexOf('=');
    if (current === undefined || current === '' || at < 1) continue;
    const name = content.slice(0, at).trim();
    const value = content.slice(at + 1).trim();
    if (value === '') {
      block = name;
      continue;
    }
    if (line.trimStart() === line) block = undefined;
    const section = sections.get(current) ?? new Map<string, string>();
    section.set(block === undefined || block === '' ? name : `${block}.${name}`, value);
    sections.set(current, section);
  }
  return sections;
}

/** `profile dev` to `profile.dev`; `dev` to itself; undefined for a kind that it does not know. */
function sectionKey(name: string): string | undefined {
  const match = NAMED.exec(name);
  if (match === null) return name;
  const [, kind = '', , rest = ''] = match;
  return KINDS.includes(kind) ? `${kind}.${rest}` : undefined;
}

/** The sections of one kind, without the kind: `sso-session.corp` to `corp`. */
export function sectionsOfKind(sections: Sections, kind: string): Sections {
  const prefix = `${kind}.`;
  const found = new Map<string, Section>();
  for (const [name, section] of sections) {
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), section);
  }
  return found;
}
