import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { ACTIONS } from '../../wording/actions.js';

const PASTE = {
  language: 'yaml',
  code: `permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: ${ACTIONS.configureAwsCredentials}\n    with:\n      role-to-assume: \${{ vars.AWS_ROLE_ARN }}\n      aws-region: \${{ vars.AWS_REGION }}\n`,
} as const;

/** The credential chain ran to its end and gave nothing. */
export const noneFound: Rule<JobRuleFacts> = {
  id: 'credentials/none-found',
  severity: 'error',
  rung: 'resolves',
  title: 'No AWS credentials were found in this job',
  why: 'Credentials are expected because {because}, but no provider of the chain gave any.',
  fix: 'Give the job credentials before this step: with OIDC, `permissions: id-token: write` and `role-to-assume`; with keys, `env:` entries filled from secrets.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge({ job, credentials, chain }) {
    if (credentials?.source.kind !== 'none') return [];
    if (credentials.role !== null && job.inActions) return [];
    const { sdk, message } = credentials.source;
    const view = chain.find(({ dialect }) => dialect === sdk);
    const finders = chain
      .filter(({ outcome }) => outcome === 'resolved')
      .map(({ dialect }) => dialect)
      .join(', ');
    return [
      {
        location: { kind: 'job' },
        identity: 'chain',
        values: { because: credentials.because, sdk, finders },
        ...(finders === ''
          ? {}
          : {
              words: {
                title: '{sdk} finds no AWS credentials in this job, and {finders} do',
                why: 'SDKs read the same environment differently. Credentials are expected because {because}; no provider of {sdk} gave any.',
                fix: 'Take away what makes {sdk} pass over the credentials that {finders} find: the list of its providers says what that is.',
              },
            }),
        evidence: [
          { label: `the last words of ${sdk}`, actual: message },
          ...(view?.attempts ?? [])
            .filter(({ outcome }) => outcome !== 'not-reached')
            .map(({ provider, reason }) => ({ label: provider, actual: reason })),
        ],
        paste: finders === '' ? [{ ...PASTE, target: job.workflowPath ?? 'the job' }] : [],
      },
    ];
  },
};
