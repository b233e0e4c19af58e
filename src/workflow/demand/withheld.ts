import { entriesOf, type Place, textAt, valueAt } from '../document/node.js';
import { readsOf } from '../job/reads.js';
import type { JobView, StepView } from '../job/view.js';
import { actionName, CREDENTIALS_ACTION } from '../tools/actions.js';
import { ownStep, type RunningStep } from './own-step.js';
import { mayBeSkipped } from './skipped.js';

/** What steps of a job ask AWS with, of all that GitHub may keep from a run. */
export interface Need {
  readonly is: 'secret' | 'token';
  /** The secret; of a token, the role that it is for, as it is written. */
  readonly name: string;
  readonly at: Place;
}

const KEYS = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/;
const ENDPOINT = /^AWS_ENDPOINT_URL/;

/**
 * The secrets by which later steps of a job sign in to AWS, and the roles that they take by a token;
 * of steps that this run surely does not pass over.
 */
export function needsOfAws(
  job: JobView,
  running: RunningStep & { readonly github: Readonly<Record<string, string>> },
): readonly Need[] {
  const own = ownStep(job.steps, running) ?? -1;
  const steps = job.steps.filter(
    (step, index) => index > own && !mayBeSkipped(step, running.github) && !isEmulated(step),
  );
  const secrets = readsOf(job).flatMap(({ access, keys, step, at }): Need[] => {
    const [block, key = ''] = keys;
    const [first] = access.steps;
    if (step === null || !steps.includes(step)) return [];
    if (access.context !== 'secrets' || first?.is !== 'name') return [];
    const isMeant =
      block === 'with' ? isSignIn(step) && /^aws-|^role-to-assume$/i.test(key) : KEYS.test(key);
    return isMeant ? [{ is: 'secret', name: first.name, at }] : [];
  });
  const roles = steps.filter(isSignIn).flatMap(({ node }): Need[] => {
    const entry = entriesOf(valueAt(node, 'with')).find(
      ({ key }) => key.toLowerCase() === 'role-to-assume',
    );
    if (entry?.value.is !== 'text' || entry.value.value === '') return [];
    const byOther = ['aws-access-key-id', 'web-identity-token-file', 'role-chaining'].some(
      (key) => textAt(node, 'with', key) !== undefined,
    );
    return byOther ? [] : [{ is: 'token', name: entry.value.value, at: entry.written }];
  });
  return [...new Map([...secrets, ...roles].map((one) => [`${one.is} ${one.name}`, one])).values()];
}

function isSignIn({ uses }: StepView): boolean {
  return uses?.value.is === 'text' && actionName(uses.value.value) === CREDENTIALS_ACTION;
}

function isEmulated({ node }: StepView): boolean {
  return entriesOf(valueAt(node, 'env')).some(({ key }) => ENDPOINT.test(key));
}
