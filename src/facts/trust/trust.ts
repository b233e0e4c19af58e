import type { JobFacts } from '../job/job.js';
import { type Candidate, rankCandidates } from '../../trust/explain/candidates.js';
import type { Claims } from '../../trust/request/claims.js';
import { evaluate } from '../../trust/verdict/evaluate.js';
import type { Evaluation, Verdict } from '../../trust/verdict/evaluation.js';
import type { Job } from '../../trust/request/job.js';
import { lint, type TooWide } from '../../trust/lint/lint.js';
import { type MatchesNobody, matchingNobody } from '../../trust/lint/matches-nobody.js';
import { type Request, type RequestContext, requestOf } from '../../trust/request/request.js';
import { otherSpelling } from '../../trust/request/subject.js';
import { type Advice, suggest } from '../../trust/suggest/suggest.js';
import { tooLarge } from '../../trust/document/json.js';
import { isTooLarge, MOST_STEPS, type Work, workFor } from '../../trust/work.js';
import type { AwsError } from '../../world/aws.js';
import { choosePolicy } from './choose-policy.js';
import { type FoundPolicy, tooLargeIn } from './found-policy.js';

/** What STS said when it was asked for the role with this token. */
export type StsAnswer =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly error: AwsError };

/** What is known before anything is judged. */
export interface TrustInput {
  /** The token's decoded claims; null when there is no token. */
  readonly claims: Claims | null;
  readonly context: RequestContext;
  readonly sts: StsAnswer;
  readonly policy: FoundPolicy | null;
  /** Where a policy may have been that was not read. */
  readonly gaps?: readonly string[];
}

/** Everything about whether the role trusts this job. */
export interface TrustFacts {
  readonly claims: Claims | null;
  readonly request: Request | null;
  /** Null without a token, or when the token has no subject. */
  readonly job: Job | null;
  readonly sts: StsAnswer;
  readonly policy: FoundPolicy | null;
  /** Null without a policy or without claims. */
  readonly evaluation: Evaluation | null;
  /** What the policy would say to the subject in its other spelling. */
  readonly otherVerdict: Verdict | null;
  readonly otherSubject: string | null;
  /** Null when nothing is refused, or no advice can be given. */
  readonly advice: Advice | null;
  readonly tooWide: readonly TooWide[];
  /** Subjects in the policy that no job has. */
  readonly nobodys: readonly MatchesNobody[];
  /** What STS's refusal leaves open, the likeliest first; empty when STS did not refuse. */
  readonly candidates: readonly Candidate[];
  /** Where a policy may have been that was not read. */
  readonly gaps: readonly string[];
  /** The roles that the job has signed in with before this step, by its workflow. */
  readonly earlierRoles?: readonly string[];
  /** The running job in its workflow; left out where claims of some other job are judged. */
  readonly workflow?: Pick<JobFacts, 'workflowPath' | 'jobId'>;
}

/**
 * Judges nothing yet: holds claims and policy against each other and keeps what came out. All of it
 * draws on one counter of work; a policy that would take more is named as too large, and not judged.
 */
export function trustFacts(input: TrustInput, work: Work = workFor()): TrustFacts {
  try {
    return factsWithin(input, work);
  } catch (error) {
    if (!isTooLarge(error) || input.policy === null) throw error;
    const { rivals: _, ...policy } = input.policy;
    const why = `with these claims it would take over ${MOST_STEPS / 1_000_000} million comparisons`;
    const fault = tooLarge(why, { line: policy.source.line ?? 1, column: 1 });
    return factsWithin(
      { ...input, policy: { ...policy, result: { ok: false, fault } } },
      workFor(),
    );
  }
}

function factsWithin(
  { claims, context: known, sts, policy: found, gaps = [] }: TrustInput,
  work: Work,
): TrustFacts {
  const context = { ...known, work };
  const request = claims === null ? null : requestOf(claims, context);
  const job = request?.job ?? null;
  const chosen =
    found === null || claims === null ? null : choosePolicy(found, claims, context, saidBy(sts));
  const policy = chosen?.policy ?? found;
  const document = policy?.result.ok === true ? policy.result.policy : null;
  const evaluation = chosen?.evaluation ?? null;
  const otherSubject = job?.github === true ? otherSpelling(job.subject, job.ids) : null;
  const otherVerdict =
    document === null || claims === null || otherSubject === null
      ? null
      : evaluate(document, { ...claims, sub: otherSubject }, context).verdict;
  const refusedByWord = isNotAuthorized(sts);
  const unjudged = tooLargeIn(policy);
  return {
    claims,
    request,
    job,
    sts,
    policy,
    evaluation,
    otherVerdict,
    otherSubject,
    advice: withinReason(adviceOf),
    tooWide: document === null ? [] : lint(document, job !== null && job.ids !== null, work),
    nobodys: document === null ? [] : matchingNobody(document, work),
    candidates: request !== null && refusedByWord ? rankCandidates(request) : [],
    gaps: unjudged === null ? gaps : [...gaps, unjudged],
  };

  function adviceOf(): Advice | null {
    if (claims === null || request === null) return null;
    const asked = requestOf(claims, { ...known, work: workFor(MOST_STEPS / 3) });
    if (document !== null && evaluation?.verdict === 'refused') {
      const { file } = policy ?? {};
      return suggest(asked, {
        policy: document,
        evaluation,
        ...(file === undefined ? {} : { file }),
      });
    }
    if (evaluation?.verdict === 'accepted' || !refusedByWord) return null;
    return suggest(asked, null, job?.subject.immutable === true ? ['subject-immutable'] : []);
  }
}

/** Edits are tried and read back on a counter of their own: without advice, the verdict stands. */
function withinReason<T>(advise: () => T): T | null {
  try {
    return advise();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return null;
  }
}

/** True for STS's one sentence that hides the cause. */
export function isNotAuthorized(sts: StsAnswer): boolean {
  return (
    sts.kind === 'refused' &&
    sts.error.code.startsWith('AccessDenied') &&
    /AssumeRoleWithWebIdentity/.test(sts.error.message)
  );
}

/** What STS's answer says of the deployed policy; null where it says nothing. */
function saidBy(sts: StsAnswer): 'accepted' | 'refused' | null {
  if (sts.kind === 'accepted') return 'accepted';
  return isNotAuthorized(sts) ? 'refused' : null;
}
