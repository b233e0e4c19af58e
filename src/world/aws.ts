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

/** What IAM is asked to simulate. */
export interface SimulationInput {
  /** The ARN of a user or of a role, with its path. */
  readonly principalArn: string;
  readonly actions: readonly string[];
  readonly resource: string;
  readonly context: readonly { readonly key: string; readonly value: string }[];
  /** Where the page before this one ended. */
  readonly marker?: string;
}

/** What a simulation made of one action. */
export interface SimulatedAction {
  readonly action: string;
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** The policies whose statements decided, by their names. */
  readonly policies: readonly string[];
  /** Condition keys whose values the simulation would have needed. */
  readonly missingContext: readonly string[];
  /** False where the organization's policies do not allow it; absent where there are none. */
  readonly allowedByOrganization?: boolean;
  /** The same of the permissions boundary. */
  readonly allowedByBoundary?: boolean;
}

export interface SimulationPage {
  readonly results: readonly SimulatedAction[];
  /** Where the next page begins; absent on the last. */
  readonly marker?: string;
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
  /**
   * The ARN of a role in the caller's own account, which tells its path.
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
   */
  roleArnOf(
    credentials: Credentials,
    roleName: string,
    target: StsTarget,
  ): Promise<AwsAnswer<string>>;
  /**
   * What the policies of a user or role make of actions on one resource: one page of answers.
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
   */
  simulate(
    credentials: Credentials,
    input: SimulationInput,
    target: StsTarget,
  ): Promise<AwsAnswer<SimulationPage>>;
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
