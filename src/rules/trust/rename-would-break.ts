import type { TrustFacts } from '../../facts/trust/trust.js';
import { sourceOf } from '../../facts/trust/found-policy.js';
import { policyLocation, roleName } from '../../wording/trust/trust-refusal.js';
import type { Rule } from '../../report/rule.js';

/** A rename or transfer gives the repository subjects with ids, which this policy refuses. */
export const renameWouldBreak: Rule<TrustFacts> = {
  id: 'trust/rename-would-break',
  severity: 'note',
  rung: 'lasting',
  title: 'A rename or transfer of this repository would end the trust of `{role}`',
  why: 'From then on its jobs present `{other}`, with ids, which the policy refuses; now they present `{subject}`.',
  fix: 'Before a rename, let the trust policy of `{role}` accept `{other}` as well.',
  references: [
    'https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/',
  ],
  judge(facts) {
    const { evaluation, otherVerdict, otherSubject, job, sts } = facts;
    if (evaluation?.verdict !== 'accepted' || otherVerdict !== 'refused') return [];
    // Nothing to lose yet: AWS refuses the job whatever this policy says.
    if (sts.kind === 'refused') return [];
    if (job === null || job.subject.immutable || otherSubject === null) return [];
    return [
      {
        location: policyLocation(facts),
        identity: otherSubject,
        values: { role: roleName(facts), subject: job.subject.text, other: otherSubject },
        evidence: [
          { label: 'subject now', actual: job.subject.text },
          { label: 'subject after a rename', actual: otherSubject },
          { label: 'trust policy', actual: sourceOf(facts) },
        ],
      },
    ];
  },
};
