import type { Holder } from './config.js';
import type { Fault } from './fault.js';
import { type Policy, readPolicy } from './policy/document.js';
import type { Attached } from './policy/evaluate.js';
import type { TrustPolicy } from './trust/policy.js';

/** Who a key belongs to. */
export type Principal =
  | { readonly kind: 'user'; readonly account: Account; readonly user: string }
  | {
      readonly kind: 'session';
      readonly account: Account;
      readonly role: Role;
      readonly sessionName: string;
    };

/** A key that AWS knows. */
export interface Key {
  readonly id: string;
  readonly secret: string;
  readonly active: boolean;
  /** What must come with it; temporary keys only. */
  readonly token?: string;
  /** Milliseconds of AWS's clock. */
  readonly expiresAt: number;
  readonly principal: Principal;
}

export interface Role extends Holder {
  /** With its path. */
  readonly name: string;
  readonly trust: TrustPolicy;
  readonly maxSessionDuration: number;
}

export interface Account {
  readonly id: string;
  readonly partition: string;
  readonly providers: readonly { readonly issuer: string; readonly audiences: readonly string[] }[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly users: ReadonlyMap<string, Holder>;
  readonly organization: readonly Policy[] | null;
}

/** AWS for one run. */
export interface Cloud {
  /** AWS's clock, in milliseconds. */
  now(): number;
  readonly accounts: ReadonlyMap<string, Account>;
  /** Grows as sessions are issued. */
  readonly keys: Map<string, Key>;
  readonly faults: readonly Fault[];
  /** So many results stand on one page of IAM's. */
  readonly pageSize: number;
  /** Every secret that was made during the run, for whoever looks for leaks. */
  readonly issued: string[];
}

/** `arn:aws:iam::111122223333:role/ci/deploy`. */
export function roleArn(account: Account, role: Role): string {
  return `arn:${account.partition}:iam::${account.id}:role/${role.name}`;
}

/** The ARN that GetCallerIdentity answers; an assumed role's has no path. */
export function principalArn(principal: Principal): string {
  const { account } = principal;
  if (principal.kind === 'user') {
    return `arn:${account.partition}:iam::${account.id}:user/${principal.user}`;
  }
  return `arn:${account.partition}:sts::${account.id}:assumed-role/${lastPart(principal.role.name)}/${principal.sessionName}`;
}

/** What the principal's own policies allow. */
export function allowsOf(principal: Principal): readonly string[] {
  if (principal.kind === 'session') return principal.role.allows;
  return principal.account.users.get(principal.user)?.allows ?? [];
}

/** What is attached to a user or role, and stands above it. */
export function attachedTo(account: Account, { allows, policies, boundary }: Holder): Attached {
  const Statement = [{ Effect: 'Allow', Action: allows, Resource: '*' }];
  const plain = allows.length === 0 ? [] : [readPolicy('allows', { Statement })];
  return { identity: [...plain, ...policies], boundary, organization: account.organization };
}

/** The same of whoever asks. */
export function attachedToPrincipal(principal: Principal): Attached {
  const { account } = principal;
  const holder = principal.kind === 'session' ? principal.role : account.users.get(principal.user);
  return attachedTo(account, holder ?? { allows: [], policies: [], boundary: null });
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
