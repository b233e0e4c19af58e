import type { Fault } from '../../report/chain-cause.js';
import type { DialectName } from '../../report/chain-view.js';
import type { Identity } from '../../report/identity.js';
import type { Unanswered } from '../../world/aws.js';
import type { ProxyHop } from '../../world/egress.js';
import type { IdTokenFact } from './id-token.js';
import type { AwsError } from '../../world/aws.js';
import type { RegionFact } from '../endpoints/region.js';
import type { StsCall } from './sts-call.js';

/** A request without an answer. */
export type LostRequest = Unanswered;
/** A variable about proxies: with the proxy's host and port, or with what is exempt. */
export type ProxySetting = ProxyHop;

/** A place that was configured to receive credentials or tokens and is not to be trusted with them. */
export interface BlockedEndpoint {
  /** The variable or setting that names it. */
  readonly setBy: string;
  /** A profile names it, and no variable. */
  readonly inProfile?: true;
  readonly host: string;
  readonly why: string;
  readonly carries: string;
}

/** How the credentials for the calls were found. */
export type SourceFact =
  /** The role is assumed with the job's token: no other credentials are needed. */
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'found'; readonly source: string; readonly provider: Identity['provider'] }
  | { readonly kind: 'none'; readonly sdk: DialectName; readonly message: string }
  /** A provider was chosen and failed; the SDK goes no further. */
  | {
      readonly kind: 'failed';
      readonly provider: Identity['provider'];
      readonly source: string;
      readonly message: string;
      /** What our own trace found, where it foresaw the failure; the SDK may say less. */
      readonly fault?: Fault;
      /** The same in words; there when it is. */
      readonly reason?: string;
      /** AWS's own answer, where the provider was run and AWS refused it. */
      readonly error?: AwsError;
      readonly profile?: string;
      /** A request of the provider's that had no answer. */
      readonly unanswered?: LostRequest;
    }
  /**
   * A provider was chosen that must not be run here: a command that a pull request can change, or
   * a request to an endpoint that is among `blocked`.
   */
  | {
      readonly kind: 'withheld';
      readonly what: 'command' | 'endpoint';
      readonly source: string;
      readonly why: string;
    };

/** Everything that was asked about this job's credentials, and the answers. Holds no secret. */
export interface CredentialFacts {
  /** Why credentials are expected. */
  readonly because: string;
  readonly role: {
    readonly arn: string;
    readonly audience: string;
    /** Assumed with the credentials at hand, though a token may be offered. */
    readonly chained?: true;
  } | null;
  readonly region: RegionFact;
  readonly idToken: IdTokenFact;
  readonly source: SourceFact;
  readonly calls: readonly StsCall[];
  readonly blocked: readonly BlockedEndpoint[];
  readonly identity: Identity | null;
  /** The variables about proxies that are set. */
  readonly proxies: readonly ProxySetting[];
}
