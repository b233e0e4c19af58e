import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Ci } from '../../report/ci.js';
import type { Snippet } from '../../report/evidence.js';
import type { Rule } from '../../report/rule.js';
import { ACTIONS } from '../../wording/actions.js';
import { type Lead, leadsOf, lookedFor } from '../../wording/credentials/leads.js';
import { grantIdToken } from '../../wording/workflow/grant-id-token.js';
import { workflowPaste } from '../../wording/workflow/paste.js';

const CONFIGURE = `- uses: ${ACTIONS.configureAwsCredentials}
  with:
    role-to-assume: \${{ vars.AWS_ROLE_ARN }}
    aws-region: \${{ vars.AWS_REGION }}
`;

/** The credential chain ran to its end and gave nothing. */
export const noneFound: Rule<JobRuleFacts> = {
  id: 'credentials/none-found',
  severity: 'error',
  rung: 'resolves',
  title: 'No AWS credentials were found in {thisJob}',
  why: 'Credentials are expected because {because}, but no provider of the chain gave any.',
  fix: 'Give the job credentials before this step: with OIDC, `id-token: write` among its `permissions:` and a role to assume; with keys, `env:` entries filled from secrets.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge(facts, ci) {
    const { job, credentials, chain } = facts;
    if (credentials?.source.kind !== 'none') return [];
    const { role } = credentials;
    if (role !== null && role.chained !== true && job.inActions) return [];
    const { sdk, message } = credentials.source;
    const view = chain.find(({ dialect }) => dialect === sdk);
    const finders = chain
      .filter(({ outcome }) => outcome === 'resolved')
      .map(({ dialect }) => dialect)
      .join(', ');
    const told = tell(facts, ci);
    const leads = finders === '' ? leadsOf(facts, ci) : [];
    return [
      {
        location: { kind: 'job' },
        identity: 'chain',
        values: {
          because: credentials.because,
          sdk,
          finders,
          job: job.jobId,
          ...Object.assign({}, ...leads.map((lead) => lead.values)),
        },
        words:
          finders === ''
            ? { fix: withLeads(leads, told.fix) }
            : {
                title: '{sdk} finds no AWS credentials in {thisJob}, and {finders} do',
                why: 'SDKs read the same environment differently. Credentials are expected because {because}; no provider of {sdk} gave any.',
                fix: 'Take away what makes {sdk} pass over the credentials that {finders} find: the list of its providers says what that is.',
              },
        evidence: [
          { label: `the last words of ${sdk}`, actual: message },
          ...leads.flatMap(({ evidence }) => evidence),
          ...lookedFor(view, facts.reach),
        ],
        paste: finders === '' && !leads.some(({ isCertain }) => isCertain) ? told.paste : [],
      },
    ];
  },
};

/** A lead that somebody set up needs no other proposal beside it. */
function withLeads(leads: readonly Lead[], general: string): string {
  const own = leads.map(({ fix }) => fix).join(' ');
  if (leads.length === 0) return general;
  if (leads.some(({ isCertain }) => isCertain)) return own;
  return `${own} Or ${general.charAt(0).toLowerCase()}${general.slice(1)}`;
}

function tell(facts: JobRuleFacts, ci: Ci): { fix: string; paste: readonly Snippet[] } {
  switch (ci) {
    case 'github-actions':
      return byOidc(facts);
    case 'none':
      return {
        fix: 'Sign in with `aws sso login` or `aws configure`, and name the profile in `AWS_PROFILE` if it is not the default one.',
        paste: [],
      };
    case 'gitlab':
    case 'circleci':
    case 'jenkins':
    case 'buildkite':
    case 'other':
      return {
        fix: 'Give the job credentials before this step: a role that trusts the ID tokens of your CI system, or the variables of a key, filled from its secrets.',
        paste: [],
      };
  }
}

/** The permission first, where the job lacks it; nothing of it for a run that gets no token at all. */
function byOidc({ job, tokenScopes }: JobRuleFacts): ReturnType<typeof tell> {
  if (job.tokenWithheld !== null) return { fix: noneFound.fix, paste: [] };
  const grant = job.tokenOffered ? { fix: '', paste: [] } : grantIdToken(tokenScopes, job);
  return {
    fix: `${noneFound.fix} ${grant.fix}`.trimEnd(),
    paste: [...grant.paste, workflowPaste(job, 'steps', CONFIGURE)],
  };
}
