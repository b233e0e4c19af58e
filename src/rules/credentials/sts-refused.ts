import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { isTransient } from '../../facts/credentials/sts-retry.js';
import { refusedWith } from '../../facts/credentials/refusals.js';
import type { Rule } from '../../report/rule.js';
import { denialIn } from '../../wording/credentials/denied.js';

/** Codes that rules of their own explain. */
const EXPLAINED =
  /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|ExpiredToken|ExpiredTokenException|IncompleteSignature|RegionDisabledException)$/;

/** Any other refusal of our identity call, in AWS's own words. */
export const stsRefused: Rule<JobRuleFacts> = {
  id: 'credentials/sts-refused',
  severity: 'error',
  rung: 'resolves',
  title: 'STS refused the credentials with `{code}`',
  why: 'AWS gives this reason: {message}',
  fix: 'Look up `{code}` on the page of common errors of STS. What was refused are the credentials of {source}.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
  judge({ credentials }) {
    return refusedWith(credentials, /./)
      .filter(
        ({ call, error }) =>
          call.action === 'GetCallerIdentity' &&
          !EXPLAINED.test(error.code) &&
          !isTransient({ kind: 'refused', error }),
      )
      .map(({ call, error, signer }) => {
        const { story, caller, action, resource, policy } = denialIn(error.message);
        const who = caller || signer.source;
        return {
          location: { kind: 'aws', resource: call.host },
          identity: error.code,
          values: {
            code: error.code,
            message: error.message,
            source: signer.source,
            caller: who,
            action: action || `sts:${call.action}`,
            resource: resource || '*',
            policy,
          },
          ...(story === null ? {} : { words: { why: story.why, fix: story.fix } }),
          evidence: [
            { label: 'who asked', actual: who },
            { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ...(error.requestId === undefined
              ? []
              : [{ label: 'request id', actual: error.requestId }]),
          ],
        };
      });
  },
};
