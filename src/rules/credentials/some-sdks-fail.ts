import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';
import { bySdk, sdkNames, takenBy } from '../../wording/credentials/sdk-names.js';

/** Only where the user named the SDKs: of the others, nobody knows whether the job uses them. */
export const someSdksFail: Rule<ChainRuleFacts> = {
  id: 'credentials/some-sdks-fail',
  severity: 'error',
  rung: 'resolves',
  tells: ['who-is-who'],
  title: '{failing} gets no credentials where {working} {working:does|do}',
  why: '{working} {working:takes|take} {taken}. {failing} ends with: {message}',
  fix: 'Give {theJob} one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of a session, `AWS_SESSION_TOKEN`.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
  judge({ views, sdksNamed }) {
    const working = views.filter(({ outcome }) => outcome === 'resolved');
    if (!sdksNamed || working.length === 0) return [];
    return views
      .filter(({ outcome }) => outcome !== 'resolved')
      .map((view) => {
        const stumbles = view.attempts.filter(
          ({ outcome }) => outcome === 'invalid' || outcome === 'failed',
        );
        const [stumble] = stumbles;
        return {
          location: { kind: 'job' },
          identity: view.dialect,
          values: {
            failing: view.dialect,
            working: sdkNames(working, []),
            taken: working[0] === undefined ? '' : takenBy(working[0]),
            message: view.message ?? 'no word',
            reason: stumble?.reason ?? '',
          },
          ...(stumble === undefined
            ? {}
            : {
                words: {
                  why: '{working} {working:takes|take} {taken}. {failing} stops at this: {reason:prose}.',
                  fix: 'Mend what {failing} stops at. Or give {theJob} one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of a session, `AWS_SESSION_TOKEN`, and no profile.',
                },
              }),
          evidence: [
            ...bySdk(
              working.map((one) => ({ dialect: one.dialect, actual: `takes ${takenBy(one)}` })),
            ),
            ...stumbles.map(({ provider, reason }) => ({
              label: `${view.dialect}, ${provider}`,
              actual: reason,
            })),
            { label: `the last words of ${view.dialect}`, actual: view.message ?? 'none' },
          ],
        };
      });
  },
};
