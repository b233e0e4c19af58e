import { actionName, CREDENTIALS_ACTION } from '../tools/actions.js';
import { durationOf, inputOf, isTrue } from './role-step.js';
import type { JobView, StepView } from './view.js';

/** The first step after ours whose action waits until somebody approves. */
export function approvalAfter(
  { steps }: JobView,
  own: number | undefined,
): { readonly uses: string; readonly line: number } | null {
  for (const step of own === undefined ? [] : steps.slice(own + 1)) {
    const name = nameOf(step);
    if (name !== undefined && /approv/.test(name) && step.uses !== undefined) {
      return { uses: name, line: step.uses.at.line };
    }
  }
  return null;
}

/** The session that the nearest step before ours takes; null where none takes one. */
export function credentialsStepBefore(
  { steps }: JobView,
  own: number | undefined,
): { readonly seconds: number | null; readonly chained: boolean } | null {
  const before = own === undefined ? [] : steps.slice(0, own);
  const step = before.findLast(
    (one) => nameOf(one) === CREDENTIALS_ACTION && inputOf(one, 'role-to-assume') !== undefined,
  );
  if (step === undefined) return null;
  return { seconds: durationOf(step), chained: isTrue(inputOf(step, 'role-chaining')) };
}

function nameOf({ uses }: StepView): string | undefined {
  return uses?.value.is === 'text' ? actionName(uses.value.value) : undefined;
}
