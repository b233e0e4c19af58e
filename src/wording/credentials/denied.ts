/** AWS's reason for an AccessDenied, as far as its sentence tells. */
export interface Denial {
  /** Who asked, as an ARN; '' where the sentence does not say. */
  readonly caller: string;
  /** Such as `sts:AssumeRole`. */
  readonly action: string;
  /** What was asked for, as an ARN; '' where the sentence does not say. */
  readonly resource: string;
  /** What is told of the policy that decided; null where AWS does not say which it was. */
  readonly story: { readonly why: string; readonly fix: string } | null;
}

/**
 * What mends a missing permission, by the kind of policy that AWS names.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const LACKING: readonly (readonly [kind: RegExp, fix: string])[] = [
  [/identity-based/, 'Allow `{action}` on `{resource}` in a policy of `{caller}`.'],
  [
    /resource-based|trust/,
    'Let the trust policy of `{resource}` name `{caller}` as a principal for `{action}`.',
  ],
  [/permissions boundary/, 'Let the permissions boundary of `{caller}` allow `{action}`.'],
  [
    /session/,
    'Let the session policy that was passed when `{caller}` was assumed allow `{action}`.',
  ],
  [/vpc endpoint/i, 'Let the policy of the VPC endpoint for STS allow `{action}`.'],
  [
    /service control|resource control/,
    'Ask who runs the organization to allow `{action}` in its {policy}.',
  ],
];

/** Reads AWS's sentence. Its texts are templates for the values `caller`, `action`, `resource`, `policy`. */
export function denialIn(message: string): Denial & { readonly policy: string } {
  const caller = /User: (\S+) is not authorized/.exec(message)?.[1] ?? '';
  const action = /to perform: ([\w:*]+)/.exec(message)?.[1] ?? '';
  const resource = /on resource: (\S+)/.exec(message)?.[1] ?? '';
  const denier = /explicit deny in an? ([A-Za-z -]+)/.exec(message)?.[1]?.trim() ?? '';
  const lacking = /because no ([A-Za-z -]+?) allows/.exec(message)?.[1] ?? '';
  const told = { caller, action, resource, policy: denier || lacking };
  if (denier !== '') {
    return {
      ...told,
      story: {
        why: 'A Deny in the {policy} forbids it, and no Allow wins over a Deny.',
        fix: 'Find the statement with Effect Deny in that {policy} and exempt `{caller}`, or use another role.',
      },
    };
  }
  const fix = LACKING.find(([kind]) => kind.test(lacking))?.[1];
  if (lacking === '' || fix === undefined) return { ...told, story: null };
  return {
    ...told,
    story: { why: 'AWS says which policy is missing: no {policy} allows `{action}`.', fix },
  };
}
