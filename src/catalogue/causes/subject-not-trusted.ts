import type { Cause } from '../entry.js';

/** The trust policy's conditions do not let this token in. */
export const subjectNotTrusted: Cause = {
  id: 'subject-not-trusted',
  rules: ['trust/subject-not-allowed', 'trust/condition-not-met'],
  title: "The role's trust policy does not let this job's OIDC token in",
  why: "STS refuses with this sentence when no statement of the role's trust policy matches the token, most often because its `sub` condition names another repository, branch or environment than the job has.",
  fix: "Compare the `sub` condition of the role's trust policy with the job's subject claim: `repo:OWNER/NAME:ref:refs/heads/BRANCH`, `repo:OWNER/NAME:environment:NAME` where the job names an environment, or `repo:OWNER/NAME:pull_request`; then correct the policy.",
};
