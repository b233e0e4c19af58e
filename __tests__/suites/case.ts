import type { DialectName, ProviderName } from '../../src/report/chain-view.js';
import type { MetadataFact } from '../../src/chain/facts.js';
import type { Sketch } from '../chain/environment.js';

/** A published test of an SDK, as facts: what it is given, and what it demands. */
export interface SuiteCase extends Omit<Sketch, 'metadata'> {
  /** The test's name in its suite. */
  readonly test: string;
  /** The dialects that it speaks of, where that differs from its suite's. */
  readonly dialects?: readonly DialectName[];
  /** What instance metadata says: nobody answers by default, and null leaves it unasked. */
  readonly metadata?: MetadataFact | null;
  /** As Node names it; `linux` by default. */
  readonly platform?: string;
  readonly expect: Expected;
  /** Where ours does not agree, and the real SDK's word for it. Such a case must not agree. */
  readonly unlike?: string;
}

/** What a test demands. Only what is named is compared. */
export interface Expected {
  /** The provider that gives the credentials. */
  readonly takes?: ProviderName;
  /** The key at the root of the chain: the one that signs the first call. */
  readonly key?: string;
  readonly secret?: string;
  /** Null where there must be none. */
  readonly token?: string | null;
  /** The roles on the way, the first assumed first. */
  readonly roles?: readonly string[];
  readonly session?: string;
  readonly externalId?: string;
  /** A part of the words with which the search fails; empty where the test does not look at them. */
  readonly fails?: string;
  /** How one provider's attempt ends, for tests of a provider alone; `absent` before any other. */
  readonly attempt?: readonly [ProviderName, 'resolved' | 'absent' | 'refused'];
  /** Where the container's credentials are asked for. */
  readonly container?: string;
  /** Where the instance metadata service is looked for. */
  readonly metadata?: string;
  readonly sso?: {
    readonly account?: string;
    readonly role?: string;
    readonly region?: string;
    readonly startUrl?: string;
    readonly session?: string;
  };
  /** The address of STS; null where none is configured. */
  readonly endpoint?: string | null;
  readonly region?: string | null;
  /** The profiles as they are read; a value of several lines keeps its line breaks. */
  readonly profiles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ssoSessions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly configPath?: string;
  readonly credentialsPath?: string;
}

/** The published tests of one SDK. */
export interface Suite {
  /** The repository, and the commit that was read. */
  readonly repository: string;
  readonly commit: string;
  /** The file of the tests. */
  readonly path: string;
  readonly dialects: readonly DialectName[];
  readonly cases: readonly SuiteCase[];
}
