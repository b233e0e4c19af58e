/** What a GitHub subject speaks of. `customised` also covers reusable workflows' templates. */
export type SubjectForm =
  | 'branch'
  | 'tag'
  | 'pull_request'
  | 'environment'
  | 'reusable-workflow'
  | 'customised'
  | 'other';

/** A subject taken apart. Fields that its form does not carry are null. */
export interface Subject {
  readonly text: string;
  readonly form: SubjectForm;
  /** Carries the owner's and the repository's ids, so that no recycled name can match it. */
  readonly immutable: boolean;
  readonly owner: string | null;
  readonly ownerId: string | null;
  readonly repo: string | null;
  readonly repoId: string | null;
  /** `refs/heads/main`, for a branch or a tag. */
  readonly ref: string | null;
  readonly environment: string | null;
  /** What follows `repo:OWNER/REPO:`; the whole text of a subject that starts otherwise. */
  readonly context: string;
}

/** The numbers that never change: `repository_owner_id` and `repository_id`. */
export interface RepositoryIds {
  readonly ownerId: string;
  readonly repoId: string;
}

/** Names of owners and repositories never hold `@`, `:` or `/`, so the split is unambiguous. */
const REPO = /^repo:([^:@/]+)(?:@([^:@/]+))?\/([^:@/]+)(?:@([^:@/]+))?(?::([^]*))?$/;

/**
 * Takes a GitHub Actions subject apart.
 * @see https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
 */
export function parseSubject(text: string): Subject {
  const match = REPO.exec(text);
  if (match === null) {
    const form = /(?:^|:)job_workflow_ref:/.test(text)
      ? 'reusable-workflow'
      : /^[a-z_]+:/.test(text) && !/^(?:project_path|organization|org):/.test(text)
        ? 'customised'
        : 'other';
    return { ...NOTHING, text, form, context: text };
  }
  const [, owner = '', ownerId, repo = '', repoId, context = ''] = match;
  return {
    ...NOTHING,
    text,
    ...contextOf(context),
    immutable: ownerId !== undefined && repoId !== undefined,
    owner,
    ownerId: ownerId ?? null,
    repo,
    repoId: repoId ?? null,
    context,
  };
}

const NOTHING = {
  immutable: false,
  owner: null,
  ownerId: null,
  repo: null,
  repoId: null,
  ref: null,
  environment: null,
} as const;

function contextOf(context: string): Pick<Subject, 'form' | 'ref' | 'environment'> {
  const none = { ref: null, environment: null };
  if (context === 'pull_request') return { form: 'pull_request', ...none };
  if (/(?:^|:)job_workflow_ref:/.test(context)) return { form: 'reusable-workflow', ...none };
  const environment = /^environment:([^:]*)$/.exec(context)?.[1];
  if (environment !== undefined) return { form: 'environment', ref: null, environment };
  const ref = /^ref:(refs\/[^:]*)$/.exec(context)?.[1];
  if (ref?.startsWith('refs/heads/')) return { form: 'branch', ref, environment: null };
  if (ref?.startsWith('refs/tags/')) return { form: 'tag', ref, environment: null };
  return { form: context === '' ? 'other' : 'customised', ...none };
}

/**
 * The same job's subject in the other spelling: immutable for a classic one, where the ids are
 * known, and classic for an immutable one. Null where there is none.
 * @see https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens/
 */
export function otherSpelling(subject: Subject, ids: RepositoryIds | null): string | null {
  if (subject.owner === null || subject.repo === null) return null;
  if (subject.immutable) return classicSpelling(subject);
  if (ids === null) return null;
  return `repo:${subject.owner}@${ids.ownerId}/${subject.repo}@${ids.repoId}${rest(subject)}`;
}

/** The subject without ids; null when it does not name a repository. */
export function classicSpelling(subject: Subject): string | null {
  if (subject.owner === null || subject.repo === null) return null;
  return `repo:${subject.owner}/${subject.repo}${rest(subject)}`;
}

function rest(subject: Subject): string {
  return subject.context === '' ? '' : `:${subject.context}`;
}

/** A form in words, to stand after "the job's subject is that of". */
export function describeForm(form: SubjectForm): string {
  const words: Record<SubjectForm, string> = {
    branch: 'a branch',
    tag: 'a tag',
    pull_request: 'a pull request',
    environment: 'an environment',
    'reusable-workflow': 'a reusable workflow',
    customised: 'a customised template',
    other: 'another kind',
  };
  return words[form];
}
