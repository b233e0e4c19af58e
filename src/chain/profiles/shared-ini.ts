import { profileLines } from './lines.js';
import type { Section, Sections } from './profile.js';

/** What a reader of the shared specification makes of a file, or why it refuses it. */
export type SharedReading =
  | {
      readonly kind: 'read';
      readonly profiles: Sections;
      readonly ssoSessions: Sections;
      readonly services: Sections;
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly line: number };

/** Where Java and Rust, which both follow the specification, still differ. */
export interface SharedRules {
  /** Java takes `AWS_ACCESS_KEY_ID` for another setting than `aws_access_key_id`. */
  readonly caseSensitive: boolean;
  /** Java skips the lines of a section that it ignores; Rust reads them, and may trip. */
  readonly skipsIgnored: boolean;
  /** Where its words are not the specification's own. */
  readonly words?: Readonly<Record<'continuation' | 'block' | 'blockName', string>>;
}

/** What the specification says of a line that goes on with nothing, and of a bad line in a block. */
const WORDS: NonNullable<SharedRules['words']> = {
  continuation: 'Expected a property definition, found continuation',
  block: "Expected an '=' sign defining a sub-property",
  blockName: 'Sub-property did not have a name',
};

const IDENTIFIER = /^[A-Za-z0-9_\-/.%@:+]+$/;

/** Reads one file by the shared specification. */
export function readSharedIni(
  text: string,
  file: 'config' | 'credentials',
  rules: SharedRules,
): SharedReading {
  const found = { profile: new Map(), 'sso-session': new Map(), services: new Map() };
  const words = rules.words ?? WORDS;
  let current: Map<string, string> | undefined;
  let ignoring = false;
  let open: string | undefined;
  let prefixedDefault = false;
  for (const line of profileLines(text)) {
    const refuse = (reason: string): SharedReading => ({
      kind: 'refused',
      reason,
      line: line.line,
    });
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    if (line.kind === 'section') {
      if (!line.closed) return refuse("Profile definition must end with ']'");
      const header = headerOf(line.name, file);
      const hidden =
        header?.kind === 'profile' &&
        header.name === 'default' &&
        !header.prefixed &&
        prefixedDefault;
      open = undefined;
      ignoring = header === undefined || hidden;
      current = new Map();
      if (header === undefined || hidden) continue;
      if (header.kind === 'profile' && header.name === 'default' && header.prefixed) {
        if (!prefixedDefault) found.profile.delete('default');
        prefixedDefault = true;
      }
      current = found[header.kind].get(header.name) ?? new Map<string, string>();
      found[header.kind].set(header.name, current);
      continue;
    }
    if (ignoring && rules.skipsIgnored) continue;
    if (current === undefined) {
      const goesOn = line.kind === 'continuation' && rules.words !== undefined;
      return refuse(goesOn ? words.continuation : 'Expected a profile definition');
    }
    if (line.kind === 'garbage') {
      return refuse(
        line.nameless ? 'Property did not have a name' : "Expected an '=' sign defining a property",
      );
    }
    if (line.kind === 'continuation') {
      if (open === undefined) return refuse(words.continuation);
      const before = current.get(open) ?? '';
      const block = before === '' || before.startsWith('\n');
      if (block && !line.text.includes('=')) {
        return refuse(words.block);
      }
      if (block && line.text.startsWith('=')) return refuse(words.blockName);
      current.set(open, `${before}\n${line.text}`);
      continue;
    }
    open = rules.caseSensitive ? line.name : line.name.toLowerCase();
    if (IDENTIFIER.test(open)) current.set(open, line.value);
  }
  return {
    kind: 'read',
    profiles: blocks(found.profile),
    ssoSessions: blocks(found['sso-session']),
    services: blocks(found.services),
  };
}

interface Header {
  readonly kind: 'profile' | 'sso-session' | 'services';
  readonly name: string;
  readonly prefixed: boolean;
}

/** Undefined for a section that the specification ignores. */
function headerOf(raw: string, file: 'config' | 'credentials'): Header | undefined {
  const match = /^(\S+)[ \t]+(.*)$/.exec(raw);
  const kind = match?.[1] ?? 'profile';
  const name = match?.[2] ?? raw;
  if (!IDENTIFIER.test(name)) return undefined;
  if (match === null) {
    const plain = file === 'credentials' || name === 'default';
    return plain ? { kind: 'profile', name, prefixed: false } : undefined;
  }
  if (file === 'credentials') return undefined;
  return kind === 'profile' || kind === 'sso-session' || kind === 'services'
    ? { kind, name, prefixed: true }
    : undefined;
}

/** Turns values of several lines into blocks. */
function blocks(sections: ReadonlyMap<string, ReadonlyMap<string, string>>): Sections {
  const parsed = new Map<string, Section>();
  for (const [name, section] of sections) {
    const values = [...section].map(([key, value]) => [key, blockOf(value) ?? value] as const);
    parsed.set(name, new Map(values));
  }
  return parsed;
}

function blockOf(value: string): ReadonlyMap<string, string> | undefined {
  if (!value.startsWith('\n')) return undefined;
  const pairs = value
    .slice(1)
    .split('\n')
    .map((line): [string, string] => {
      const at = line.indexOf('=');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
  return new Map(pairs);
}
