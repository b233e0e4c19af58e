import { entryOf, textAt } from '../document/node.js';
import type { StepView } from '../job/view.js';

/** How GitHub names the step that is running. */
export interface RunningStep {
  /** `GITHUB_ACTION`: the step's id, or `__owner_repository` with a number from the second use on. */
  readonly name: string;
}

/**
 * Where among a job's steps the one is that runs this program; undefined where that cannot be told.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function ownStep(steps: readonly StepView[], running: RunningStep): number | undefined {
  const byId = steps.findIndex(
    ({ node }) => running.name !== '' && textAt(node, 'id') === running.name,
  );
  if (byId >= 0) return byId;
  const own = steps.flatMap((step, index) => (isOurs(step) ? [index] : []));
  const number = Number(/_(\d{1,3})$/.exec(running.name)?.[1] ?? 1);
  return own[number - 1] ?? (own.length === 1 ? own[0] : undefined);
}

function isOurs({ node, uses, action }: StepView): boolean {
  if (uses?.value.is === 'text' && /(?:^|\/)aws-preflight(?:[@/]|$)/i.test(uses.value.value)) {
    return true;
  }
  if (action?.is === 'other' && action.file !== null) {
    return textAt(action.file.root, 'name') === 'aws-preflight';
  }
  const run = entryOf(node, 'run')?.value;
  return run?.is === 'text' && /\baws-preflight(?:@[\w.-]+)?\s+(?:check|chain)\b/.test(run.value);
}
