import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** Only where the user named the SDKs: of the others, nobody knows whether the job uses them. */
export const someSdksFail: Rule<ChainRuleFacts> = {
  id: 'credentials/some-sdks-fail',
  severity: 'error',
  rung: 'resolves',
  tells: ['who-is-who'],
  title: '{failing} gets no credentials where {working} does',
  why: 'SDKs judge the same environment differently. The last words of {failing} are: {message}',
  fix: 'Mend what {failing} trips over (its own words are below), or give {theJob} one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, and no profile.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge({ views, sdksNamed }) {
    const working = views.filter(({ outcome }) => outcome === 'resolved');
    if (!sdksNamed || working.length === 0) return [];
    return views
      .filter(({ outcome }) => outcome !== 'resolved')
      .map((view) => ({
        location: { kind: 'job' },
        identity: view.dialect,
        values: {
          failing: view.dialect,
          working: working.map(({ dialect }) => dialect).join(', '),
          message: view.message ?? '',
        },
        evidence: [
          ...view.attempts
            .filter(({ outcome }) => outcome === 'invalid' || outcome === 'failed')
            .map(({ provider, reason }) => ({ label: provider, actual: reason })),
          { label: `the last words of ${view.dialect}`, actual: view.message ?? '' },
        ],
      }));
  },
};
