import type { Claims } from '../../trust/request/claims.js';
import { evaluate } from '../../trust/verdict/evaluate.js';
import type { Evaluation } from '../../trust/verdict/evaluation.js';
import type { RequestContext } from '../../trust/request/request.js';
import type { FoundPolicy } from './found-policy.js';

/** The policy that is held for the role's, and what it says; null where it cannot be judged. */
export interface Choice {
  readonly policy: FoundPolicy;
  readonly evaluation: Evaluation | null;
}

/**
 * Of several declarations that may be the role's, judges all. Where STS has answered, the first
 * that says the same is taken; where they agree, the first; otherwise none can be, and that is said.
 */
export function choosePolicy(
  found: FoundPolicy,
  claims: Claims,
  context: RequestContext,
  said: 'accepted' | 'refused' | null,
): Choice {
  const judged = [found, ...(found.rivals ?? [])].map((policy) => ({
    policy,
    evaluation: policy.result.ok ? evaluate(policy.result.policy, claims, context) : null,
  }));
  const [first = { policy: found, evaluation: null }, ...others] = judged;
  if (first.evaluation === null || others.length === 0) return first;
  const like = judged.find(({ evaluation }) => said !== null && evaluation?.verdict === said);
  if (like !== undefined) {
    const caution = `of ${judged.length} declarations, this is the first that fits what STS answered`;
    return agreed(like, others.length > 0 ? [caution] : []);
  }
  const { verdict } = first.evaluation;
  const dissent = others.find(({ evaluation }) => evaluation?.verdict !== verdict);
  if (dissent === undefined) {
    return agreed(
      first,
      others.map(({ policy }) => `${policy.source.description} comes to the same verdict`),
    );
  }
  const why = `${sentence(first)}, ${sentence(dissent)}, and these files do not tell which is deployed`;
  return { policy: first.policy, evaluation: undecided(first.evaluation, why) };
}

function agreed({ policy, evaluation }: Choice, cautions: readonly string[]): Choice {
  if (evaluation === null) return { policy, evaluation };
  return { policy, evaluation: { ...evaluation, cautions: [...evaluation.cautions, ...cautions] } };
}

function sentence({ policy, evaluation }: Choice): string {
  const verb = {
    accepted: 'accepts the job',
    refused: 'refuses the job',
    'cannot-judge': 'cannot be judged',
  }[evaluation?.verdict ?? 'cannot-judge'];
  return `\`${policy.source.description}\` ${verb}`;
}

function undecided(evaluation: Evaluation, why: string): Evaluation {
  const at = evaluation.decidedBy.at;
  return {
    ...evaluation,
    verdict: 'cannot-judge',
    alsoFailing: [],
    decidedBy: {
      element: 'statement',
      wanted: [],
      was: null,
      matched: 'unknown',
      why,
      cause: 'value-unresolved',
      also: [],
      at,
      statement: null,
      sid: null,
      effect: null,
    },
  };
}
