import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { refusedWith } from '../../facts/credentials/refusals.js';
import { signatureFault } from '../../facts/credentials/signature-fault.js';
import type { Rule } from '../../report/rule.js';
import { signerWords, storeOf } from '../../wording/credentials/signer-words.js';

/** A signature that does not match, with the clock and the region ruled out. */
export const wrongSecret: Rule<JobRuleFacts> = {
  id: 'credentials/wrong-secret',
  severity: 'error',
  rung: 'resolves',
  title: 'The secret key does not belong to the access key `{keyId}`',
  why: 'AWS knows the key id and computes another signature: the secret is of another key, was cut off, or gained a blank, a line break or a quote on its way into the secret.',
  fix: 'Create a new access key for that user and store both halves again, the secret without quotes or line breaks, in the place that they came from ({source}).',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
  ],
  judge({ credentials }, ci) {
    return refusedWith(credentials, /./)
      .filter(({ error }) => signatureFault(error) === 'secret')
      .map(({ call, error, signer }) => ({
        location: { kind: 'aws', resource: call.host },
        identity: signer.keyId,
        values: { keyId: signer.keyId, source: signer.source, store: storeOf(signer, ci) },
        words: {
          fix: 'Create a new access key for that user and put both halves into {store:prose}, the secret without quotes or line breaks.',
        },
        evidence: [
          { label: 'access key', actual: signerWords(signer) },
          ...(signer.account === undefined
            ? []
            : [{ label: 'account in the key id', actual: signer.account }]),
          { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
        ],
      }));
  },
};
