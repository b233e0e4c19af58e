import type { Fault, Found, NotReached, NotThere } from './chain-cause.js';
import {
  listOf,
  named,
  type Of,
  oneOf,
  optional,
  orNull,
  record,
  text,
  whole,
} from './form/form.js';

/** A source of credentials, as every SDK's documentation names it. */
export const PROVIDERS = [
  'environment',
  'profile-assume-role',
  'profile-static',
  'profile-web-identity',
  'profile-process',
  'profile-sso',
  'profile-login',
  'web-identity',
  'container',
  'instance-metadata',
] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/**
 * An SDK, by the name that inputs and reports give it, such as `boto3`. Which there are is for the
 * index of dialects to say; the entries hold what a user names against it.
 */
export type DialectName = string;

const NAMES = record(
  { long: text('In a sentence.'), short: text('Above a column: at most five characters.') },
  'How this SDK is called.',
);
/** How an SDK is called: long in a sentence, short above the column of a matrix. */
export interface DialectNames extends Of<typeof NAMES> {}

const PROVIDER = named('provider', oneOf(PROVIDERS));

export const ATTEMPT = named(
  'attempt',
  record({
    provider: PROVIDER,
    outcome: oneOf(['resolved', 'absent', 'invalid', 'failed', 'not-reached']),
    cause: text('The kind of cause that the reason tells in words; kinds may be added.'),
    reason: text(),
    looked: listOf(text(), 'The variables, files, profiles and addresses that were looked at.'),
  }),
);
/**
 * What became of one provider in one SDK's chain. SDKs blur these five into one sentence:
 * resolved (gave credentials), absent (not configured), invalid (configured wrongly, told without
 * trying), failed (tried and refused), not-reached (an earlier provider ended the search).
 */
export type Attempt = Omit<Of<typeof ATTEMPT>, 'outcome' | 'cause'> & Became;

/** An outcome, and what brought it about. The reason is the cause in words, for the reader alone. */
export type Became =
  | { readonly outcome: 'resolved'; readonly cause: Found }
  /** With a fault, where this SDK passes over it as over what is not there. */
  | { readonly outcome: 'absent'; readonly cause: NotThere | Fault }
  | { readonly outcome: 'invalid' | 'failed'; readonly cause: Fault }
  /** With a fault, where that ended the search before it began. */
  | { readonly outcome: 'not-reached'; readonly cause: NotReached | Fault };

const BASES = ['run', 'source', 'memory'] as const;
/** On what a claim about an SDK's words rests. */
export type Basis = (typeof BASES)[number];

const ENDPOINT = record(
  { url: text(), from: text('The variable, or the profile and setting, that names it.') },
  'Where its STS calls go, when something other than the SDK decided.',
);
/** Where an SDK sends its calls, when something other than the SDK decided. */
export interface EndpointOverride extends Of<typeof ENDPOINT> {
  /** A profile names it, and no variable. */
  readonly inProfile?: true;
}

export const CHAIN_VIEW = named(
  'chainView',
  record({
    dialect: text(undefined, { vocabulary: 'dialects' }),
    names: NAMES,
    outcome: oneOf(['resolved', 'none', 'error']),
    provider: orNull(
      PROVIDER,
      'The one that gave credentials or, when the outcome is `error`, the one that ended the search.',
    ),
    profile: optional(text()),
    identity: optional(
      whole(
        1,
        'SDKs with the same number become one and the same to AWS; absent when it takes no credentials.',
      ),
    ),
    mayBe: optional(
      listOf(
        whole(1),
        'The numbers of those that this one may turn out to be, since only a call would tell.',
      ),
    ),
    accessKeyId: optional(
      text('Masked: `AKIA...WXYZ`, when the credentials taken are known without a call.'),
    ),
    account: optional(text('Decoded offline from the key id, or read from a role ARN; 12 digits.')),
    roleArn: optional(text('The role that the SDK would assume, when it would.')),
    assumedWith: optional(text('With what it would assume that role, in words; key ids masked.')),
    awaits: optional(
      oneOf(
        ['sts', 'process', 'sso', 'sign-in', 'container', 'instance-metadata'],
        'What has yet to happen before the credentials are there; absent when nothing has.',
      ),
    ),
    region: optional(text()),
    regionMessage: optional(
      text('The words that this SDK prints because of the region, when it has none or refuses it.'),
    ),
    regionBasis: optional(oneOf(BASES, 'What those words rest on; there when they are.')),
    endpoint: optional(ENDPOINT),
    warnings: optional(listOf(text(), 'What this SDK does silently and a reader should know.')),
    message: orNull(text(), 'The words that this SDK prints when it fails, on the given basis.'),
    basis: oneOf(
      BASES,
      'Whether the words were seen in a run, read in the source, or are from memory.',
    ),
    version: text('The SDK version that `basis` speaks of.'),
    attempts: listOf(ATTEMPT),
  }),
);
/** One environment in the eyes of one SDK. */
export interface ChainView extends Omit<PrintedView, 'attempts' | 'endpoint'> {
  readonly attempts: readonly Attempt[];
  readonly endpoint?: EndpointOverride;
  /** What ended the search, when the outcome is `error`. */
  readonly cause?: Fault;
}

/** The same as it is printed in JSON: causes by their kind. */
export type PrintedView = Of<typeof CHAIN_VIEW>;
