import type { Sealed } from '../report/sealed.js';
import type { NoAnswer, NoAnswerReason } from './http.js';
import type { ProxyHop } from './egress.js';

/** AWS credentials in memory. The secret halves are boxed; the key id is shown only masked. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: Sealed;
  readonly sessionToken?: Sealed;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** An error that AWS itself answered, with its own name, words and request id. */
export interface AwsError {
  /** Such as `InvalidClientTokenId`. */
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  readonly httpStatus?: number;
}

/** What became of a call: AWS's answer, AWS's refusal, or no sensible answer at all. */
export type AwsAnswer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly error: AwsError }
  | {
      readonly kind: 'unreachable';
      /** `not-sts`: something answered that is not this service of AWS. */
      readonly reason: NoAnswerReason | 'not-sts';
      readonly detail: string;
      /** The proxy that the request went by. */
      readonly proxy?: ProxyHop;
    };

/** Where STS is asked. */
export interface StsTarget {
  readonly region: string;
  /** A URL that the egress policy has already allowed. */
  readonly endpoint: string;
  readonly timeoutMs: number;
  /** Hosts beyond AWS's own that the user allowed. */
  readonly allowEndpoints: readonly string[];
  /** A file of certificates that the profile names. */
  readonly caBundle?: string;
}

export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

export interface AssumeRoleInput {
  readonly roleArn: string;
  readonly roleSessionName: string;
  readonly durationSeconds: number;
  readonly externalId?: string;
  /** Session tags; by a token they come in its claims. */
  readonly tags?: readonly { readonly name: string; readonly value: string }[];
  readonly transitiveTagKeys?: readonly string[];
  /** A session policy, as JSON text. */
  readonly policy?: string;
  readonly policyArns?: readonly string[];
}

/** The STS calls that the preflight makes. One HTTP request each: retries are the caller's. */
export interface Aws {
  /** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
  callerIdentity(credentials: Credentials, target: StsTarget): Promise<AwsAnswer<CallerIdentity>>;
  /** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
  assumeRole(
    credentials: Credentials,
    input: AssumeRoleInput,
    target: StsTarget,
  ): Promise<AwsAnswer<Credentials>>;
  /** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
  assumeRoleWithWebIdentity(
    token: Sealed,
    input: AssumeRoleInput,
    target: StsTarget,
  ): Promise<AwsAnswer<Credentials>>;
  /**
   * The deployed trust policy of a role in the caller's own account, as JSON text.
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
   */
  trustPolicyOf(
    credentials: Credentials,
    roleName: string,
    target: StsTarget,
  ): Promise<AwsAnswer<string>>;
  /** Runs one real provider of the JavaScript SDK, within its time limit. */
  provide(request: ProvideRequest): Promise<ProvideAnswer>;
}

/** One source of credentials that the JavaScript SDK's own provider is asked to read. */
export type ProvideRequest =
  | { readonly kind: 'environment' }
  | {
      readonly kind: 'profile';
      readonly profile: string;
      /** STS for roles that the profile assumes. */
      readonly target: StsTarget;
    }
  | { readonly kind: 'web-identity'; readonly target: StsTarget };

/** What the provider gave. A refusal by STS behind the provider keeps AWS's own error. */
export type ProvideAnswer =
  | { readonly kind: 'provided'; readonly credentials: Credentials }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly error?: AwsError;
      /** A request of the provider's that had no answer. */
      readonly unanswered?: Unanswered;
    };

/** A request without an answer, and whom it was for. */
export interface Unanswered extends NoAnswer {
  /** Host and port. */
  readonly host: string;
}
