import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { refusedWith } from '../../facts/credentials/refusals.js';
import type { Rule } from '../../report/rule.js';
import { signerWords } from '../../wording/credentials/signer-words.js';

const ELSEWHERE = {
  ci: 'Obtain credentials in this job, shortly before they are used, instead of storing a session in a secret.',
  none: 'Take new ones from where these came from (of IAM Identity Center, by `aws sso login`), and put them in their place.',
} as const;

/** Temporary credentials that outlived their session. */
export const expiredCredentials: Rule<JobRuleFacts> = {
  id: 'credentials/expired-credentials',
  severity: 'error',
  rung: 'resolves',
  title: 'The temporary credentials `{keyId}` have expired',
  why: 'They were issued for a limited time (one hour by default) and that time is over. They came from {source}.',
  fix: 'Obtain credentials in this job, shortly before they are used (`aws-actions/configure-aws-credentials`), instead of storing a session in a secret or carrying it over from an earlier step; for longer jobs raise `role-duration-seconds`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
  ],
  judge({ credentials }, ci) {
    return refusedWith(credentials, /^(?:ExpiredToken|ExpiredTokenException)$/).map(
      ({ call, error, signer }) => ({
        location: { kind: 'aws', resource: call.host },
        identity: signer.keyId,
        values: { keyId: signer.keyId, source: signer.source },
        ...(ci === 'github-actions'
          ? {}
          : { words: { fix: ELSEWHERE[ci === 'none' ? 'none' : 'ci'] } }),
        evidence: [
          { label: 'access key', actual: signerWords(signer) },
          { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
        ],
      }),
    );
  },
};
