import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { grantIdToken } from '../../wording/workflow/grant-id-token.js';

/** @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
export const idTokenNotGranted: Rule<JobRuleFacts> = {
  id: 'credentials/id-token-not-granted',
  severity: 'error',
  rung: 'granted',
  title: 'The job may not ask for an OIDC token: `id-token: write` is missing',
  why: 'The runner offers the token endpoint only to jobs whose `permissions` hold `id-token: write`. Without it the role `{role}` cannot be assumed, and there are no other credentials to assume it with.',
  fix: 'Add `id-token: write` to the permissions of the job `{job}`. A job-level `permissions` block replaces the workflow-level one, and a called workflow gets only what its caller grants.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  judge({ job, tokenScopes, credentials }) {
    if (
      credentials?.role == null ||
      credentials.role.chained === true ||
      !job.inActions ||
      job.tokenOffered
    )
      return [];
    if (job.tokenWithheld !== null || job.runBy !== 'github') return [];
    // Other credentials were found (or were chosen and broke): then the token is not what is missing.
    if (credentials.source.kind !== 'none') return [];
    const { fix, paste } = grantIdToken(tokenScopes, job);
    return [
      {
        location:
          job.workflowPath === null ? { kind: 'job' } : { kind: 'file', path: job.workflowPath },
        identity: `${job.workflowPath ?? ''}#${job.jobId}`,
        values: { role: credentials.role.arn, job: job.jobId },
        words: { fix },
        evidence: [
          {
            label: 'ACTIONS_ID_TOKEN_REQUEST_URL',
            expected: 'set by the runner',
            actual: 'not set',
          },
          { label: 'other credentials', actual: credentials.source.message },
        ],
        paste,
      },
    ];
  },
};
