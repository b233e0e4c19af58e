import type { AwsError } from '../../world/aws.js';
import type { CredentialFacts } from './credentials.js';
import { refusalOf, type StsAction, type StsCall } from './sts-call.js';

/** A call for a role that AWS refused. */
export interface RoleRefusal {
  readonly call: StsCall;
  readonly error: AwsError;
  readonly roleArn: string;
}

/** The calls for a role by `action` that AWS refused with a matching code and message. */
export function roleRefusals(
  credentials: CredentialFacts | null | undefined,
  action: StsAction,
  code: RegExp,
  message = /(?:)/,
): readonly RoleRefusal[] {
  return (credentials?.calls ?? []).flatMap((call) => {
    const error = refusalOf(call);
    if (error === undefined || call.action !== action || call.roleArn === null) return [];
    if (!code.test(error.code) || !message.test(error.message)) return [];
    return [{ call, error, roleArn: call.roleArn }];
  });
}

/** Whether STS refused a call for its session tags: they need a permission, and share a packed size. */
export function isForTags(call: StsCall): boolean {
  const error = refusalOf(call);
  if (error === undefined) return false;
  return error.code.startsWith('PackedPolicyTooLarge') || /\bsts:TagSession\b/.test(error.message);
}
