import type { FileFact } from '../facts.js';
import type { FaultKind, FileReader, ProfileFault } from './fault.js';
import { isKnownSetting, needsValue } from './known-settings.js';
import { type ProfileLine, profileLines } from './lines.js';
import { shownSection, shownSetting } from './setting-name.js';

/** More than anyone would mend in one go; the rest of a hostile file is not listed. */
const MOST_FAULTS = 50;

/**
 * Holds a profile file against the shared specification and tells, for every fault, what each SDK
 * makes of it (`readers`). Never throws and never repeats a value of the file.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function lintProfileFile(
  path: string,
  file: 'config' | 'credentials',
  fact: FileFact,
  readers: readonly FileReader[],
): readonly ProfileFault[] {
  if (fact.kind !== 'found') return [];
  const found: ProfileFault[] = [];
  const report: Report = (kind, line, more = {}) => {
    const { column = 1, section, setting } = more;
    found.push({
      kind,
      path,
      line,
      column,
      ...(section === undefined ? {} : { section: shownSection(section) }),
      ...(setting === undefined ? {} : { setting: shownSetting(setting) }),
      effects: effectsOf(kind, readers),
    });
  };
  if (fact.malformed) report('not-utf8', 1);
  const marked = fact.text.startsWith('\uFEFF');
  if (marked) report('byte-order-mark', 1);
  walk(profileLines(marked ? fact.text.slice(1) : fact.text), file, report);
  return found.slice(0, MOST_FAULTS);
}

function effectsOf(kind: FaultKind, readers: readonly FileReader[]): ProfileFault['effects'] {
  return Object.fromEntries(
    readers.flatMap(({ name, faults }) => {
      const effect = faults?.[kind];
      return effect === undefined ? [] : [[name, effect]];
    }),
  );
}

interface Place {
  readonly column?: number;
  readonly section?: string | undefined;
  readonly setting?: string;
}
type Report = (kind: FaultKind, line: number, place?: Place) => void;

interface State {
  section: string | undefined;
  /** The line of its heading. */
  opened: number;
  /** An indented setting of it was told of. */
  indented: boolean;
  readonly sections: Set<string>;
  readonly settings: Set<string>;
  /** How deep the last line is indented that Python takes for a setting; -1 where there is none. */
  depth: number;
  /** The setting above, and whether it opened a block. */
  open: 'none' | 'value' | 'block';
  /** The setting above, while its value ends in a backslash. */
  continued: { readonly line: number; readonly setting: string; readonly column: number } | null;
  headerMissed: boolean;
  readonly unprefixed: Set<string>;
}

function walk(lines: readonly ProfileLine[], file: 'config' | 'credentials', report: Report): void {
  const state: State = {
    section: undefined,
    opened: 1,
    indented: false,
    sections: new Set(),
    settings: new Set(),
    depth: -1,
    open: 'none',
    continued: null,
    headerMissed: false,
    unprefixed: new Set(),
  };
  for (const line of lines) {
    if (line.kind === 'section') lookAtSection(line, file, state, report);
    else if (line.kind === 'setting') lookAtSetting(line, file, state, report);
    else if (line.kind === 'continuation') lookAtContinuation(line, state, report);
    else if (line.kind === 'garbage') {
      if (line.json === true && state.section === undefined) {
        if (!state.headerMissed) report('other-format', line.line);
        state.headerMissed = true;
        continue;
      }
      const header = line.header ?? (state.section === undefined ? line.word : undefined);
      if (header !== undefined) {
        open(header, line.line, state);
        report('header-without-brackets', line.line, { section: header });
        continue;
      }
      if (missesHeader(line.line, state, report)) continue;
      const kind = line.colon ? 'colon' : line.nameless ? 'setting-without-name' : 'no-equals-sign';
      report(kind, line.line, { section: state.section });
      state.open = 'none';
    }
  }
}

/** Begins a section, whatever is wrong with its line. */
function open(name: string, line: number, state: State): void {
  state.section = name;
  state.opened = line;
  state.open = 'none';
  state.indented = false;
  state.depth = -1;
  state.settings.clear();
}

/** Reports the first line before any section, once. */
function missesHeader(line: number, state: State, report: Report): boolean {
  if (state.section !== undefined) return false;
  if (!state.headerMissed) report('missing-header', line);
  state.headerMissed = true;
  return true;
}

function lookAtSection(
  line: Extract<ProfileLine, { kind: 'section' }>,
  file: 'config' | 'credentials',
  state: State,
  report: Report,
): void {
  const { name } = line;
  open(name, line.line, state);
  const place = { section: name };
  if (!line.closed) {
    report(line.trailing === '' ? 'unclosed-section' : 'text-after-section', line.line, place);
    return;
  }
  const key = name.replace(/[ \t]+/, ' ');
  if (state.sections.has(key)) report('section-twice', line.line, place);
  state.sections.add(key);
  if (file === 'credentials' && key.startsWith('profile ')) {
    report('profile-prefix-in-credentials', line.line, place);
  }
  if (file === 'config' && state.sections.has('default') && state.sections.has('profile default')) {
    if (key === 'default' || key === 'profile default') report('two-defaults', line.line, place);
  }
}

/** How shells set a variable, before the equals sign. */
const SHELL = /^(?:export|set|setx|declare -x|\$env:)[ \t]*(\w+)$/i;

function lookAtSetting(
  line: Extract<ProfileLine, { kind: 'setting' }>,
  file: 'config' | 'credentials',
  state: State,
  report: Report,
): void {
  const [, bare] = SHELL.exec(line.name) ?? [];
  if (bare !== undefined) {
    const place = { section: state.section, setting: bare };
    if (state.section !== undefined) report('shell-line', line.line, place);
    else if (!state.headerMissed) report('shell-file', line.line, place);
    state.headerMissed ||= state.section === undefined;
    return;
  }
  if (missesHeader(line.line, state, report)) return;
  const { name, value, column } = line;
  const { section } = state;
  state.depth = 0;
  state.open = value === '' ? 'block' : 'value';
  state.continued = value.endsWith('\\') ? { line: line.line, setting: name, column } : null;
  const known = isKnownSetting(name);
  const lower = name.toLowerCase();
  const place = { section, setting: name };
  if (known && file === 'config' && isUnprefixed(section) && !state.unprefixed.has(section)) {
    state.unprefixed.add(section);
    // The heading is what is to be mended, not the setting that tells what it was meant for.
    report('profile-prefix-missing', state.opened, { section });
  }
  if (state.settings.has(lower)) report('setting-twice', line.line, place);
  state.settings.add(lower);
  if (known && name !== lower) report('upper-case-setting', line.line, place);
  if (line.comment !== undefined && value !== '') {
    report('inline-comment', line.line, { ...place, column: line.comment });
  }
  if (/^(["']).+\1$/.test(value)) report('quoted-value', line.line, { ...place, column });
  if (value === '' && needsValue(name)) report('empty-value', line.line, place);
}

function isUnprefixed(section: string | undefined): section is string {
  return section !== undefined && section !== 'default' && !/[ \t]/.test(section);
}

function lookAtContinuation(
  line: Extract<ProfileLine, { kind: 'continuation' }>,
  state: State,
  report: Report,
): void {
  const heading = /^\[([^\]]+)\]$/.exec(line.text)?.[1]?.trim();
  if (heading !== undefined && state.open !== 'block') {
    open(heading, line.line, state);
    report('indented-section', line.line, { section: heading, column: line.column });
    return;
  }
  if (missesHeader(line.line, state, report)) return;
  const { column } = line;
  const { section, continued } = state;
  if (state.open === 'value' && continued !== null) {
    if (continued.line < line.line) {
      const { line: at, ...place } = continued;
      report('value-continued', at, { section, ...place });
    }
    // Once for all the lines that follow.
    state.continued = { ...continued, line: Number.POSITIVE_INFINITY };
    return;
  }
  const name = line.text.split('=')[0]?.trim() ?? '';
  if (state.open === 'block') {
    if (!line.text.includes('=')) {
      report('block-without-equals-sign', line.line, { section, column });
    }
  } else if (line.text.includes('=') && isKnownSetting(name)) {
    const deeper = state.depth >= 0 && column - 1 > state.depth;
    if (!deeper) state.depth = column - 1;
    // Once for a section: what indented one of its lines indented them all.
    if (deeper || !state.indented) {
      report(deeper ? 'indented-setting' : 'indented-like-above', line.line, {
        section,
        setting: name,
        column,
      });
    }
    state.indented = true;
  }
}
