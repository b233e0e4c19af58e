import type { Policy } from './policy/document.js';
import type { TrustPolicy } from './trust/policy.js';

/** A key of a user, or of a session when it has a token. */
export interface KeyConfig {
  readonly id: string;
  readonly secret: string;
  readonly status: 'Active' | 'Inactive';
  /** Present for temporary keys. */
  readonly token?: string;
  /** From the start of the run; negative for a session that is over. */
  readonly expiresInSeconds: number;
}

/** The policies of a user or role. */
export interface Holder {
  /** Action patterns that the identity policy allows, such as `s3:*`. */
  readonly allows: readonly string[];
  /** Further policies, in full. */
  readonly policies: readonly Policy[];
  readonly boundary: Policy | null;
}

export interface RoleConfig extends Holder {
  readonly trust: TrustPolicy;
  /** Seconds. */
  readonly maxSessionDuration: number;
  /** Sessions of this role that exist before the run. */
  readonly sessions: readonly KeyConfig[];
}

interface UserConfig extends Holder {
  readonly keys: readonly KeyConfig[];
}

export interface AccountConfig {
  readonly partition: string;
  /** `issuer` is `github` or an https address. */
  readonly oidcProviders: readonly {
    readonly issuer: string;
    readonly audiences: readonly string[];
  }[];
  /** Service control policies; null outside of an organization. */
  readonly organization: readonly Policy[] | null;
  /** By name, with its path: `deploy` or `ci/deploy`. */
  readonly roles: Readonly<Record<string, RoleConfig>>;
  readonly users: Readonly<Record<string, UserConfig>>;
}

/** How one service misbehaves. */
export interface FaultConfig {
  readonly service: 'sts' | 'oidc' | 'imds' | 'container' | 'iam';
  /** Such as `GetCallerIdentity`; every action when left out. */
  readonly action?: string;
  readonly fail: {
    readonly status?: number;
    /** How often, before all is well again; without end when left out. */
    readonly times?: number;
    readonly code?: string;
    readonly message?: string;
    readonly body?: 'html' | 'garbage' | 'empty';
    /** Accept the request and never answer. */
    readonly hang?: true;
    /** Close the connection in the middle. */
    readonly reset?: true;
    /** Nothing listens. */
    readonly refused?: true;
    /** The name does not resolve. */
    readonly dns?: true;
  };
}

/** The `cloud` section of a scenario, validated. */
export interface CloudConfig {
  readonly accounts: Readonly<Record<string, AccountConfig>>;
  readonly instanceMetadata:
    | 'none'
    | 'azure'
    | 'timeout'
    | { readonly role: string; readonly account: string };
  readonly container:
    | 'none'
    | {
        readonly path: string;
        readonly account: string;
        readonly role: string;
        readonly token?: string;
      };
  /** How far AWS's clock is ahead of the job's: positive means that the job's clock is behind. */
  readonly clockSkewSeconds: number;
  readonly faults: readonly FaultConfig[];
  /** The company's proxy at `proxy.acme.example:3128`; left out where there is none. */
  readonly proxy?: 'none' | 'open' | 'password' | 'forbidden' | 'page';
}
