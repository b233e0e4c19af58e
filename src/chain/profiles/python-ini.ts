import type { Section, Sections, SettingValue } from './profile.js';
import { indentOf, rstrip, strip } from './python-text.js';

/** What Python's configparser makes of a file, or why it refuses it. */
export type IniReading =
  | { readonly kind: 'read'; readonly sections: Sections }
  | { readonly kind: 'refused'; readonly reason: string; readonly line: number };

interface Draft {
  readonly sections: Map<string, Map<string, string[]>>;
  readonly defaults: Map<string, string[]>;
}

/**
 * Reads a profile file as botocore does: Python's `RawConfigParser` in its strict mode (keys in
 * lower case, `=` or `:`, comments only on lines of their own, a deeper indent continues a value,
 * a second section or setting of one name is an error), then one level of nested blocks.
 * @see https://docs.python.org/3/library/configparser.html
 */
export function readPythonIni(text: string): IniReading {
  const draft: Draft = { sections: new Map(), defaults: new Map() };
  let current: Map<string, string[]> | undefined;
  let value: string[] | undefined;
  let indent = 0;
  let broken: IniReading | undefined;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const content = strip(line);
    const comment = content.startsWith('#') || content.startsWith(';');
    if (content === '' || comment) {
      if (!comment && index < lines.length - 1) value?.push('');
      continue;
    }
    const depth = indentOf(line);
    if (value !== undefined && depth > indent) {
      value.push(content);
      continue;
    }
    indent = depth;
    const refuse = (reason: string): IniReading => ({ kind: 'refused', reason, line: index + 1 });
    const header = headerOf(content);
    if (header !== undefined) {
      if (draft.sections.has(header)) return refuse(`section [${header}] stands twice`);
      current = header === 'DEFAULT' ? draft.defaults : new Map<string, string[]>();
      if (header !== 'DEFAULT') draft.sections.set(header, current);
      value = undefined;
      continue;
    }
    if (current === undefined) return refuse('a line stands before the first section');
    const at = content.search(/[=:]/);
    if (at < 0) {
      // Python reads on, and raises at the end unless something worse comes first.
      broken ??= refuse('a line is neither a section nor `name = value`');
      continue;
    }
    const name = rstrip(content.slice(0, at)).toLowerCase();
    if (name === '') broken ??= refuse('a value has no name');
    if (current.has(name)) return refuse('one setting stands twice in a section');
    value = [strip(content.slice(at + 1))];
    current.set(name, value);
  }
  return broken ?? finish(draft);
}

/** `[name]`, up to the last closing bracket; what follows it is ignored. */
function headerOf(content: string): string | undefined {
  const end = content.lastIndexOf(']');
  return content.startsWith('[') && end > 1 ? content.slice(1, end) : undefined;
}

function finish(draft: Draft): IniReading {
  const sections = new Map<string, Section>();
  for (const [name, settings] of draft.sections) {
    const section = new Map<string, SettingValue>();
    // `[DEFAULT]` is configparser's own idea: its values show through in every section.
    for (const [key, lines] of new Map([...draft.defaults, ...settings])) {
      const joined = rstrip(lines.join('\n'));
      const parsed = joined.startsWith('\n') ? nested(joined) : joined;
      if (parsed === undefined) {
        return { kind: 'refused', reason: 'an indented line has no `=`', line: 0 };
      }
      section.set(key, parsed);
    }
    sections.set(name, section);
  }
  return { kind: 'read', sections };
}

function nested(block: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const line of block.split('\n').map(strip)) {
    if (line === '') continue;
    const at = line.indexOf('=');
    if (at < 0) return undefined;
    values.set(strip(line.slice(0, at)), strip(line.slice(at + 1)));
  }
  return values;
}
