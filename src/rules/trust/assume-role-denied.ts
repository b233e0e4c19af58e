import type { JobRuleFacts } from '../../facts/deploy.js';
import { roleRefusals } from '../../facts/role-refusals.js';
import type { Rule } from '../../report/rule.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export const assumeRoleDenied: Rule<JobRuleFacts> = {
  id: 'trust/assume-role-denied',
  severity: 'error',
  rung: 'trusted',
  title: '`{caller}` may not assume the role `{role}`',
  why: '{cause}',
  fix: '{action}',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
  judge({ credentials }) {
    return roleRefusals(credentials, 'AssumeRole', /^AccessDenied/).map(
      ({ call, error, roleArn }) => {
        const caller = /User: (\S+) is not authorized/.exec(error.message)?.[1] ?? 'this identity';
        return {
          location: { kind: 'aws', resource: roleArn },
          identity: roleArn,
          values: { caller, role: roleArn, ...story(error.message, roleArn) },
          evidence: [
            { label: 'who asked', actual: caller },
            { label: 'role', actual: roleArn },
            ...(call.signer === null
              ? []
              : [
                  {
                    label: 'access key',
                    actual: `${call.signer.keyId} from ${call.signer.source}`,
                  },
                ]),
            { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
          ],
        };
      },
    );
  },
};

function story(message: string, role: string): { cause: string; action: string } {
  if (/sts:TagSession/.test(message)) {
    return {
      cause:
        "The caller passes session tags, and the role's trust policy allows `sts:AssumeRole` without `sts:TagSession`.",
      action:
        'Add `sts:TagSession` to the Action of the trust policy, or set `role-skip-session-tagging: true` where the role is assumed.',
    };
  }
  const denier = /explicit deny in an? ([a-z -]+)/.exec(message)?.[1];
  if (denier !== undefined) {
    return {
      cause: `A Deny in a ${denier} forbids it; no Allow can win over it.`,
      action: `Find the statement with Effect Deny in that ${denier} and exempt this caller, or use another role.`,
    };
  }
  const missing = /because no ([a-z -]+) allows/.exec(message)?.[1];
  if (missing !== undefined) {
    return {
      cause: `No ${missing} of the caller allows \`sts:AssumeRole\` on the role.`,
      action: `Add \`sts:AssumeRole\` on \`${role}\` to a policy of the caller.`,
    };
  }
  return {
    cause:
      "Either the role does not exist, or its trust policy does not name this caller, or the caller's own policies do not allow `sts:AssumeRole` on it. AWS does not say which.",
    action:
      "Check all three: that the role exists in that account, that its trust policy names the caller, and that the caller's policy allows `sts:AssumeRole` on it.",
  };
}
