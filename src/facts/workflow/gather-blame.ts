import type { Blame, Cause } from '../../workflow/blame/cause.js';
import type { Emptiness } from '../../workflow/blame/blame.js';
import type { World } from '../../world/world.js';
import { workflowCheckout } from '../job/workflow-checkout.js';
import type { JobFacts } from '../job/job.js';
import type { RunningWorkflow } from './gather-workflow.js';

/** Who is at fault for a value that is not there, and the change that mends it. */
export interface Blamed {
  readonly blame: Blame;
  /** A diff of the file at fault; null where no one line mends it. */
  readonly diff: string | null;
}

/** A variable or input that is empty or absent. */
export interface Missing extends Emptiness {
  readonly presence: 'absent' | 'empty' | 'blank' | 'present';
}

/** What says the least: another caller of the same file may tell more. */
const VAGUE: readonly Cause['is'][] = ['not-defined', 'computed-name'];

/** Finds out for each value that is missing what in the workflow is at fault, where that can be told. */
export async function gatherBlame(
  world: World,
  workflow: RunningWorkflow,
  { event, workflowPath }: JobFacts,
  missing: readonly Missing[],
): Promise<readonly (Blamed | null)[]> {
  if (missing.length === 0 || workflowPath === null) return missing.map(() => null);
  const { variables, cwd } = world.environment;
  const checkout = workflowCheckout(world, variables.GITHUB_WORKSPACE || cwd);
  const [{ blameFor, blameForAbsent }, { neighboursOf }, { diffOf }, { ownStep }] =
    await Promise.all([
      import('../../workflow/blame/blame.js'),
      import('../../workflow/blame/neighbours.js'),
      import('../../workflow/blame/diff.js'),
      import('../../workflow/demand/own-step.js'),
    ]);
  const neighbours = await neighboursOf(checkout, workflowPath);
  const starts = workflow.look.asked.map((job) => ({
    job,
    event,
    neighbours,
    own: ownStep(job.steps, { name: variables.GITHUB_ACTION ?? '' }),
  }));
  const found: (Blamed | null)[] = [];
  for (const one of missing) {
    const judge = one.presence === 'absent' ? blameForAbsent : blameFor;
    const blames = starts.flatMap((start) => judge(one, start) ?? []);
    const blame = blames.find(({ cause }) => !VAGUE.includes(cause.is)) ?? blames[0];
    if (blame === undefined) {
      found.push(null);
      continue;
    }
    const { edit } = blame;
    const file = edit === null ? null : await checkout.read(edit.at.path);
    const diff = edit !== null && file?.kind === 'text' ? diffOf(file.text, edit) : null;
    found.push({ blame, diff });
  }
  return found;
}
