import { at } from '../job/payload.js';
import { jobFacts } from '../job/job.js';

/** Who can read a repository, as GitHub says. */
export type Visibility = 'public' | 'private' | 'internal';

/** How far a committed key has come: what is to be done about it depends on that. */
export type Exposure =
  /** In a commit that no branch of a remote holds, as far as this clone knows. */
  | { readonly kind: 'unpushed' }
  | {
      readonly kind: 'pushed';
      /** `owner/name`; empty where nothing tells it. */
      readonly repository: string;
      /** Null where nothing tells it. */
      readonly visibility: Visibility | null;
      readonly by: Way;
    };

/** By what it came, which tells what keeps it there. */
export type Way =
  | { readonly kind: 'branch' }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'pull-request'; readonly number: number | null }
  | { readonly kind: 'fork'; readonly number: number | null; readonly head: string };

/**
 * How far what this job scans has come: a job of GitHub's looks at what was pushed. Undefined outside
 * of one.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function exposureOf(
  variables: Readonly<Record<string, string>>,
  payload: unknown,
): Exposure | undefined {
  const job = jobFacts(variables, payload);
  if (!job.inActions) return undefined;
  const number = at(payload, 'pull_request', 'number');
  const request = typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
  return {
    kind: 'pushed',
    repository: job.repository,
    visibility: visibilityOf(payload),
    by: wayOf(job, request),
  };
}

function wayOf(
  { fromFork, headRepository, event, ref }: ReturnType<typeof jobFacts>,
  number: number | null,
): Way {
  if (fromFork) return { kind: 'fork', number, head: headRepository ?? '' };
  if (event.startsWith('pull_request')) return { kind: 'pull-request', number };
  const tag = /^refs\/tags\/([^]+)$/.exec(ref)?.[1];
  return tag === undefined ? { kind: 'branch' } : { kind: 'tag', name: tag };
}

/** Servers and events that do not say `internal` still say whether it is private. */
function visibilityOf(payload: unknown): Visibility | null {
  const visibility = at(payload, 'repository', 'visibility');
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
    return visibility;
  }
  const isPrivate = at(payload, 'repository', 'private');
  return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : null;
}
