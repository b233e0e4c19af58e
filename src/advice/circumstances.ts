import type { UsedKind } from '../report/advice.js';
import type { Ci } from '../report/ci.js';

/** The CI systems that the table has a page for, beyond those that the report tells apart. */
export type AdvisedCi = Ci | 'bitbucket' | 'codebuild';

/** What kind of machine the process is on. */
export const MACHINES = [
  'lambda',
  'ecs',
  'codebuild',
  'cloudshell',
  'eks',
  'kubernetes',
  'ec2',
  'elsewhere',
] as const;
export type Machine = (typeof MACHINES)[number];

/** A source that the place offers to this very process. */
export type Offer =
  | 'oidc-token'
  | 'irsa'
  | 'pod-identity'
  | 'task-role'
  | 'execution-role'
  | 'instance-role';

/** Credentials that SDKs would take here. Holds no secret. */
export interface Used {
  readonly kind: UsedKind;
  /** In words, such as "long-lived keys `AKIA...WXYZ` from the environment". */
  readonly says: string;
  /** The SDKs that take them, by the names of a sentence. */
  readonly sdks: readonly string[];
}

/** The user's own names, as far as they are known. Each is checked before it is filled in. */
export const NAMES = [
  'repository',
  'workflow',
  'job',
  'role',
  'account',
  'region',
  'profile',
  'key',
  'function',
] as const;
export type Name = (typeof NAMES)[number];

/** Where a process runs and what it has, by typed evidence. */
export interface Circumstances {
  readonly ci: AdvisedCi;
  readonly runner: 'github-hosted' | 'self-hosted' | 'unknown';
  readonly machine: Machine;
  /** GitHub never gives this run a token: a fork's pull request, or Dependabot's. */
  readonly withheld: boolean;
  readonly offers: readonly Offer[];
  readonly uses: readonly Used[];
  readonly signs: readonly { readonly looked: string; readonly found: string }[];
  readonly names: Readonly<Partial<Record<Name, string>>>;
}
