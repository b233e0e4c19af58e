import type { AfterFacts } from '../facts/after/after-facts.js';
import type { SavedState } from '../facts/after/saved-state.js';
import type { CheckResult, Looked } from '../report/check.js';
import { type Finding, fingerprint } from '../report/finding.js';
import { inert } from '../report/inert.js';
import { answered } from '../report/judge.js';
import { CHECKS } from '../report/question.js';
import { checkOf } from '../report/root-cause.js';
import type { RuleId, Rung } from '../report/rule.js';

/** What was wrong before is wrong still, in the words in which it was said. */
export function earlierFinding({ headline, at }: SavedState, rung: Rung): Finding | null {
  if (headline === null) return null;
  const { ruleId, title, why, fix, pasted } = headline;
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(ruleId)) return null;
  const id = ruleId as RuleId;
  if (!CHECKS.includes(checkOf(id))) return null;
  return {
    ruleId: id,
    severity: 'error',
    rung,
    title,
    why,
    fix: pasted ? `${fix} What to paste stands in this action's first summary of this job.` : fix,
    paste: [],
    location: { kind: 'job' },
    evidence: [{ label: 'found before the job failed', actual: new Date(at).toISOString() }],
    fingerprint: fingerprint(id, 'job', 'earlier'),
    references: [],
  };
}

/** The checks that what was found belongs to, with what each looked at. */
export function checksOf(
  findings: readonly Finding[],
  facts: AfterFacts,
  calledWorkflow: string,
): CheckResult[] {
  const names = new Set(['credentials' as const, ...findings.map(({ ruleId }) => checkOf(ruleId))]);
  const { left } = facts;
  if (left.searched > 0) names.add('secrets');
  return CHECKS.filter((name) => names.has(name)).map((name) =>
    answered(
      name,
      findings,
      name === 'credentials'
        ? lookedAtCredentials(facts, calledWorkflow)
        : name === 'secrets'
          ? [{ at: 'files that were written since', found: `${left.searched} searched` }]
          : [],
      name === 'secrets' && left.more ? ['there are more files than were searched'] : [],
    ),
  );
}

function lookedAtCredentials(
  { state, step, environment }: AfterFacts,
  calledWorkflow: string,
): Looked[] {
  const time = (at: number | null) => (at === null ? 'unknown' : new Date(at).toISOString());
  const { changed, cleanedUp } = environment;
  return [
    ...(calledWorkflow === ''
      ? []
      : [{ at: 'the workflow that holds the job', found: inert(calledWorkflow) }]),
    ...(step === null
      ? []
      : [
          {
            at: 'the step that failed',
            found: inert(`${step.name}, ${time(step.startedAt)} to ${time(step.endedAt)}`),
          },
        ]),
    {
      at: 'the identity before',
      found: state.identity === null ? 'none' : inert(state.identity.arn),
    },
    { at: 'this action looked', found: time(state.at) },
    {
      at: 'variables that differ since',
      found: changed.length === 0 ? 'none' : changed.map(({ name }) => name).join(', '),
    },
    ...(cleanedUp
      ? [
          {
            at: 'the five AWS variables',
            found: 'emptied by configure-aws-credentials when the job had ended',
          },
        ]
      : []),
  ];
}
