import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { roleRefusals } from '../../facts/credentials/role-refusals.js';
import type { Rule } from '../../report/rule.js';

const CHAINED = {
  title:
    'A role that is assumed from another role lasts one hour, and `role-duration-seconds` asks for more',
  why: 'AWS says: {message}. The maximum session duration of the role does not matter then.',
  fix: 'Lower `role-duration-seconds` to 3600 or less. If the work takes longer, assume `{role}` again in between, or let it trust the job itself.',
};

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html */
export const durationTooLong: Rule<JobRuleFacts> = {
  id: 'trust/duration-too-long',
  severity: 'error',
  rung: 'permitted',
  title: 'The role does not allow sessions as long as `role-duration-seconds` asks',
  why: 'AWS says: {message}. A role allows one hour unless its maximum session duration was raised, and never more than one hour when it is assumed from another role.',
  fix: 'Lower `role-duration-seconds`, or raise the maximum session duration of `{role}`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  ],
  judge({ credentials }) {
    const chained = new Set(
      roleRefusals(credentials, 'AssumeRole', /^ValidationError/, /role chaining/i).map(
        ({ call }) => call,
      ),
    );
    return (['AssumeRoleWithWebIdentity', 'AssumeRole'] as const).flatMap((action) =>
      roleRefusals(credentials, action, /^ValidationError/, /DurationSeconds/i).map(
        ({ call, error, roleArn }) => ({
          location: { kind: 'input', name: 'role-duration-seconds' },
          identity: roleArn,
          ...(chained.has(call) ? { words: CHAINED } : {}),
          values: { message: error.message.replace(/\.$/, ''), role: roleArn },
          evidence: [{ label: `sts:${action}`, actual: `${error.code}: ${error.message}` }],
        }),
      ),
    );
  },
};
