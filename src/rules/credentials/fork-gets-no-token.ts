import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { SKIP_WORDS, skipWithheld } from '../../wording/workflow/skip-withheld.js';

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
export const forkGetsNoToken: Rule<JobRuleFacts> = {
  id: 'credentials/fork-gets-no-token',
  severity: 'error',
  rung: 'granted',
  title: 'This run {restriction}, so GitHub gives it no OIDC token for AWS',
  why: 'GitHub never grants `id-token: write` to such a run, whatever the workflow says. The role `{role}` cannot be assumed from here.',
  fix: `Move the steps that use AWS into a job of their own, and keep it out of such runs. ${SKIP_WORDS}.`,
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
  ],
  judge({ job, credentials }) {
    if (
      credentials?.role == null ||
      credentials.role.chained === true ||
      job.tokenOffered ||
      job.tokenWithheld === null
    )
      return [];
    if (credentials.source.kind === 'found' || job.runBy !== 'github') return [];
    const fork = job.tokenWithheld === 'fork';
    return [
      {
        location: { kind: 'job' },
        identity: credentials.role.arn,
        values: {
          restriction: fork
            ? `is for a pull request from the fork ${job.headRepository ?? ''}`
            : 'was started by Dependabot',
          role: credentials.role.arn,
        },
        evidence: [
          { label: 'event', actual: job.event },
          ...(fork
            ? [
                {
                  label: 'head repository',
                  expected: job.repository,
                  actual: job.headRepository ?? '',
                },
              ]
            : [{ label: 'actor', actual: job.actor }]),
          { label: 'token endpoint', expected: 'offered by the runner', actual: 'not offered' },
        ],
        paste: skipWithheld(job.tokenWithheld, job.event, job),
      },
    ];
  },
};
