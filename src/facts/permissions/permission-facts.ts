import type { RequiredAction } from '../../settings/required-action.js';
import type { AwsError, SimulatedAction } from '../../world/aws.js';
import type { JobFacts } from '../job/job.js';

/** Whose policies are asked about. */
export interface SimulatedPrincipal {
  /** Of a user, or of the role behind a session. */
  readonly arn: string;
  readonly kind: 'user' | 'role';
  /** Its name, without a path. */
  readonly name: string;
  /** A session's ARN lacks the path of its role, and nothing told it: the ARN may be another's. */
  readonly pathUnknown?: true;
}

/** An action that was asked for, and what IAM makes of it. */
export interface Permission {
  readonly required: RequiredAction;
  readonly result: SimulatedAction;
}

/** Why IAM has not told of some or all actions. */
export type Unsimulated =
  /** Nobody was there to ask as. */
  | { readonly kind: 'no-identity' }
  /** IAM simulates users and roles alone. */
  | { readonly kind: 'not-simulable'; readonly arn: string }
  | { readonly kind: 'not-allowed-host'; readonly host: string; readonly why: string }
  | { readonly kind: 'refused'; readonly error: AwsError }
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** Out of time, or IAM left it out of its answer. */
  | { readonly kind: 'unanswered' };

/** What the job's identity may do of what was required. */
export interface PermissionFacts {
  readonly job: JobFacts;
  readonly principal: SimulatedPrincipal | null;
  readonly permissions: readonly Permission[];
  /** What was not simulated, with the first reason; null where all was. */
  readonly open: { readonly why: Unsimulated; readonly required: readonly RequiredAction[] } | null;
  /** The session was asked for with policies of its own, which IAM does not simulate. */
  readonly sessionPolicies: boolean;
}

/** How a required action ended: the kind of policy that denies it, as far as IAM tells. */
export type Verdict =
  | 'allowed'
  /** It depends on a value of the request that the simulation was not given. */
  | 'depends'
  | 'organization'
  | 'boundary'
  | 'explicit-deny'
  | 'not-allowed';

/** Of several reasons, the one that would deny even if the others were mended. */
export function verdictOf({ result }: Permission): Verdict {
  if (result.decision === 'allowed') return 'allowed';
  if (result.allowedByOrganization === false) return 'organization';
  // A deny that stands may be one that the missing value decides.
  if (result.missingContext.length > 0) return 'depends';
  if (result.allowedByBoundary === false) return 'boundary';
  return result.decision === 'explicitDeny' ? 'explicit-deny' : 'not-allowed';
}
