import type { Cause, Refined } from './cause.js';

/**
 * How far a fault lies from a match, nearest first. Of several statements (values, principals) that
 * do not match, the nearest is the one a reader is shown. One fault of a farther tier outweighs any
 * number of nearer ones; within a tier, fewer faults are nearer.
 *
 * - `open`: nothing speaks against it; the files do not tell.
 * - `spelling`: it can only have been meant for such a job, and is written so that it fails.
 * - `value`: this repository on another occasion, or another value of a claim.
 * - `kind`: this repository on an occasion of another kind, a pull request instead of a branch.
 * - `repository`: another repository of the owner, or a subject that cannot be taken apart.
 * - `owner`: somebody else's repository.
 * - `elsewhere`: not for this provider's tokens, whatever its conditions say.
 */
export const TIERS = [
  'open',
  'spelling',
  'value',
  'kind',
  'repository',
  'owner',
  'elsewhere',
] as const;

/** One step of {@link TIERS}. */
export type Tier = (typeof TIERS)[number];

/** Causes that belong to a verdict, or to a doubt, and to no fault that a statement has. */
type Unweighed =
  | 'explicit-deny'
  | 'no-allow'
  | 'operator-unknown'
  | 'value-unresolved'
  | 'value-unreadable'
  | 'key-not-known-here'
  | 'duplicate-key'
  | 'statement-invalid'
  | 'principal-unresolved';

/** What a distance is made of. `not-known` stands for every doubt: doubts are not ranked. */
export type Weighed = Exclude<Cause, Unweighed> | Refined | 'not-known';

/** The tier of every fault. */
export type Weights = Readonly<Record<Weighed, Tier>>;

/** The one place that says what is nearer; a test moves every entry and must notice. */
export const WEIGHTS: Weights = {
  'not-known': 'open',

  'wildcard-under-equals': 'spelling',
  'letter-case': 'spelling',
  'surrounding-whitespace': 'spelling',
  'subject-immutable': 'spelling',
  'subject-classic': 'spelling',
  'subject-incomplete': 'spelling',
  'context-written-short': 'spelling',
  'key-not-supported': 'spelling',
  'key-of-other-issuer': 'spelling',
  'key-not-in-call': 'spelling',
  'key-unknown': 'spelling',
  'principal-other-account': 'spelling',
  'principal-misspelled': 'spelling',
  'principal-wildcard': 'spelling',
  'principal-missing': 'spelling',
  'action-assume-role': 'spelling',
  'action-missing': 'spelling',
  'tag-session-missing': 'spelling',

  'subject-ref': 'value',
  'subject-ids': 'value',
  'template-alike': 'value',
  'audience-differs': 'value',
  'value-differs': 'value',
  'claim-missing': 'value',
  'negated-match': 'value',
  'null-check': 'value',
  'variable-absent': 'value',
  'principal-excluded': 'value',
  'action-excluded': 'value',

  'subject-form': 'kind',
  'subject-customised': 'kind',

  'subject-repository': 'repository',
  'subject-differs': 'repository',
  'value-of-repository': 'repository',

  'subject-owner': 'owner',
  'value-of-owner': 'owner',
  'issuer-on-the-same-host': 'owner',

  'principal-not-federated': 'elsewhere',
  'principal-other-issuer': 'elsewhere',
  'principal-of-no-provider': 'elsewhere',
  'action-other': 'elsewhere',
};

/** Claims whose value says whose job it is, as opposed to what the job does. */
export const CLAIMS_OF_PLACE: ReadonlyMap<string, Refined> = new Map([
  ['repository', 'value-of-repository'],
  ['repository_id', 'value-of-repository'],
  ['repository_owner_id', 'value-of-owner'],
  ['enterprise_id', 'value-of-owner'],
]);

/**
 * What can be behind STS's one sentence where no policy is known, the likeliest first. Where a fact
 * of the job speaks for a cause, that is an entry of its own, nearer to the top.
 */
export const LIKELIEST_FIRST = [
  /** The subject carries ids, and most policies were written before there were any. */
  'subject-immutable',
  /** A pull request, an environment, a tag or a template: policies are written for branches. */
  'unusual-subject',
  'unreadable-role',
  'unusual-audience',
  'unusual-branch',
  'role-missing',
  /** A name in the subject has capitals. */
  'capitals',
  'usual-branch',
  'wildcard-under-equals',
  'provider-principal',
  'action',
  'subject-classic',
  'key-not-supported',
  'small-letters',
  'usual-audience',
  'denied-above',
] as const;

/** One entry of {@link LIKELIEST_FIRST}. */
export type Likely = (typeof LIKELIEST_FIRST)[number];
