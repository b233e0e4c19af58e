import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import { quoteYaml } from '../../report/quoting.js';
import type { Rule } from '../../report/rule.js';
import { workflowPaste } from '../../wording/workflow/paste.js';

/** Credentials or tokens would go to a host that is neither AWS's nor loopback. */
export const endpointNotAllowed: Rule<JobRuleFacts> = {
  id: 'credentials/endpoint-not-allowed',
  severity: 'error',
  rung: 'granted',
  title: '`{setBy}` sends {carries} of {thisJob} to `{host}`',
  why: 'Every SDK in {thisJob} would send them there; {reason}. The preflight did not.',
  fix: 'Unset `{setBy}`, or, when the host is yours, list it in `allow-endpoint`, after what stands there.',
  references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
  judge({ job, credentials }, ci) {
    return (credentials?.blocked ?? []).map(({ setBy, inProfile, host, why, carries }) => ({
      location: inProfile === true ? { kind: 'job' } : { kind: 'variable', name: setBy },
      identity: host,
      values: { setBy, host, reason: why, carries },
      evidence: [{ label: setBy, expected: 'a host of AWS, or loopback', actual: host }],
      paste:
        ci === 'github-actions'
          ? [workflowPaste(job, 'step-with', `allow-endpoint: ${quoteYaml(host)}\n`)]
          : [],
    }));
  },
};
