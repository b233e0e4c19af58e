import { entriesOf, type Entry, entryOf, type Place, textAt } from '../document/node.js';
import { actionName, CREDENTIALS_ACTION } from '../tools/actions.js';
import type { JobView, StepView } from './view.js';

/** Inputs by which that action asks with something else than the job's token or credentials. */
export const OWN_MEANS = ['aws-access-key-id', 'web-identity-token-file'] as const;
export type OwnMeans = (typeof OWN_MEANS)[number];

/** A step of configure-aws-credentials for one role, as it is written. Expressions stay as they are. */
export interface RoleStep {
  readonly at: Place;
  /** Whether it asks with the credentials at hand, though the runner offers a token. */
  readonly chained: boolean;
  /** What it asks with that is given to it alone; null where it asks with what the job has. */
  readonly ownMeans: OwnMeans | null;
  readonly skipsTagging: boolean;
  /** Null where it is left out, or is an expression. */
  readonly durationSeconds: number | null;
  readonly customTags: string | null;
  readonly transitiveTagKeys: readonly string[];
  readonly inlineSessionPolicy: string | null;
  readonly managedSessionPolicies: readonly string[];
}

/**
 * The step that assumes a role after ours: it names the same ARN, or says it by the same expression.
 * @param own where our step is among the job's; undefined where that cannot be told
 * @param role the ARN that our step was given
 * @see https://github.com/aws-actions/configure-aws-credentials
 */
export function roleStepOf(
  { steps }: JobView,
  own: number | undefined,
  role: string,
): RoleStep | null {
  const ours = own === undefined ? undefined : inputOf(steps[own], 'role-to-assume');
  const later = own === undefined ? steps : steps.slice(own + 1);
  const step = later.find((one) => {
    const { uses } = one;
    if (uses?.value.is !== 'text' || actionName(uses.value.value) !== CREDENTIALS_ACTION) {
      return false;
    }
    const named = inputOf(one, 'role-to-assume');
    return named !== undefined && (named === role || named === ours);
  });
  if (step?.uses === undefined) return null;
  const given = (name: string) => inputOf(step, name);
  return {
    at: step.uses.at,
    chained: isTrue(given('role-chaining')) || isTrue(given('force-skip-oidc')),
    ownMeans: OWN_MEANS.find((name) => (given(name) ?? '') !== '') ?? null,
    skipsTagging: isTrue(given('role-skip-session-tagging')),
    durationSeconds: durationOf(step),
    customTags: given('custom-tags') ?? null,
    transitiveTagKeys: linesOf(given('transitive-tag-keys')),
    inlineSessionPolicy: given('inline-session-policy') ?? null,
    managedSessionPolicies: linesOf(given('managed-session-policies')),
  };
}

/** The line that names the token's audience: of our own step, else of one that signs in. */
export function audienceLineOf({ steps }: JobView, own: number | undefined): Place | null {
  const ours = own === undefined ? undefined : entryOfInput(steps[own], 'audience');
  const others = steps.filter(
    ({ uses }) => uses?.value.is === 'text' && actionName(uses.value.value) === CREDENTIALS_ACTION,
  );
  const [entry] = [ours, ...others.map((step) => entryOfInput(step, 'audience'))].filter(
    (one) => one !== undefined,
  );
  return entry?.written ?? null;
}

/** The roles that steps before ours sign in with, as they are written. */
export function earlierRolesOf({ steps }: JobView, own: number | undefined): readonly string[] {
  return steps
    .slice(0, own ?? 0)
    .filter(
      ({ uses }) =>
        uses?.value.is === 'text' && actionName(uses.value.value) === CREDENTIALS_ACTION,
    )
    .flatMap((step) => inputOf(step, 'role-to-assume') ?? []);
}

function entryOfInput(step: StepView | undefined, name: string): Entry | undefined {
  return entriesOf(entryOf(step?.node, 'with')?.value).findLast(
    ({ key }) => key.toLowerCase() === name,
  );
}

/** An input of a step as it is written. */
export function inputOf(step: StepView | undefined, name: string): string | undefined {
  const entry = entryOfInput(step, name);
  return entry?.value.is === 'text' ? entry.value.value.trim() : undefined;
}

/** Whether an input is on. */
export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^true$/i.test(text);
}

/** `role-duration-seconds` in figures, or null. */
export function durationOf(step: StepView): number | null {
  const text = inputOf(step, 'role-duration-seconds') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Minutes after which GitHub ends the job, where its file says so in figures. */
export function timeoutMinutesOf({ node }: JobView): number | null {
  const text = textAt(node, 'timeout-minutes');
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;
}
