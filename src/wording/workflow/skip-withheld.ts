import type { Withheld } from '../../facts/job/withheld.js';
import type { Snippet } from '../../report/evidence.js';
import { type WorkflowOf, workflowPaste } from './paste.js';

/** What the pasted condition does, and what becomes of one that is there. */
export const SKIP_WORDS =
  'This condition skips only them; a job that has an `if:` keeps it: `if: (what is there) && (this)`';

/**
 * The condition that skips a job in the runs from which GitHub withholds its secrets, and in no
 * others: a run that works today has another event, or comes from the repository itself.
 * @param event of the run from which they are withheld: one word of GitHub's
 */
export function skipWithheld(
  withheld: Exclude<Withheld, null>,
  event: string,
  job: WorkflowOf,
): Snippet[] {
  if (!/^[a-z_]+$/.test(event)) return [];
  const ours =
    withheld === 'fork'
      ? 'github.event.pull_request.head.repo.full_name == github.repository'
      : "github.actor != 'dependabot[bot]'";
  return [workflowPaste(job, 'job', `if: github.event_name != '${event}' || ${ours}\n`)];
}
