import { type Claims, claim } from '../request/claims.js';
import type { Decision, Evaluation } from '../verdict/evaluation.js';
import type { Policy } from '../document/model.js';
import type { Plain } from './document.js';

/** Keys that a condition on the exact subject and audience makes superfluous. */
const COVERED = [
  'sub',
  'aud',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
];
/** A condition that can never hold restricts nobody; leaving it out is the remedy. */
const NEVER_HOLDS = ['key-not-supported', 'key-of-other-issuer', 'key-unknown', 'key-not-in-call'];
/** Somebody wrote this to keep jobs like this one out, or for a value that is not this job's. */
const MEANT = ['negated-match', 'null-check', 'variable-absent'];
const RESPELLED = ['letter-case', 'wildcard-under-equals', 'surrounding-whitespace'];

/**
 * The failing condition that a statement for this job's subject would get around, if there is one:
 * a restriction on the actor, say. Whether to lift it is not ours to advise.
 */
export function restrictionAgainst(failing: readonly Decision[], claims: Claims): Decision | null {
  const found = failing.find((decision) => {
    const { element, cause, key = '' } = decision;
    if (element !== 'condition' || cause === null || NEVER_HOLDS.includes(cause)) return false;
    if (MEANT.includes(cause)) return true;
    const name = claimOf(key);
    if (name === 'sub') {
      return wantsAnotherWorkflow(decision, claims) || wantsAnotherClaim(decision, claims);
    }
    if (name === 'aud') return false;
    return !(COVERED.includes(name) && RESPELLED.includes(cause));
  });
  return found ?? null;
}

/** Further conditions of the statement that came nearest, which this job meets: they stay. */
export function keptConditions(
  policy: Policy,
  { decidedBy, trace }: Evaluation,
  claims: Claims,
): Plain {
  const steps = trace[decidedBy.statement ?? -1]?.steps ?? [];
  const conditions = policy.statements[decidedBy.statement ?? -1]?.conditions ?? [];
  const kept: Record<string, Record<string, Plain>> = {};
  if (decidedBy.effect !== 'Allow') return kept;
  const workflow = calledWorkflow(decidedBy, claims);
  if (workflow !== null) kept['StringEquals'] = workflow;
  for (const { operator, key, values, at } of conditions) {
    const step = steps.find((one) => one.operator === operator && one.key === key && one.at === at);
    if (step === undefined || step.matched === false || COVERED.includes(claimOf(key))) continue;
    // ForAllValues would also hold for a missing claim; the claims are single values anyway.
    const name = operator.replace(/^ForAllValues:/i, '');
    (kept[name] ??= {})[key] = values.map(({ text }) => text);
  }
  return kept;
}

/** A customised subject that names the called workflow restricts it; so must what stands in. */
function calledWorkflow({ cause, wanted, key = '' }: Decision, claims: Claims) {
  const called = claim(claims, 'job_workflow_ref');
  if (cause !== 'subject-customised' || called === undefined) return null;
  if (workflowsIn(wanted).length === 0) return null;
  return { [key.replace(/:sub$/i, ':job_workflow_ref')]: called };
}

function wantsAnotherWorkflow({ cause, wanted }: Decision, claims: Claims): boolean {
  if (cause !== 'subject-customised') return false;
  const workflows = workflowsIn(wanted);
  const called = claim(claims, 'job_workflow_ref') ?? '';
  return workflows.length > 0 && !workflows.includes(called);
}

/** What a subject may say of the occasion, as opposed to who or what acts. */
const OCCASION = ['repo', 'context', 'environment', 'ref', 'ref_type', 'base_ref', 'head_ref'];

/** A template can put any claim into the subject; one about the actor restricts who may deploy. */
function wantsAnotherClaim({ cause, wanted }: Decision, claims: Claims): boolean {
  if (cause !== 'subject-customised') return false;
  const own = claimsIn(claim(claims, 'sub') ?? '');
  return wanted.every((text) =>
    [...claimsIn(text)].some(([name, value]) => {
      const has = own.get(name);
      return has !== undefined && has !== value && !OCCASION.includes(name) && !/[*?]/.test(value);
    }),
  );
}

/** The claims of a customised subject: `actor:octocat`. A colon within a value is encoded. */
function claimsIn(subject: string): Map<string, string> {
  return new Map(
    Array.from(subject.matchAll(/(?:^|:)([a-z_]+):([^:]*)/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function workflowsIn(subjects: readonly string[]): string[] {
  return subjects.flatMap((text) => /(?:^|:)job_workflow_ref:([^:]*)/.exec(text)?.[1] ?? []);
}

function claimOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1).toLowerCase();
}
