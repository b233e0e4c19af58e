import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { JobFacts } from '../../facts/job/job.js';
import type { TokenDenier, TokenScopes } from '../../facts/job/token-scopes.js';
import type { Evidence, Snippet } from '../../report/evidence.js';
import { inert } from '../../report/inert.js';
import type { Location } from '../../report/location.js';
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
  judge({ job, tokenScopes, tokenDeniers, credentials }) {
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
    const { fix, paste, location, evidence } = grant(tokenScopes, tokenDeniers, job);
    return [
      {
        location,
        identity: `${job.workflowPath ?? ''}#${job.jobId}`,
        values: {
          role: credentials.role.arn,
          job: tokenDeniers[0]?.jobId ?? job.jobId,
          change: fix,
        },
        words: { fix: '{change:prose}' },
        evidence: [
          {
            label: 'ACTIONS_ID_TOKEN_REQUEST_URL',
            expected: 'set by the runner',
            actual: 'not set',
          },
          ...evidence,
          { label: 'other credentials', actual: credentials.source.message },
        ],
        paste,
      },
    ];
  },
};

interface Granting {
  readonly fix: string;
  readonly paste: readonly Snippet[];
  readonly location: Location;
  readonly evidence: readonly Evidence[];
}

/** What each job that denies it must grant, in its own file; without the workflow, the job at hand. */
function grant(
  scopes: TokenScopes | null,
  deniers: readonly TokenDenier[],
  job: JobFacts,
): Granting {
  const [first] = deniers;
  if (first === undefined) {
    const { fix, paste } = grantIdToken(scopes, job);
    return {
      fix: fix.replaceAll('{job}', () => job.jobId),
      paste,
      evidence: [],
      location:
        job.workflowPath === null ? { kind: 'job' } : { kind: 'file', path: job.workflowPath },
    };
  }
  const grants = deniers.map((one) => ({ one, ...grantIdToken(one.scopes, one) }));
  const isElsewhere = deniers.length > 1 || first.workflowPath !== job.workflowPath;
  return {
    fix: grants
      .map(({ one, fix }) => {
        const words = fix.replaceAll('{job}', () => inert(one.jobId));
        return isElsewhere ? `In \`${inert(one.workflowPath)}\`: ${words}` : words;
      })
      .join(' '),
    paste: grants.flatMap(({ paste }) => paste),
    evidence: deniers.map(({ workflowPath, line }) => ({
      label: `${workflowPath}:${line}`,
      expected: 'id-token: write',
      actual: 'not granted',
    })),
    location: { kind: 'file', path: first.workflowPath, line: first.line },
  };
}
