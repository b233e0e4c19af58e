import { tooWide } from '../../wording/trust/too-wide.js';
import type { TrustFacts } from '../../facts/trust/trust.js';
import type { Rule } from '../../report/rule.js';

/** A name can pass to somebody else; an id cannot. */
export const policyNamesMutable: Rule<TrustFacts> = {
  id: 'trust/policy-names-mutable',
  severity: 'warning',
  rung: 'trusted',
  title: 'The trust policy of `{role}` goes by a name that can change hands',
  why: 'What {statement} accepts holds names only: `{what}`. If the owner or the repository is renamed or deleted, somebody else may take the name and, with it, the role.',
  fix: 'Add a condition on `repository_id` to {statement}, or use the subject with ids.',
  references: ['https://docs.github.com/en/actions/reference/security/oidc'],
  judge(facts) {
    return tooWide(facts, 'names-mutable');
  },
};
