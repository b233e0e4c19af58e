import { FAULT_KINDS, type FaultEffect, type FaultEffects, type FaultKind } from './fault.js';

/** Readers of profile files that several SDKs share. */
type Family = 'python' | 'javascript' | 'java' | 'go' | 'rust' | 'php' | 'dotnet' | 'ruby';
type Effects = Partial<Record<Family, FaultEffect>>;

const stops = (text: string): FaultEffect => ({ stops: true, text });
const bends = (text: string): FaultEffect => ({ stops: false, text });

const UNPARSABLE = stops('cannot parse the file, and fails even with keys in the environment');
const RUST_STOPS = stops('cannot parse the file, and fails');
const JAVA_PASSES = bends('passes over both profile files');
const PHP_PASSES = bends('passes over the file');
const DOTNET_PASSES = bends('passes over both profile files');
const QUOTES_KEPT = bends('takes the quotes for a part of the value');
const HASH_KEPT = bends('takes a comment after # for a part of the value');
const COMMENT_KEPT = bends('takes the comment for a part of the value');
const LINE_IGNORED = bends('passes over the line');
const SECTION_IGNORED = bends('passes over the section');

/** Of a line that opens no section where one has to be open. */
const NO_SECTION: Effects = {
  ruby: LINE_IGNORED,
  dotnet: LINE_IGNORED,
  php: LINE_IGNORED,
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
    ruby: SECTION_IGNORED,
    python: UNPARSABLE,
    java: JAVA_PASSES,
    go: SECTION_IGNORED,
    rust: RUST_STOPS,
  },
  'not-utf8': {
    ruby: stops('stops at the bytes, and fails even with keys in the environment'),
    python: UNPARSABLE,
    rust: bends('takes the file for empty'),
  },
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
    php: PHP_PASSES,
    dotnet: DOTNET_PASSES,
    ruby: bends('reads what follows into the section before'),
    python: UNPARSABLE,
    javascript: bends('reads what follows into the section before'),
    java: JAVA_PASSES,
    go: bends('reads what follows into the section before'),
    rust: RUST_STOPS,
  },
  'text-after-section': {
    dotnet: DOTNET_PASSES,
    ruby: bends('reads what follows into the section before'),
    javascript: bends('reads what follows into the section before'),
    java: JAVA_PASSES,
    go: bends('reads what follows into the section before'),
    rust: RUST_STOPS,
  },
  'section-twice': {
    php: bends('takes the later section alone'),
    dotnet: bends('takes the earlier section alone'),
    python: UNPARSABLE,
  },
  'setting-twice': {
    dotnet: SECTION_IGNORED,
    python: UNPARSABLE,
  },
  'profile-prefix-missing': {
    php: SECTION_IGNORED,
    dotnet: SECTION_IGNORED,
    python: SECTION_IGNORED,
    javascript: SECTION_IGNORED,
    java: SECTION_IGNORED,
    go: SECTION_IGNORED,
    rust: SECTION_IGNORED,
  },
  'profile-prefix-in-credentials': {
    php: bends('takes "profile " for a part of the name'),
    python: bends('takes "profile " for a part of the name'),
    javascript: bends('takes "profile." for a part of the name'),
    java: bends('takes "profile " for a part of the name, which is then invalid'),
    go: SECTION_IGNORED,
    rust: SECTION_IGNORED,
  },
  'two-defaults': {
    php: bends('takes [profile default] for credentials, and [default] for a sign-in'),
    dotnet: bends('takes [default]'),
    python: bends('takes the one that stands later'),
    javascript: bends('takes [profile default]'),
    java: bends('takes [profile default]'),
    go: bends('takes [profile default]'),
    rust: bends('takes [profile default]'),
  },
  'upper-case-setting': {
    php: bends('does not know the setting'),
    ruby: bends('does not know the setting'),
    javascript: bends('does not know the setting'),
    java: bends('does not know the setting'),
  },
  'inline-comment': {
    dotnet: COMMENT_KEPT,
    php: HASH_KEPT,
    ruby: HASH_KEPT,
    python: bends('takes the comment for a part of the value'),
  },
  'quoted-value': {
    dotnet: QUOTES_KEPT,
    ruby: QUOTES_KEPT,
    python: bends('takes the quotes for a part of the value'),
    javascript: bends('takes the quotes for a part of the value'),
    java: bends('takes the quotes for a part of the value'),
    rust: bends('takes the quotes for a part of the value'),
  },
  'indented-setting': {
    ruby: bends('loses the line'),
    python: bends('takes the line for more of the value above'),
    java: bends('takes the line for more of the value above'),
    rust: bends('takes the line for more of the value above'),
  },
  // Python takes it as it is meant; it and Go and JavaScript look at what stands above.
  'indented-like-above': {
    java: bends('takes the line for more of the value above, or passes over both profile files'),
    rust: bends('takes the line for more of the value above, or cannot parse the file'),
    ruby: bends('loses the line'),
  },
  'no-equals-sign': {
    php: LINE_IGNORED,
    dotnet: DOTNET_PASSES,
    ruby: LINE_IGNORED,
    python: UNPARSABLE,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    go: LINE_IGNORED,
    rust: RUST_STOPS,
  },
  'setting-without-name': {
    python: UNPARSABLE,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    go: LINE_IGNORED,
    rust: RUST_STOPS,
    php: PHP_PASSES,
    ruby: LINE_IGNORED,
  },
  colon: {
    php: LINE_IGNORED,
    dotnet: DOTNET_PASSES,
    ruby: LINE_IGNORED,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    rust: RUST_STOPS,
  },
  'block-without-equals-sign': {
    php: LINE_IGNORED,
    dotnet: DOTNET_PASSES,
    ruby: LINE_IGNORED,
    python: UNPARSABLE,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    go: LINE_IGNORED,
    rust: RUST_STOPS,
  },
  'value-continued': {
    php: bends('takes the first line alone, with the backslash'),
    dotnet: bends('takes the first line alone, with the backslash'),
    ruby: bends('takes the first line alone, with the backslash'),
    python: bends('joins the lines, with the backslash and a line break between them'),
    javascript: bends('takes the first line alone, with the backslash'),
    java: bends('joins the lines, with the backslash and a line break between them'),
    go: bends('joins the lines, with the backslash and a line break between them'),
    rust: bends('joins the lines, with the backslash and a line break between them'),
  },
  'empty-value': {
    php: bends('takes the empty value as it is'),
    ruby: bends('takes it for the start of a block'),
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
