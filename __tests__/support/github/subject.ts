import { type Job, nameOf, ownerOf } from './job.js';

/**
 * The `sub` of a job's token. An environment wins over everything, a pull request over a ref; the
 * immutable form puts the ids behind the names; a customised subject lists the claims asked for.
 */
export function subjectOf(job: Job, claims: Readonly<Record<string, string>>): string {
  const owner = ownerOf(job.repository);
  const name = nameOf(job.repository);
  const repository = job.immutableSubject
    ? `repo:${owner}@${job.ownerId}/${name}@${job.repositoryId}`
    : `repo:${owner}/${name}`;
  if (job.subjectClaims.length === 0) return `${repository}:${context(job)}`;
  return job.subjectClaims
    .map((claim) => {
      if (claim === 'repo') return repository;
      if (claim === 'context') return context(job);
      return `${claim}:${escape(claims[claim] ?? '')}`;
    })
    .join(':');
}

function context(job: Job): string {
  if (job.environment !== undefined) return `environment:${escape(job.environment)}`;
  if (job.event === 'pull_request') return 'pull_request';
  return `ref:${escape(job.ref)}`;
}

/** Only the separator is escaped; a percent sign is left as it is. */
function escape(value: string): string {
  return value.replaceAll(':', '%3A');
}
