import type { Fault, Found, NotThere } from '../../report/chain-cause.js';
import type { Basis, ProviderName } from '../../report/chain-view.js';
import type { ChosenSource } from '../chosen.js';
import type { Profiles } from '../profiles/profile.js';
import type { Sight } from '../sight.js';

/** A sentence that an SDK prints, and on what we base that. */
export interface Words {
  readonly text: string;
  readonly basis: Basis;
  /** Said while credentials are fetched, and not while the configuration is loaded. */
  readonly fetching?: true;
  /** The same without the frame that the SDK puts around what it fetches. */
  readonly unframed?: string;
}

/** What a provider has before it. */
export interface Context {
  readonly sight: Sight;
  readonly profiles: Profiles;
  /** The profile that is being looked at. */
  readonly profile: string;
  /** The profile's name as the environment or an option gives it; absent when nothing does. */
  readonly named?: string;
  /** True when the profile was named by an option, not by a variable. */
  readonly explicit: boolean;
  /** The profiles on the way to this one, when it is another profile's source. */
  readonly visited: readonly string[];
}

/** Not configured here: the next provider is asked. */
export interface Absent {
  readonly kind: 'absent';
  /** A fault, where this SDK passes over it as over what is not there. */
  readonly cause: NotThere | Fault;
}

/** Credentials, or what will fetch them. */
export interface Resolved {
  readonly kind: 'resolved';
  readonly cause: Found;
  readonly source: ChosenSource;
  /** Set when a step serves two providers, such as web identity from environment or profile. */
  readonly provider?: ProviderName;
  readonly profile?: string;
  readonly warnings?: readonly string[];
}

/** Configured, and of no use. */
export interface Refused {
  readonly kind: 'refused';
  /** `invalid` when the configuration alone tells; `failed` when something was tried. */
  readonly as: 'invalid' | 'failed';
  readonly cause: Fault;
  /** Absent where we stopped before the SDK would: then it is not known what it prints. */
  readonly words?: Words;
  /** Set where this one failure is treated otherwise than the dialect's policy says. */
  readonly then?: 'next' | 'abort';
  /** True when it only shows at the first call, not while the chain is walked. */
  readonly atUse?: boolean;
  readonly provider?: ProviderName;
  readonly profile?: string;
}

export type Outcome = Absent | Resolved | Refused;

/**
 * As many profiles as one chain is followed through. Nobody chains more than a few roles, and each
 * SDK has its own end to it (Python's stack, an hour's session), which is not ours to copy.
 */
export const MOST_PROFILES = 100;

/** One place in an SDK's chain. */
export interface Step {
  readonly provider: ProviderName;
  /** As the SDK itself calls it, for its own lists. */
  readonly name?: string;
  /** Steps of one group belong together: once one of them is configured, the rest are passed over. */
  readonly group?: string;
  readonly look: (context: Context) => Outcome;
}

export function absent(cause: Absent['cause']): Absent {
  return { kind: 'absent', cause };
}

/** Asks steps in turn until one is configured. */
export function firstConfigured(steps: readonly Step[], context: Context): Outcome {
  for (const step of steps) {
    const outcome = step.look(context);
    if (outcome.kind !== 'absent') return outcome;
  }
  return absent({ kind: 'profile-without-credentials', profile: context.profile });
}
