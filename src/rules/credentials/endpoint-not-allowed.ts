import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { quoteYaml } from '../../report/quoting.js';
import type { Rule } from '../../report/rule.js';

/** Credentials or tokens would go to a host that is neither AWS's nor loopback. */
export const endpointNotAllowed: Rule<JobRuleFacts> = {
  id: 'credentials/endpoint-not-allowed',
  severity: 'error',
  rung: 'granted',
  title: "`{setBy}` sends this job's {carries} to `{host}`",
  why: 'Every SDK in this job would send them there; {reason}. The preflight did not.',
  fix: 'Unset `{setBy}`, or, when the host is yours, list it in the input `allow-endpoint`.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
  judge({ credentials }) {
    return (credentials?.blocked ?? []).map(({ setBy, inProfile, host, why, carries }) => ({
      location: inProfile === true ? { kind: 'job' } : { kind: 'variable', name: setBy },
      identity: host,
      values: { setBy, host, reason: why, carries },
      evidence: [{ label: setBy, expected: 'a host of AWS, or loopback', actual: host }],
      paste: [
        {
          language: 'yaml',
          target: 'the step that runs the preflight',
          code: `with:\n  allow-endpoint: ${quoteYaml(host)}\n`,
        },
      ],
    }));
  },
};
