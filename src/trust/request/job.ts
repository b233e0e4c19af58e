import { type Claims, claim } from './claims.js';
import { isGitHubIssuer } from './issuer.js';
import { parseSubject, type RepositoryIds, type Subject } from './subject.js';

/** What advice needs to know of the job, whichever of the claims and the event told it. */
export interface Job {
  readonly subject: Subject;
  readonly github: boolean;
  readonly ids: RepositoryIds | null;
  /** Null when the job names none. */
  readonly environment: string | null;
  /** `refs/heads/main`; null when not known. */
  readonly ref: string | null;
  /** Null when not known. */
  readonly refProtected: boolean | null;
  readonly pullRequest: boolean;
  /** The branch that a pull request wants to enter. */
  readonly baseBranch: string | null;
}

/** Reads the job out of its token; null when the token has no single subject. */
export function jobOf(claims: Claims, issuer: string | null): Job | null {
  const sub = claim(claims, 'sub');
  if (sub === undefined) return null;
  const subject = parseSubject(sub);
  const event = claim(claims, 'event_name') ?? '';
  const ref = subject.ref ?? claim(claims, 'ref') ?? null;
  const environment = subject.environment ?? claim(claims, 'environment') ?? null;
  return {
    subject,
    github: isGitHubIssuer(issuer),
    ids: idsOf(claims, subject),
    environment: environment === '' ? null : environment,
    ref,
    refProtected: flag(claim(claims, 'ref_protected')),
    // An environment's own rules guard it, whatever the event.
    pullRequest:
      subject.form === 'pull_request' ||
      (subject.form !== 'environment' &&
        (event.startsWith('pull_request') || ref?.startsWith('refs/pull/') === true)),
    baseBranch: claim(claims, 'base_ref') || null,
  };
}

/** The numbers that never change, from the claims or from an immutable subject. */
function idsOf(claims: Claims, subject: Subject): RepositoryIds | null {
  const ownerId = claim(claims, 'repository_owner_id') ?? subject.ownerId ?? '';
  const repoId = claim(claims, 'repository_id') ?? subject.repoId ?? '';
  return /^[0-9]{1,20}$/.test(ownerId) && /^[0-9]{1,20}$/.test(repoId) ? { ownerId, repoId } : null;
}

function flag(text: string | undefined): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}
