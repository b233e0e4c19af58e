import { entriesOf, entryOf } from '../document/node.js';
import { isOnlyCallable } from './triggers.js';
import type { JobView } from './view.js';

/**
 * How a secret comes into a job's file: the caller maps its name, hands over all (`inherit`) or not
 * this one; `caller`: the file is only called, by somebody who is not known. Undefined where the
 * repository itself is asked.
 */
export type Through = 'mapped' | 'inherit' | 'not-passed' | 'caller';

/**
 * What the caller of a job's workflow does with a secret; letter case is of no account.
 * @see https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export function throughOf(job: JobView, secret: string): Through | undefined {
  if (job.caller === null) return isOnlyCallable(job.file.root) ? 'caller' : undefined;
  const secrets = entryOf(job.caller.node, 'secrets')?.value;
  if (secrets?.is === 'text') return secrets.value.trim() === 'inherit' ? 'inherit' : 'not-passed';
  const name = secret.toLowerCase();
  return entriesOf(secrets).some(({ key }) => key.toLowerCase() === name) ? 'mapped' : 'not-passed';
}
