import { type Claims, claimValues } from '../request/claims.js';
import type { Job } from '../request/job.js';
import { providerArn } from '../verdict/principal.js';
import type { Request } from '../request/request.js';
import { otherSpelling } from '../request/subject.js';
import { isObject, type Plain } from './document.js';

/** What a statement for a job is made of; every text as the policy writes it. */
export interface StatementParts {
  readonly subjects: readonly string[];
  /** A pattern in place of the subjects, which differ from run to run. */
  readonly pattern: string | null;
  readonly audiences: readonly string[];
  /** Asked for beside a pattern that does not name it. */
  readonly environment: string | null;
  /** Further conditions of the statement that this one stands in for. */
  readonly kept: Plain;
}

/**
 * The least that accepts exactly this job: its provider, its audience and its subject, compared
 * exactly, or by a pattern for what differs from run to run. A name that could be given to another
 * repository is pinned by the repository's id.
 */
export function minimalStatement(
  request: Request,
  job: Job,
  { subjects, pattern, audiences, environment, kept }: StatementParts,
): Plain {
  const others = isObject(kept) ? kept : {};
  const { StringEquals: equals = {}, StringLike: like = {}, ...rest } = others;
  const issuer = request.issuer ?? 'ISSUER';
  const likes = {
    ...(pattern === null ? {} : { [`${issuer}:sub`]: pattern }),
    ...(isObject(like) ? like : {}),
  };
  const pinned = job.github && (!job.subject.immutable || subjects.length > 1);
  return {
    Effect: 'Allow',
    Principal: { Federated: providerArn(request) },
    Action: request.actions.length === 1 ? (request.actions[0] ?? '') : request.actions,
    Condition: {
      StringEquals: {
        [`${issuer}:aud`]: oneOrMany(audiences),
        ...(pattern === null ? { [`${issuer}:sub`]: oneOrMany(subjects) } : {}),
        ...(pinned && job.ids !== null && claimsId(request)
          ? { [`${issuer}:repository_id`]: job.ids.repoId }
          : {}),
        ...(environment === null ? {} : { [`${issuer}:environment`]: environment }),
        ...(isObject(equals) ? equals : {}),
      },
      ...(Object.keys(likes).length === 0 ? {} : { StringLike: likes }),
      ...rest,
    },
  };
}

/** Whether the token says the repository's id, so that a condition on it can hold. */
export function claimsId({ claims }: Request): boolean {
  return claimValues(claims, 'repository_id').length === 1;
}

/** The job's own subject, and the same in the other spelling where both are asked for. */
export function subjectsOf(job: Job, bothSpellings: boolean): readonly string[] {
  const other = bothSpellings ? otherSpelling(job.subject, job.ids) : null;
  return other === null ? [job.subject.text] : [job.subject.text, other];
}

/** What the key `aud` holds: the claim `azp` where the token has one. */
export function audienceOf(claims: Claims): readonly string[] {
  const azp = claimValues(claims, 'azp');
  const values = azp.length > 0 ? azp : claimValues(claims, 'aud');
  return values.filter((value) => value !== '');
}

function oneOrMany(values: readonly string[]): Plain {
  return values.length === 1 ? (values[0] ?? '') : values;
}
