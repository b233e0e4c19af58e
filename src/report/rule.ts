import type { Ci } from './ci.js';
import type { Evidence, Snippet } from './evidence.js';
import type { Values } from './inert.js';
import type { Location } from './location.js';
import type { Severity } from './severity.js';

/**
 * The ladder that findings about one expectation form. The lowest broken rung is the root cause;
 * whatever is broken above it is likely a consequence.
 */
export const LADDER = [
  'granted',
  'present',
  'well-formed',
  'resolves',
  'trusted',
  'expected-identity',
  'permitted',
  'lasting',
] as const;
export type Rung = (typeof LADDER)[number];

/** `<question>/<what-is-wrong>`; the same path as the rule's file below `src/rules/`; of a leak, as its pattern's. */
export type RuleId = `${string}/${string}`;

/**
 * What a renderer would say of its own accord, if no finding told it with evidence and a fix:
 * `who-is-who`, that the SDKs of one job do not act as one.
 */
export type Told = 'who-is-who';

/**
 * One thing that can be wrong. `title`, `why` and `fix` are templates: `{name}` is filled from the
 * match's `values` or is a word of {@link placeWords}, `{names:reads|read}` is the form of a verb that
 * fits how many a list names, and backticks set code. They also stand alone as the rule's page.
 */
export interface Rule<Facts> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly rung: Rung;
  /** What is wrong, without a proposal. */
  readonly title: string;
  /** The cause, in a sentence or two. */
  readonly why: string;
  /** One action. */
  readonly fix: string;
  /** The AWS or GitHub pages that the rule rests on. */
  readonly references?: readonly string[];
  /** What its findings tell, so that no renderer tells it again beside them. */
  readonly tells?: readonly Told[];
  /**
   * Pure and synchronous: facts in, every place where the rule is broken out. `ci` says who will
   * read it, since what helps a job of GitHub's is of no use to another, or to a person.
   */
  judge(facts: Facts, ci: Ci): readonly Match[];
}

/** One place where a rule is broken. */
export interface Match {
  readonly location: Location;
  /**
   * What makes this the same finding tomorrow: a hash of a leaked key, the *name* of a job's own
   * secret, an ARN, a claim. Never prose, a line number, a preview or a hash of a weak secret.
   */
  readonly identity: string;
  /** Fills the placeholders of the rule's title, why and fix. */
  readonly values: Values;
  readonly evidence: readonly Evidence[];
  readonly paste?: readonly Snippet[];
  /** Templates that fit this match better than the rule's general ones; filled like them. */
  readonly words?: { readonly title?: string; readonly why?: string; readonly fix?: string };
  /** Overrides the rule's severity, where the facts make it count for less (or more). */
  readonly severity?: Severity;
}
