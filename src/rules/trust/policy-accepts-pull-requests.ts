import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** Code that nobody has reviewed could take the role. */
export const policyAcceptsPullRequests: Rule<TrustFacts> = {
  id: 'trust/policy-accepts-pull-requests',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` accepts pull requests',
  why: '`{what}` in {statement} also matches the subject of pull requests: code that nobody has reviewed could take the role.',
  fix: 'Replace `{what}` by the subject of a protected branch or of an environment.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  judge(facts) {
    return tooWide(facts, 'accepts-pull-requests');
  },
};
