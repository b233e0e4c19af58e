import { FAULT_KINDS, type FaultEffect, type FaultEffects, type FaultKind } from './fault.js';

/** Readers of profile files that several SDKs share. */
type Family = 'python' | 'javascript' | 'java' | 'go' | 'rust';
type Effects = Partial<Record<Family, FaultEffect>>;

const stops = (text: string): FaultEffect => ({ stops: true, text });
const bends = (text: string): FaultEffect => ({ stops: false, text });

const UNPARSABLE = stops('cannot parse the file, and fails even with keys in the environment');
const RUST_STOPS = stops('cannot parse the file, and fails');
const JAVA_PASSES = bends('passes over both profile files');
const LINE_IGNORED = bends('passes over the line');
const SECTION_IGNORED = bends('passes over the section');

/** Of a line that opens no section where one has to be open. */
const NO_SECTION: Effects = {
  python: UNPARSABLE,
  javascript: LINE_IGNORED,
  java: JAVA_PASSES,
  go: LINE_IGNORED,
  rust: RUST_STOPS,
};

/**
 * What each family makes of each fault. Python's was run, JavaScript's was run, the others' were
 * read in their sources.
 */
const EFFECTS: Readonly<Record<FaultKind, Effects>> = {
  'byte-order-mark': {
    python: UNPARSABLE,
    java: JAVA_PASSES,
    go: SECTION_IGNORED,
    rust: RUST_STOPS,
  },
  'not-utf8': { python: UNPARSABLE, rust: bends('takes the file for empty') },
  'missing-header': NO_SECTION,
  'header-without-brackets': NO_SECTION,
  'other-format': NO_SECTION,
  'shell-file': NO_SECTION,
  'indented-section': { java: JAVA_PASSES, rust: RUST_STOPS },
  'shell-line': {
    python: bends('does not know the setting'),
    javascript: bends('does not know the setting'),
    java: bends('does not know the setting'),
    go: bends('does not know the setting'),
    rust: bends('does not know the setting'),
  },
  'unclosed-section': {
    python: UNPARSABLE,
    javascript: bends('reads what follows into the section before'),
    java: JAVA_PASSES,
    go: bends('reads what follows into the section before'),
    rust: RUST_STOPS,
  },
  'text-after-section': {
    javascript: bends('reads what follows into the section before'),
    java: JAVA_PASSES,
    go: bends('reads what follows into the section before'),
    rust: RUST_STOPS,
  },
  'section-twice': { python: UNPARSABLE },
  'setting-twice': { python: UNPARSABLE },
  'profile-prefix-missing': {
    python: SECTION_IGNORED,
    javascript: SECTION_IGNORED,
    java: SECTION_IGNORED,
    go: SECTION_IGNORED,
    rust: SECTION_IGNORED,
  },
  'profile-prefix-in-credentials': {
    python: bends('takes "profile " for a part of the name'),
    javascript: bends('takes "profile." for a part of the name'),
    java: bends('takes "profile " for a part of the name, which is then invalid'),
    go: SECTION_IGNORED,
    rust: SECTION_IGNORED,
  },
  'two-defaults': {
    python: bends('takes the one that stands later'),
    javascript: bends('takes [profile default]'),
    java: bends('takes [profile default]'),
    go: bends('takes [profile default]'),
    rust: bends('takes [profile default]'),
  },
  'upper-case-setting': {
    javascript: bends('does not know the setting'),
    java: bends('does not know the setting'),
  },
  'inline-comment': { python: bends('takes the comment for a part of the value') },
  'quoted-value': {
    python: bends('takes the quotes for a part of the value'),
    javascript: bends('takes the quotes for a part of the value'),
    java: bends('takes the quotes for a part of the value'),
    rust: bends('takes the quotes for a part of the value'),
  },
  'indented-setting': {
    python: bends('takes the line for more of the value above'),
    java: bends('takes the line for more of the value above'),
    rust: bends('takes the line for more of the value above'),
  },
  'no-equals-sign': {
    python: UNPARSABLE,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    go: LINE_IGNORED,
    rust: RUST_STOPS,
  },
  colon: { javascript: LINE_IGNORED, java: JAVA_PASSES, rust: RUST_STOPS },
  'block-without-equals-sign': {
    python: UNPARSABLE,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    go: LINE_IGNORED,
    rust: RUST_STOPS,
  },
  'value-continued': {
    python: bends('joins the lines, with the backslash and a line break between them'),
    javascript: bends('takes the first line alone, with the backslash'),
    java: bends('joins the lines, with the backslash and a line break between them'),
    go: bends('joins the lines, with the backslash and a line break between them'),
    rust: bends('joins the lines, with the backslash and a line break between them'),
  },
  'empty-value': {
    python: bends('takes the empty value as it is'),
    javascript: bends('takes it for the start of a block'),
    java: bends('takes the empty value as it is'),
    rust: bends('takes the empty value as it is'),
  },
};

/** What one family's reader makes of every fault. */
export function faultEffects(family: Family): FaultEffects {
  return Object.fromEntries(
    FAULT_KINDS.flatMap((kind) => {
      const effect = EFFECTS[kind][family];
      return effect === undefined ? [] : [[kind, effect]];
    }),
  );
}
