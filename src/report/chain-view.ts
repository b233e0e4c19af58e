import type { Fault, Found, NotReached, NotThere } from './chain-cause.js';

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

/** How an SDK is called: long in a sentence, short above the column of a matrix. */
export interface DialectNames {
  readonly long: string;
  /** At most five characters. */
  readonly short: string;
}

/**
 * What became of one provider in one SDK's chain. SDKs blur these five into one sentence:
 * resolved (gave credentials), absent (not configured), invalid (configured wrongly, told without
 * trying), failed (tried and refused), not-reached (an earlier provider ended the search).
 */
export type Attempt = Became & {
  readonly provider: ProviderName;
  /** The cause in words, for the reader alone: code decides by the cause. */
  readonly reason: string;
  /** The variables, files, profiles and addresses that were looked at. */
  readonly looked: readonly string[];
};

/** An outcome, and what brought it about. */
export type Became =
  | { readonly outcome: 'resolved'; readonly cause: Found }
  /** With a fault, where this SDK passes over it as over what is not there. */
  | { readonly outcome: 'absent'; readonly cause: NotThere | Fault }
  | { readonly outcome: 'invalid' | 'failed'; readonly cause: Fault }
  /** With a fault, where that ended the search before it began. */
  | { readonly outcome: 'not-reached'; readonly cause: NotReached | Fault };

/** On what a claim about an SDK's words rests. */
export type Basis = 'run' | 'source' | 'memory';

/** Where an SDK sends its calls, when something other than the SDK decided. */
export interface EndpointOverride {
  readonly url: string;
  /** The variable, or the profile and setting, that names it. */
  readonly from: string;
  /** A profile names it, and no variable. */
  readonly inProfile?: true;
}

/** One environment in the eyes of one SDK. */
export interface ChainView {
  readonly dialect: DialectName;
  readonly names: DialectNames;
  readonly outcome: 'resolved' | 'none' | 'error';
  /** The provider that gave credentials or, when the outcome is `error`, the one that ended the search. */
  readonly provider: ProviderName | null;
  /** What ended the search, when the outcome is `error`. */
  readonly cause?: Fault;
  readonly profile?: string;
  /** `AKIA...WXYZ`, when the credentials taken are known without a call. */
  readonly accessKeyId?: string;
  /** Decoded offline from the key id, or read from a role ARN; 12 digits. */
  readonly account?: string;
  /** The role the SDK would assume, when it would. */
  readonly roleArn?: string;
  /** With what it would assume that role, in words; key ids masked. */
  readonly assumedWith?: string;
  /** What has yet to happen before the credentials are there; absent when nothing has. */
  readonly awaits?: 'sts' | 'process' | 'sso' | 'sign-in' | 'container' | 'instance-metadata';
  readonly region?: string;
  /** The words this SDK prints because of the region, when it has none or refuses it. */
  readonly regionMessage?: string;
  /** On what those words rest; there when they are. */
  readonly regionBasis?: Basis;
  /** Where its STS calls go, when that is configured. */
  readonly endpoint?: EndpointOverride;
  /** The words this SDK prints when it fails. */
  readonly message: string | null;
  readonly basis: Basis;
  /** The SDK version that `basis` speaks of. */
  readonly version: string;
  readonly attempts: readonly Attempt[];
  /** What this SDK does silently and a reader should know. */
  readonly warnings?: readonly string[];
}
