import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { proxyMatches } from '../../wording/credentials/stopped-by-proxy.js';

/** The proxy says that the way is open, and answers with a page of its own. */
export const proxyAnswersItself: Rule<JobRuleFacts> = {
  id: 'credentials/proxy-answers-itself',
  severity: 'error',
  rung: 'resolves',
  title: 'The proxy of `{variable}` answers with its own page in place of `{host}`',
  why: 'Behind the way that `{proxy}` opened, nobody speaks TLS: {outcome}. A login page, a block page or a server that is no proxy stands there.',
  fix: 'Look at what `{proxy}` answers (`curl -v https://{host}` on {thisRunner}), and correct `{variable}` or the proxy. Where {theRunner} reaches AWS directly, list `{host}` in `{exempt}`.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
  judge: (facts) => proxyMatches(facts, 'proxy-page'),
};
