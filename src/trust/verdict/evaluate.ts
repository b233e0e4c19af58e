import { judgeAction } from './action.js';
import { allOf } from '../matching/ternary.js';
import type { Claims } from '../request/claims.js';
import { judgeCondition } from './condition.js';
import type { Decision, Evaluation, StatementTrace } from './evaluation.js';
import type { Step } from '../explain/cause.js';
import { faultInWords } from '../document/statement-fault.js';
import { nearestFirst } from '../explain/nearest.js';
import { type Weights, WEIGHTS } from '../explain/weights.js';
import type { Policy, Statement } from '../document/model.js';
import { judgePrincipal } from './principal.js';
import { type Request, type RequestContext, requestOf } from '../request/request.js';

/**
 * Would this trust policy let a token with these claims have the role? Explicit Deny wins; without
 * an Allow that matches, the answer is no. A refusal names the one element that decided: of a
 * matching Deny its condition; otherwise the first failing element of the Allow that came nearest
 * by `weights`.
 * @throws {TooLarge} when the work that `context` grants does not suffice
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(
  policy: Policy,
  claims: Claims,
  context: RequestContext = {},
  weights: Weights = WEIGHTS,
): Evaluation {
  const request = requestOf(claims, context);
  const variables = policy.version === '2012-10-17';
  const runs = request.actions.map((action) =>
    judge(
      policy.statements.map((statement) => traceOf(statement, action, request, variables, weights)),
      request,
      weights,
    ),
  );
  // Every action must be allowed; the first that is not speaks for all.
  const worst =
    runs.find(({ verdict }) => verdict === 'refused') ??
    runs.find(({ verdict }) => verdict === 'cannot-judge') ??
    runs[0];
  if (worst === undefined) throw new Error('a request needs at least one action');
  return worst;
}

function traceOf(
  statement: Statement,
  action: string,
  request: Request,
  variables: boolean,
  weights: Weights,
): StatementTrace {
  const { index, sid, effect, at } = statement;
  const steps: Step[] = [
    judgePrincipal(statement, request, weights),
    judgeAction(statement, action, request.work),
    ...statement.conditions.map((condition) =>
      judgeCondition(condition, request, variables, weights),
    ),
    ...statement.faults.slice(0, 1).map(
      (fault): Step => ({
        element: 'statement',
        wanted: [],
        was: null,
        matched: 'unknown',
        why: `IAM would refuse this statement: ${faultInWords(fault)}`,
        cause: fault.kind === 'computed' ? 'value-unresolved' : 'statement-invalid',
        also: [],
        at,
      }),
    ),
  ];
  return { index, sid, effect, at, steps, matched: allOf(steps.map(({ matched }) => matched)) };
}

function judge(traces: readonly StatementTrace[], request: Request, weights: Weights): Evaluation {
  const denies = traces.filter(({ effect }) => effect !== 'Allow');
  // On a tie, the one that stands first.
  const allows = nearestFirst(
    traces.filter(({ effect }) => effect !== 'Deny'),
    ({ steps }) => steps,
    weights,
  );
  const denying = denies.find(({ matched, effect }) => matched === true && effect === 'Deny');
  const base = { trace: traces, cautions: [] as readonly string[] };
  const allowing = allows.find(({ matched, effect }) => matched === true && effect === 'Allow');
  if (denying !== undefined) {
    const [next] = allowing === undefined ? allows : [];
    const alsoFailing = next === undefined ? [] : failingOf(next);
    const cautions = cautionsOf([denying]);
    return { ...base, verdict: 'refused', decidedBy: denied(denying), alsoFailing, cautions };
  }
  const doubtful = (found: readonly StatementTrace[]) =>
    found.find(({ matched }) => matched === 'unknown');
  if (allowing !== undefined) {
    const doubt = doubtful(denies);
    const cautions = cautionsOf([allowing]);
    if (doubt !== undefined) {
      return { ...base, verdict: 'cannot-judge', ...undecided(doubt), cautions };
    }
    const decidedBy: Decision = { ...accepted(allowing), ...identity(allowing) };
    return { ...base, verdict: 'accepted', decidedBy, alsoFailing: [], cautions };
  }
  const doubt = doubtful(allows);
  if (doubt !== undefined) return { ...base, verdict: 'cannot-judge', ...undecided(doubt) };
  const [nearest] = allows;
  if (nearest === undefined) {
    return { ...base, verdict: 'refused', decidedBy: nothingAllows(request), alsoFailing: [] };
  }
  const [decidedBy = nothingAllows(request), ...alsoFailing] = failingOf(nearest);
  return { ...base, verdict: 'refused', decidedBy, alsoFailing, cautions: cautionsOf([nearest]) };
}

function identity({
  index,
  sid,
  effect,
}: StatementTrace): Pick<Decision, 'statement' | 'sid' | 'effect'> {
  return { statement: index, sid, effect };
}

/** The failing elements in the order in which they stand: principal, action, conditions. */
function failingOf(nearest: StatementTrace): Decision[] {
  return nearest.steps
    .filter(({ matched }) => matched === false)
    .map((step) => ({ ...step, ...identity(nearest) }));
}

/**
 * All conditions of a Deny hold when it applies. It is named by the first that tells this job from
 * another, so not by the audience, which every job has; without one, the whole statement denies.
 */
function denied(denying: StatementTrace): Decision {
  const conditions = denying.steps.filter(({ element }) => element === 'condition');
  const telling = conditions.find(({ key }) => !/:o?aud$/i.test(key ?? '')) ?? conditions[0];
  const step = telling ?? accepted(denying);
  const why =
    telling === undefined
      ? 'the statement denies this call without a condition'
      : `an explicit Deny applies: ${[telling, ...conditions.filter((one) => one !== telling)]
          .slice(0, MOST_CONDITIONS)
          .map(whyDenied)
          .join(', and ')}`;
  return { ...step, ...identity(denying), why, cause: 'explicit-deny' };
}

/** That it holds would leave the reader to look for the value that it holds for. */
function whyDenied({ operator = '', key = '', why, was }: Step): string {
  const values = (was ?? []).slice(0, MOST_CONDITIONS).map((text) => `\`${text}\``);
  const whom = values.length > 0 ? `holds for ${values.join(', ')}` : why;
  return `\`${operator}\` on \`${key}\` ${whom}`;
}

/** A Deny with more conditions than these is better read where it stands. */
const MOST_CONDITIONS = 3;

function undecided(doubt: StatementTrace): Pick<Evaluation, 'decidedBy' | 'alsoFailing'> {
  const open = doubt.steps
    .filter(({ matched }) => matched === 'unknown')
    .map((step): Decision => ({ ...step, ...identity(doubt) }))
    // What IAM would refuse to store comes before what follows from not being able to read it.
    .sort(
      (a, b) => Number(b.cause === 'statement-invalid') - Number(a.cause === 'statement-invalid'),
    );
  const [decidedBy = { ...accepted(doubt), ...identity(doubt) }, ...alsoFailing] = open;
  return { decidedBy, alsoFailing };
}

function accepted(statement: StatementTrace): Step {
  return {
    element: 'statement',
    wanted: [],
    was: null,
    matched: statement.matched,
    why: 'every element of the statement holds',
    cause: null,
    also: [],
    at: statement.at,
  };
}

function nothingAllows(request: Request): Decision {
  return {
    element: 'statement',
    wanted: ['Allow'],
    was: null,
    matched: false,
    why: `no statement allows ${request.actions[0] ?? ''}`,
    cause: 'no-allow',
    also: [],
    at: { line: 1, column: 1 },
    statement: null,
    sid: null,
    effect: null,
  };
}

function cautionsOf(traces: readonly StatementTrace[]): string[] {
  const found = traces.flatMap(({ steps }) =>
    steps.flatMap(({ caution }) => (caution === undefined ? [] : [caution])),
  );
  return [...new Set(found)];
}
