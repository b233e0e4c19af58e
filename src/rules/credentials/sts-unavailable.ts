import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { refusalOf } from '../../facts/credentials/sts-call.js';
import { isTransient } from '../../facts/credentials/sts-retry.js';
import type { Rule } from '../../report/rule.js';

/** Transient too, but about the issuer of the token: a rule under trust/ tells those. */
const ABOUT_THE_ISSUER = /^(?:InvalidIdentityToken|IDPCommunicationError)/;

/** STS kept asking us to come back later. */
export const stsUnavailable: Rule<JobRuleFacts> = {
  id: 'credentials/sts-unavailable',
  severity: 'error',
  rung: 'resolves',
  title: 'STS answered {tries} times that it is busy or broken',
  why: 'The answer `{code}` is about STS, not about your credentials: it says nothing about whether they are good.',
  fix: '{startAgain}; if it stays, look at health.aws.amazon.com for STS in `{region}`, or spread what starts together.',
  references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
  judge({ credentials }) {
    return (credentials?.calls ?? []).flatMap((call) => {
      const error = refusalOf(call);
      if (error === undefined || ABOUT_THE_ISSUER.test(error.code)) return [];
      if (!isTransient({ kind: 'refused', error })) return [];
      return [
        {
          location: { kind: 'aws', resource: call.host },
          identity: error.code,
          values: { tries: String(call.tries), code: error.code, region: call.region },
          evidence: [{ label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` }],
        },
      ];
    });
  },
};
