import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';

/** Something answered in place of STS: a proxy, a captive portal, a mock. */
export const stsNotAws: Rule<JobRuleFacts> = {
  id: 'credentials/sts-not-aws',
  severity: 'error',
  rung: 'resolves',
  title: 'What answers at `{host}` is not AWS STS',
  why: 'The answer is not the XML that STS gives. A proxy, a login page or a leftover test endpoint stands in between, and no SDK can work through it.',
  fix: 'Unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) in this job, or make the proxy let `{host}` through unchanged.',
  judge({ credentials }) {
    return (credentials?.calls ?? []).flatMap((call) => {
      if (call.answer.kind !== 'unreachable' || call.answer.reason !== 'not-sts') return [];
      return [
        {
          location: { kind: 'aws', resource: call.host },
          identity: 'not-sts',
          values: { host: call.host },
          evidence: [{ label: call.host, expected: "STS's XML", actual: call.answer.detail }],
        },
      ];
    });
  },
};
