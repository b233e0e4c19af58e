import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { proxyMatches } from '../../wording/credentials/stopped-by-proxy.js';

/** The proxy answers 407. */
export const proxyAsksForPassword: Rule<JobRuleFacts> = {
  id: 'credentials/proxy-asks-for-password',
  severity: 'error',
  rung: 'resolves',
  title: 'The proxy of `{variable}` asks for a user and a password',
  why: 'The proxy at `{proxy}` answered HTTP 407 and did not open the way to `{host}`. `{variable}` holds no user, or one that the proxy does not take. Nothing reached AWS or GitHub.',
  fix: 'Put the user and the password into `{variable}`, from a secret and percent-encoded (`http://USER:PASSWORD@{proxy}`), or let {thisRunner} through the proxy without them.',
  references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
  judge: (facts) => proxyMatches(facts, 'proxy-password'),
};
