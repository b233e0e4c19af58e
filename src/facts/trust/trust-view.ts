import type { TrustMatch, TrustStatement, TrustStep, TrustView } from '../../report/trust-view.js';
import type { StatementTrace } from '../../trust/verdict/evaluation.js';
import type { Step } from '../../trust/explain/cause.js';
import { nearestFirst } from '../../trust/explain/nearest.js';
import type { Ternary } from '../../trust/matching/pattern.js';
import type { Subject } from '../../trust/request/subject.js';
import type { TrustFacts } from './trust.js';
import { sourceOf } from './found-policy.js';

/** A trace of ten thousand statements helps nobody. */
const MOST_STATEMENTS = 50;

/** The claims card and, where a policy was judged, the trace; null without claims. */
export function trustView(facts: TrustFacts): TrustView | null {
  const { claims, job, policy, evaluation, otherSubject } = facts;
  if (claims === null) return null;
  const subject = job?.subject;
  const form =
    subject === undefined
      ? 'none'
      : subject.immutable
        ? `${subject.form}, immutable`
        : subject.form;
  return {
    claims: { ...claims },
    subject: {
      form,
      current: subject?.text ?? '',
      other: otherSubject,
      parts: job?.github === true ? partsOf(job.subject) : [],
    },
    policy: policy === null ? null : { source: sourceOf(facts) },
    verdict: evaluation?.verdict ?? null,
    decidedBy:
      evaluation === null
        ? null
        : {
            ...stepOf(evaluation.decidedBy),
            statement: numberOf(evaluation.decidedBy.statement),
            sid: evaluation.decidedBy.sid,
          },
    trace: evaluation === null ? [] : nearest(evaluation.trace, evaluation.decidedBy.statement),
    cautions: [
      ...(evaluation?.cautions ?? []),
      ...(policy?.assumed ?? []).map((value) => `taken at its default: ${value}`),
      ...(policy?.unresolved ?? []).map((name) => `not known from these files: ${name}`),
      ...(evaluation !== null && evaluation.trace.length > MOST_STATEMENTS
        ? [`${evaluation.trace.length - MOST_STATEMENTS} statements are not shown`]
        : []),
    ],
  };
}

function partsOf(subject: Subject): { name: string; value: string }[] {
  const { form, owner, ownerId, repo, repoId, ref, environment, context } = subject;
  const named = ref !== null || environment !== null || form === 'pull_request';
  return [
    { name: 'owner', value: owner },
    { name: 'owner id', value: ownerId },
    { name: 'repository', value: repo },
    { name: 'repository id', value: repoId },
    { name: 'ref', value: ref },
    { name: 'environment', value: environment },
    { name: 'context', value: named || context === '' ? null : context },
  ].flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
}

function nearest(trace: readonly StatementTrace[], decided: number | null): TrustStatement[] {
  const others = trace.filter(({ index }) => index !== decided);
  const shown =
    trace.length <= MOST_STATEMENTS
      ? trace
      : [
          ...trace.filter(({ index }) => index === decided),
          ...nearestFirst(others, ({ steps }) => steps),
        ]
          .slice(0, MOST_STATEMENTS)
          .sort((a, b) => a.index - b.index);
  return shown.map(({ index, sid, effect, matched, at, steps }) => ({
    statement: index + 1,
    sid,
    effect,
    outcome: outcomeOf(matched),
    line: at.line,
    steps: steps.map(stepOf),
  }));
}

function stepOf({ element, operator, key, wanted, was, matched, why }: Step): TrustStep {
  return {
    element,
    ...(operator === undefined ? {} : { operator }),
    ...(key === undefined ? {} : { key }),
    wanted,
    was,
    outcome: outcomeOf(matched),
    why,
  };
}

function outcomeOf(matched: Ternary): TrustMatch {
  return matched === 'unknown' ? 'unknown' : matched ? 'matched' : 'not-matched';
}

function numberOf(index: number | null): number | null {
  return index === null ? null : index + 1;
}
