import { isNotAuthorized, type TrustFacts } from '../../facts/trust/trust.js';
import {
  candidateEvidence,
  policyLocation,
  refusedBy,
  roleName,
  stsEvidence,
} from '../../wording/trust/trust-refusal.js';
import { ofWorkflow } from '../../wording/workflow/paste.js';
import type { Match, Rule } from '../../report/rule.js';

/** The commonest refusal: the policy speaks of another subject than the job's. */
export const subjectNotAllowed: Rule<TrustFacts> = {
  id: 'trust/subject-not-allowed',
  severity: 'error',
  rung: 'trusted',
  title: "The trust policy of `{role}` does not accept this job's subject",
  why: 'In {statement}, `{operator}` wants `{wanted}`, and the job presents `{actual}`: {reason:prose}.',
  fix: 'Let the trust policy of `{role}` accept the subject `{subject}`.',
  references: [
    'https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims',
    'https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/',
  ],
  judge(facts) {
    return [
      ...refusedBy(facts, [
        'subject-immutable',
        'subject-classic',
        'subject-ids',
        'subject-form',
        'subject-ref',
        'subject-repository',
        'subject-owner',
        'subject-customised',
        'subject-incomplete',
        'subject-differs',
      ]),
      ...refusedBy(facts, ['surrounding-whitespace'], ({ key }) => /:sub$/i.test(key ?? '')),
      ...likely(facts),
    ];
  },
};

/** Without a verdict, a subject with ids is the likeliest cause: policies rarely have them yet. */
function likely(facts: TrustFacts): Match[] {
  const { job, advice, evaluation, sts, otherSubject } = facts;
  const open = evaluation === null || evaluation.verdict === 'cannot-judge';
  if (!open || job === null || !isNotAuthorized(sts)) return [];
  if (!job.github || !job.subject.immutable) return [];
  const subject = job.subject.text;
  const workflow = advice?.kind === 'workflow' ? advice : null;
  return [
    {
      location: policyLocation(facts),
      identity: subject,
      values: {
        role: roleName(facts),
        subject,
        old: otherSubject ?? '',
        ...workflow?.fix.values,
      },
      words: {
        title: 'The role `{role}` refuses this job, most likely for its subject',
        why: 'STS does not say which condition failed. The likeliest: this repository presents `{subject}`, with the ids that GitHub puts in since 15 July 2026, and the trust policy still names `{old}`.',
        fix:
          workflow?.fix.template ??
          'Let the trust policy of `{role}` accept the subject `{subject}`, beside or in place of `{old}`.',
      },
      evidence: [
        ...stsEvidence(facts),
        { label: 'subject of this job', actual: subject },
        ...(otherSubject === null
          ? []
          : [{ label: 'the same in the old spelling', actual: otherSubject }]),
        ...candidateEvidence(facts),
      ],
      ...(advice === null || advice.kind === 'none'
        ? {}
        : { paste: ofWorkflow(advice.snippets, facts.workflow) }),
    },
  ];
}
