import type { Rung } from '../../report/rule.js';
import type { Severity } from '../../report/severity.js';

/**
 * One kind of key: plain data, from which the engine derives where to look and how far. Each has
 * its file here, one line in the index, and needs nothing else: its words make its rule.
 */
export interface Pattern {
  /** The name of its file, and of its rule below `leaks/`. */
  readonly kind: string;
  readonly words: Words;
  /** Which part of a credential its keys are; left out where a key is all that it takes. */
  readonly part?: Part;
  /** Every way in which a key of this kind is written. */
  readonly shapes: readonly Shape[];
  /**
   * Words beside which its keys stand in documents that are in base64 as a whole, case and all: the
   * keys' own beginning, or the end of their name. Four characters or more; each costs the search a little.
   */
  readonly hidden?: readonly string[];
  /** Those of them that are looked for in base64 of base64 too. */
  readonly hiddenTwice?: readonly string[];
  /** What {@link Shape.named}, {@link Shape.near} and {@link Shape.judge} may see; by default {@link OWN_LINE}. */
  readonly surroundings?: Surroundings;
  /** The key itself, out of what a file spells without escapes: undoes a base64 around it. */
  decode?(spelled: string): string;
  /** Enough for its owner to recognise a key, never enough to use it. By default only the length is told. */
  preview?(key: string): string;
  /** Keys that the issuer's own pages show: the first 16 hex digits of the SHA-256 of each. */
  readonly documented?: readonly string[];
  /** The account that a key tells: 12 digits. */
  accountOf?(key: string): string | undefined;
  /** When a key that tells its end has ended, in milliseconds since the epoch. */
  expiryOf?(key: string): number | undefined;
  /**
   * A key with what its line says of it, where {@link expiryOf} and {@link accountOf} need that; it is
   * the same key everywhere only if that is part of it. The line is cut at {@link WIDEST} characters.
   */
  widen?(key: string, before: string, after: string): string;
  /** Texts that hold a key and texts that hold none, assembled anew: no file holds these keys. */
  cases(draw: Draw): Cases;
}

/**
 * Parts of one credential, which are one finding where they stand together: the id that names it, what
 * signs, the token of a session; a signature that was made with them, or the key of a service that an id
 * names.
 */
export type Part = 'service-key' | 'secret' | 'signature' | 'token' | 'id';

/** What a pattern's rule says. The templates know `{preview}`, `{path}` and `{line}`. */
export interface Words {
  /** What it is called where its length is told: `secret access key (40 characters)`. */
  readonly noun: string;
  readonly severity: Severity;
  readonly rung: Rung;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  /** What is said in place of these where the key has ended: then it is a note. Knows `{ended}` as well. */
  readonly expired?: Sentences;
  /** What is said in place of these of a key that is shown to begin with one of some letters. */
  readonly beginning?: readonly (Sentences & {
    readonly begins: string;
    readonly severity: Severity;
  })[];
}

/** A rule's sentences, as templates. */
export interface Sentences {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** How much of its line {@link Pattern.widen} sees on either side. */
export const WIDEST = 4096;

/** How a key is written: what it begins with, what the rest is made of, how long it is. */
export interface Shape {
  /**
   * What every key of this shape begins with, in one of several forms; part of the key. Without
   * any, or with less than three characters, runs of the alphabet are looked for: then it must be
   * told by what it is named, or by `judge`.
   */
  readonly prefixes?: readonly string[];
  /**
   * Where in a key the prefix stands, when it is not its beginning: after so many characters of the
   * alphabet, which the prefix is made of as well. `length` is then of all of it.
   */
  readonly at?: number;
  /**
   * What the rest is made of; no line ends. Where `/` or `+` belong to it they may be spelled as
   * escapes.
   */
  readonly alphabet: string;
  /** How many characters the rest has, without escapes. */
  readonly length: Length;
  /** Characters that may not stand right before a key: it would be the tail of something longer. */
  readonly notBefore?: string;
  /** Characters that may not stand right after it. */
  readonly notAfter?: string;
  /** The rest is completed by `=` (or `%3D`) to a multiple of four: they belong to the key. */
  readonly padded?: boolean;
  /** Only so many bytes are the key; what the rest has beyond that is something else. */
  readonly only?: number;
  /** How many different characters its beginning is drawn from, when they are fewer than the alphabet's. */
  readonly variety?: number;
  /** Whether its parts are where they belong. Asked of what is long enough, before all else. */
  form?(value: string): boolean;
  /** Whether its check digits are right. */
  checksum?(value: string): boolean;
  /**
   * Whether it may be one, by the key alone, as {@link Candidate.value} gives it: false where no
   * surroundings make a key of it. By default stand-ins (words, sequences, repetitions) are none.
   */
  plausible?(value: string): boolean;
  /** Words, in small letters and digits, of which a name before the key must hold one: `ddapikey`. */
  readonly named?: readonly string[];
  /** Words, in small letters, of which one must stand somewhere in the surroundings. */
  readonly near?: readonly string[];
  /**
   * The last look, by the surroundings. May depend on nothing but the candidate. A text is another
   * kind, which the surroundings tell it to be: its pattern may have no shapes of its own.
   */
  judge?(candidate: Candidate): boolean | string;
  /**
   * How many characters of the text behind it belong to it too: lines below a header, the value
   * behind its name. Decides nothing: whether there is a key, `judge` says.
   */
  past?(text: string): number;
}

/** One length, several, or a range; without `to` there is no longest one. */
export type Length = number | readonly number[] | { readonly from: number; readonly to?: number };

/** How far a verdict may look, on either side of the key. */
export interface Surroundings {
  /** How many line ends the text may hold. */
  readonly lines: number;
  readonly bytes: number;
}

/** What a verdict sees of a key's surroundings unless its pattern says more. */
export const OWN_LINE: Surroundings = { lines: 0, bytes: 160 };

/** What may be a key. Its surroundings are read on demand, as most need no second look. */
export interface Candidate {
  /** With its prefix, without its escapes. A long one is cut. */
  readonly value: string;
  /** Latin-1, no more than the pattern's surroundings. */
  before(): string;
  after(): string;
}

/** Draws so many characters of an alphabet. */
export type Draw = (alphabet: string, length: number) => string;

/** What a pattern must find, and what it must not. */
export interface Cases {
  /** Pieces of files with one key: what stands before it, the key as it is spelled, what follows. */
  readonly leaks: readonly (readonly [before: string, key: string, after: string])[];
  /** Pieces of files that look nearly like it. */
  readonly clean: readonly string[];
}
