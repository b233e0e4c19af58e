import type { Decision, Evaluation } from '../evaluation.js';
import type { Policy } from '../policy.js';
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
export function restrictionAgainst(failing: readonly Decision[]): Decision | null {
  const found = failing.find(({ element, cause, key = '' }) => {
    if (element !== 'condition' || cause === null || NEVER_HOLDS.includes(cause)) return false;
    if (MEANT.includes(cause)) return true;
    const claim = claimOf(key);
    if (claim === 'sub' || claim === 'aud') return false;
    return !(COVERED.includes(claim) && RESPELLED.includes(cause));
  });
  return found ?? null;
}

/** Further conditions of the statement that came nearest, which this job meets: they stay. */
export function keptConditions(policy: Policy, { decidedBy, trace }: Evaluation): Plain {
  const steps = trace[decidedBy.statement ?? -1]?.steps ?? [];
  const conditions = policy.statements[decidedBy.statement ?? -1]?.conditions ?? [];
  const kept: Record<string, Record<string, Plain>> = {};
  if (decidedBy.effect !== 'Allow') return kept;
  for (const { operator, key, values, at } of conditions) {
    const step = steps.find((one) => one.operator === operator && one.key === key && one.at === at);
    if (step === undefined || step.matched === false || COVERED.includes(claimOf(key))) continue;
    // ForAllValues would also hold for a missing claim; the claims are single values anyway.
    const name = operator.replace(/^ForAllValues:/i, '');
    kept[name] = { ...kept[name], [key]: values.map(({ text }) => text) };
  }
  return kept;
}

function claimOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1).toLowerCase();
}
