import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { KeyOfStep } from '../../facts/workflow/gather-workflow.js';
import { placeCode, WHERE_SET } from '../../wording/secrets/blame-said.js';
import type { Ci } from '../../report/ci.js';
import type { Snippet } from '../../report/evidence.js';
import type { Rule } from '../../report/rule.js';
import { sdkNames, takenBy } from '../../wording/credentials/sdk-names.js';
import { ACTIONS } from '../../report/actions.js';
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
    const finders = chain.filter(({ outcome }) => outcome === 'resolved');
    const [finder] = finders;
    const stumble = view?.attempts.find(
      ({ outcome }) => outcome === 'invalid' || outcome === 'failed',
    );
    const told = tell(facts, ci);
    const [key] = ci === 'github-actions' ? facts.keysOfStep : [];
    const leads = finder === undefined && key === undefined ? leadsOf(facts, ci) : [];
    return [
      {
        location:
          key === undefined || finder !== undefined
            ? { kind: 'job' }
            : { kind: 'file', path: key.at.path, line: key.at.line },
        identity: 'chain',
        values: {
          because: credentials.because,
          job: job.jobId,
          sdk,
          finders: sdkNames(finders, []),
          taken: finder === undefined ? '' : takenBy(finder),
          reason: stumble?.reason ?? '',
          ...(key === undefined ? {} : { key: key.name, where: keyPlace(key) }),
          ...Object.assign({}, ...leads.map((lead) => lead.values)),
        },
        words:
          finder === undefined
            ? { ...(key === undefined ? {} : ELSEWHERE), fix: withLeads(leads, told.fix) }
            : {
                title:
                  '{sdk} finds no AWS credentials in {thisJob}, and {finders} {finders:does|do}',
                why:
                  stumble === undefined
                    ? '{finders} {finders:takes|take} {taken}, which {sdk} does not read. Credentials are expected because {because}.'
                    : '{finders} {finders:takes|take} {taken}. {sdk} passes on from this: {reason:prose}. Credentials are expected because {because}.',
                fix: 'Give {theJob} credentials that {sdk} reads too: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of a session, `AWS_SESSION_TOKEN`.',
              },
        evidence: [
          { label: `the last words of ${sdk}`, actual: message },
          ...leads.flatMap(({ evidence }) => evidence),
          ...lookedFor(view, facts.reach),
        ],
        paste: finder === undefined && !leads.some(({ isCertain }) => isCertain) ? told.paste : [],
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
      return facts.keysOfStep.length > 0 ? forTheJob(facts.keysOfStep, facts.job) : byOidc(facts);
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

/** Said where the workflow has keys, and not for this step. */
const ELSEWHERE = {
  title: 'No AWS credentials were found in {thisJob}: `{key}` stands in {where:prose}',
  why: 'Credentials are expected because {because}. The workflow sets `{key}` in {where:prose}, which reaches neither this step nor that one: the `env:` of a step is for it alone.',
} as const;

function keyPlace({ where, at }: KeyOfStep): string {
  return `${WHERE_SET[where]} (${placeCode(at)})`;
}

/** The keys that are there, for all steps of the job. */
function forTheJob(keys: readonly KeyOfStep[], job: JobRuleFacts['job']): ReturnType<typeof tell> {
  const lines = keys
    // Only what reads one stored value is repeated: anything else may depend on where it stands.
    .filter(({ value }) => /^\$\{\{ ?(?:secrets|vars)\.[A-Za-z_]\w* ?\}\}$/.test(value))
    .map(({ name, value }) => `${name}: ${value}\n`);
  return {
    fix: 'Move the keys to the `env:` of the job `{job}`, where all of its steps see them.',
    paste: lines.length === 0 ? [] : [workflowPaste(job, 'job-env', lines.join(''))],
  };
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
