import { type Claims, claimValues } from '../request/claims.js';
import type { Job } from '../request/job.js';
import { providerArn } from '../verdict/principal.js';
import type { Request } from '../request/request.js';
import { otherSpelling } from '../request/subject.js';
import { isObject, type Literal, type Plain } from './document.js';

/**
 * The least that accepts exactly this job: its provider, its audience and its subject, compared
 * exactly. A name that could be given to another repository is pinned by the repository's id.
 * `kept` are further conditions of the statement that this one stands in for.
 */
export function minimalStatement(
  request: Request,
  job: Job,
  bothSpellings: boolean,
  literal: Literal,
  kept: Plain,
): Plain {
  const others = isObject(kept) ? kept : {};
  const { StringEquals: equals = {}, ...rest } = others;
  const issuer = request.issuer ?? 'ISSUER';
  const subjects = subjectsOf(job, bothSpellings);
  const audiences = audienceOf(request.claims).map(literal);
  const mutable = job.github && (!job.subject.immutable || subjects.length > 1);
  return {
    Effect: 'Allow',
    Principal: { Federated: providerArn(request) },
    Action: request.actions.length === 1 ? (request.actions[0] ?? '') : request.actions,
    Condition: {
      StringEquals: {
        [`${issuer}:aud`]: oneOrMany(audiences),
        [`${issuer}:sub`]: oneOrMany(subjects.map(literal)),
        ...(mutable && job.ids !== null && claimValues(request.claims, 'repository_id').length === 1
          ? { [`${issuer}:repository_id`]: job.ids.repoId }
          : {}),
        ...(isObject(equals) ? equals : {}),
      },
      ...rest,
    },
  };
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
