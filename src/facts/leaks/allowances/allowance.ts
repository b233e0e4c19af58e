import type { AllowedBy } from '../../../report/leak.js';

/** Where an allowance is written. */
export interface Written {
  readonly path: string;
  /** 1-based; null where a source has no lines, as git's configuration. */
  readonly line: number | null;
  readonly column?: number;
}

/** Which keys an allowance covers. All that is said must hold. */
export type Cover =
  | {
      readonly kind: 'entry';
      /** The kind of key: the name of its rule below `leaks/`. */
      readonly rule?: string;
      readonly path?: (path: string) => boolean;
      /** SHA-256 of the key, hex. */
      readonly keyHash?: string;
      /** Of a finding, or of a key wherever it stands. */
      readonly fingerprint?: string;
    }
  /** The lines, as git-secrets prints them, that an expression matches. */
  | { readonly kind: 'line'; readonly matches: (line: Uint8Array) => boolean };

/** A key, or several, that may be there. */
export interface Allowance {
  readonly by: Exclude<AllowedBy, 'base' | 'comment'>;
  readonly at: Written;
  /** A sentence, or part of one, as its author wrote it. */
  readonly reason: string;
  /** The last day on which it counts, such as `2027-01-31`; in UTC. */
  readonly expires: string | null;
  readonly covers: Cover;
  /** What makes it the same entry tomorrow, whatever its line is by then. */
  readonly identity: string;
  /** It was written by a scan of this much; a smaller one cannot tell whether it is stale. */
  readonly needs?: 'history';
}

/** What is wrong with the allowances themselves, for rules to tell. */
export type AllowanceFact =
  /** It allows nothing. */
  | {
      readonly is: 'not-valid';
      /** The whole file, or a line of it, is no configuration: that fails a run. */
      readonly of: 'configuration' | 'allowance';
      readonly at: Written;
      /** Our own words; they repeat nothing that may be a secret. */
      readonly what: string;
      readonly identity: string;
    }
  | {
      readonly is: 'expired';
      readonly at: Written;
      readonly on: string;
      readonly identity: string;
      /** How many of the keys that were found it covered. */
      readonly keys: number;
    }
  | {
      readonly is: 'stale';
      /** Of several in a baseline, the first. */
      readonly at: Written;
      readonly by: 'configuration' | 'baseline';
      readonly identity: string;
      readonly entries: number;
      readonly looked: 'tree' | 'history';
    };

/** All that a place says of keys that may be there. */
export interface Allowances {
  readonly entries: readonly Allowance[];
  readonly problems: readonly AllowanceFact[];
  /** Whether comments beside a key count: what a pull request writes itself does not. */
  readonly comments: boolean;
}

/** Nothing is allowed. */
export const NO_ALLOWANCES: Allowances = { entries: [], problems: [], comments: false };
