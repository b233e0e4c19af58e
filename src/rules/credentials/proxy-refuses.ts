import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { proxyMatches } from '../../wording/credentials/stopped-by-proxy.js';

/** The proxy does not open the way to this host. */
export const proxyRefuses: Rule<JobRuleFacts> = {
  id: 'credentials/proxy-refuses',
  severity: 'error',
  rung: 'resolves',
  title: 'The proxy of `{variable}` does not let {thisJob} through to `{host}`',
  why: 'The proxy at `{proxy}` answered {outcome}. The host did not see the request.',
  fix: 'Let the proxy allow `{host}` on port 443, or, where {theRunner} reaches it directly, list `{host}` in `{exempt}`.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
  judge: (facts) => proxyMatches(facts, 'proxy-refused'),
};
