import type { DialectName } from '../../report/chain-view.js';

/** What can be wrong with a profile file. */
export const FAULT_KINDS = [
  'byte-order-mark',
  'not-utf8',
  'missing-header',
  /** `default]`, `(default)`: a section that lacks its opening bracket, or both. */
  'header-without-brackets',
  'indented-section',
  /** `export NAME=value`, as a shell or an env file has it. */
  'shell-line',
  /** The same, before any section. */
  'shell-file',
  /** The file is JSON. */
  'other-format',
  'unclosed-section',
  'text-after-section',
  'section-twice',
  'setting-twice',
  'profile-prefix-missing',
  'profile-prefix-in-credentials',
  'two-defaults',
  'upper-case-setting',
  'inline-comment',
  'quoted-value',
  /** Deeper than the setting above. */
  'indented-setting',
  /** As deep as the setting above, or the first of its section. */
  'indented-like-above',
  'no-equals-sign',
  'setting-without-name',
  'colon',
  'block-without-equals-sign',
  'empty-value',
  /** A backslash at the end of a value, as if a shell read the file. */
  'value-continued',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What one SDK makes of a fault. */
export interface FaultEffect {
  /** True when the SDK gets no credentials at all because of it, whatever else is configured. */
  readonly stops: boolean;
  readonly text: string;
}

/** What one SDK makes of every fault. */
export type FaultEffects = Partial<Readonly<Record<FaultKind, FaultEffect>>>;

/** An SDK in whose eyes a profile file is judged. */
export interface FileReader {
  readonly name: DialectName;
  readonly faults?: FaultEffects;
}

/** One fault in a profile file. Holds no value from the file. */
export interface ProfileFault {
  readonly kind: FaultKind;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The section it stands in, when there is one. */
  readonly section?: string;
  /** The setting, when it is about one. */
  readonly setting?: string;
  /** SDKs that are not named read the file as it was meant. */
  readonly effects: Partial<Readonly<Record<DialectName, FaultEffect>>>;
}
