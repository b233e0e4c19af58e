import type { DialectName, DialectNames } from '../../report/chain-view.js';
import type { EndpointRules } from '../endpoint.js';
import type { FaultEffects } from '../profiles/fault.js';
import type { Profiles } from '../profiles/profile.js';
import type { Absent, Context, Refused, Step, Words } from '../providers/provider.js';
import type { RegionRules } from '../region.js';
import type { Sight } from '../sight.js';

/**
 * One SDK as data: in what order it asks, what it does when a provider fails, its quirks and its
 * words.
 */
export interface Dialect {
  readonly name: DialectName;
  readonly names: DialectNames;
  /**
   * Looked through only where it is named, by a user or by what the job runs. Few jobs have it, and
   * the report of the others should be no longer for it.
   */
  readonly onDemand?: true;
  /** The version that was read or run. */
  readonly version: string;
  /** The variables that name a profile, strongest first. */
  readonly profileVariables: readonly string[];
  /** Takes an empty variable for a profile whose name is empty. */
  readonly emptyProfileCounts: boolean;
  /** Takes a variable with nothing but blanks for an empty one. */
  readonly blankProfileIsEmpty?: true;
  readonly readProfiles: (sight: Sight) => Profiles;
  /** What it makes of badly written profile files; what is not named is read as it was meant. */
  readonly faults?: FaultEffects;
  /** What ends the search before any provider is asked. */
  readonly opening?: (context: Context) => Refused | undefined;
  readonly steps: readonly Step[];
  /** What fails once the credentials are there, and in spite of them. */
  readonly closing?: (context: Context) => Refused | undefined;
  /** What a failing provider means, where the provider does not say otherwise. */
  readonly onFailure: 'next' | 'abort';
  /** The words at the end of a chain that found nothing. */
  readonly nothingFound: (failures: readonly Failure[]) => Words;
  /** Puts the SDK's own frame around a provider's words. */
  readonly frame?: (words: Words, cause: Refused['cause'], context: Context) => Words;
  readonly region: RegionRules;
  readonly endpoint: EndpointRules;
  /** What the SDK does silently in this environment. */
  readonly warnings?: (context: Context) => readonly string[];
}

/** A step that gave nothing, for SDKs that list them all at the end. */
export interface Failure {
  readonly step: Step;
  readonly cause: Absent['cause'];
  readonly words?: Words;
}
