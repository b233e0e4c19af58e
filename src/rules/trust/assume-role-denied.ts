import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';
import { type Denial, denialIn } from '../../wording/credentials/denied.js';
import { signerWords } from '../../wording/credentials/signer-words.js';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export const assumeRoleDenied: Rule<JobRuleFacts> = {
  id: 'trust/assume-role-denied',
  severity: 'error',
  rung: 'trusted',
  title: '`{caller}` may not assume the role `{role}`',
  why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
  fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
  judge({ credentials }) {
    return roleRefusals(credentials, 'AssumeRole', /^AccessDenied/).map(
      ({ call, error, roleArn }) => {
        const denial = denialIn(error.message);
        const caller = denial.caller || 'this identity';
        return {
          location: { kind: 'aws', resource: roleArn },
          identity: roleArn,
          values: {
            caller,
            role: roleArn,
            action: denial.action,
            resource: denial.resource || roleArn,
            policy: denial.policy,
          },
          words: story(error.message, denial, call.givenWithoutTags === true),
          ...(call.givenWithoutTags === true ? { severity: 'warning' } : {}),
          evidence: [
            { label: 'who asked', actual: caller },
            { label: 'role', actual: roleArn },
            ...(call.signer === null
              ? []
              : [
                  {
                    label: 'access key',
                    actual: signerWords(call.signer),
                  },
                ]),
            { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
          ],
        };
      },
    );
  },
};

function story(
  message: string,
  denial: Denial,
  givenWithoutTags: boolean,
): { readonly title?: string; readonly why: string; readonly fix: string } {
  if (givenWithoutTags) {
    return {
      title: 'The role `{role}` is given without session tags only',
      why: "configure-aws-credentials passes session tags when it assumes a role with credentials, and the role's trust policy allows `sts:AssumeRole` without `sts:TagSession`. What asks without tags is given the role.",
      fix: 'If configure-aws-credentials assumes the role: add `sts:TagSession` to the Action of the trust policy, or set `role-skip-session-tagging: true` there and here.',
    };
  }
  if (/sts:TagSession/.test(message)) {
    return {
      why: "The caller passes session tags, and the role's trust policy allows `sts:AssumeRole` without `sts:TagSession`.",
      fix: 'Add `sts:TagSession` to the Action of the trust policy, or set `role-skip-session-tagging: true` where the role is assumed.',
    };
  }
  if (denial.story !== null) return denial.story;
  return {
    why: "Either the role does not exist, or its trust policy does not name this caller, or the caller's own policies do not allow `sts:AssumeRole` on it. AWS does not say which.",
    fix: "Check all three: that the role exists in that account, that its trust policy names the caller, and that the caller's policy allows `sts:AssumeRole` on it.",
  };
}
