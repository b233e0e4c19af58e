import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { isTransient } from '../../facts/credentials/sts-retry.js';
import { refusedWith } from '../../facts/credentials/refusals.js';
import type { Rule } from '../../report/rule.js';

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
  fix: 'Look the code up in the STS documentation; the credentials come from {source}.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
  judge({ credentials }) {
    return refusedWith(credentials, /./)
      .filter(
        ({ call, error }) =>
          call.action === 'GetCallerIdentity' &&
          !EXPLAINED.test(error.code) &&
          !isTransient({ kind: 'refused', error }),
      )
      .map(({ call, error, signer }) => ({
        location: { kind: 'aws', resource: call.host },
        identity: error.code,
        values: { code: error.code, message: error.message, source: signer.source },
        evidence: [
          { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
          ...(error.requestId === undefined
            ? []
            : [{ label: 'request id', actual: error.requestId }]),
        ],
      }));
  },
};
