import type { Place, Template } from './place.js';

/** What a scan must say: nothing else will do. */
export type Says =
  /** Passed, and nothing left unseen. */
  | 'clean'
  /** The leak is found, and nothing left unseen. */
  | 'leak'
  /** Neither passed nor incomplete: there was nothing to look at. */
  | 'nothing'
  /** Never passed: what was not seen is named so. */
  | RegExp
  /** Passed, with this named as left out by design. */
  | { readonly cleanBut: RegExp }
  /** The leak is found, and this named as not seen. */
  | { readonly leakAnd: RegExp };

/** The questions that a repository is asked. */
export const ASKED = {
  tree: ['scan'],
  history: ['scan', '--history'],
  range: ['scan', '--range', 'HEAD~1..HEAD'],
  staged: ['scan', '--staged'],
  long: ['scan', '--range', 'origin/main..HEAD'],
} as const satisfies Record<string, readonly string[]>;
export type Asked = keyof typeof ASKED;

/** What only those are asked who say something to it: the others have no such thing. */
export const ASKED_OF_SOME: readonly Asked[] = ['staged', 'long'];

/** The leak is found, and told without its commit: git cannot say how it came. */
export const NOT_PLACED = { leakAnd: /Where keys came from cannot be told/ } as const;

/** A damaged or an odd repository. */
export interface Odd {
  readonly name: string;
  /** What it is before `make`; a history in which a leak was added and removed unless told. */
  readonly from?: Template;
  /** Does the damage; may say another folder in which, or other words by which, to ask. */
  make(place: Place): void | { readonly cwd?: string; readonly more?: readonly string[] };
  /** Whoever is not told here must not crash. */
  readonly says: Partial<Record<Asked, Says>>;
  /** Where its kind of damage can be done at all. */
  readonly needs?: 'no-root' | 'root' | 'posix' | 'linux';
}
