import type { Job } from '../request/job.js';

/** How a policy can name the subject of a job so that the job's next run is let in as well. */
export type Lasting =
  | { readonly kind: 'exact' }
  /** Literal pieces and wildcards; nothing wider than one project or pipeline. */
  | { readonly kind: 'pattern'; readonly pieces: readonly (string | Wild)[] }
  /** Nothing of it can be pinned: why not, to follow "the subject". */
  | { readonly kind: 'none'; readonly why: string };

/** `*`, or as many `?` as an id has characters. */
interface Wild {
  readonly wild: string;
}

/** What a subject says of this run, this commit or this person, and of no other. */
const OF_ONE_RUN = [
  'actor',
  'actor_id',
  'agent',
  'agent_id',
  'build',
  'build_id',
  'build_number',
  'build_uuid',
  'check_run_id',
  'commit',
  'commit_id',
  'commit_sha',
  'deployment_uuid',
  'event_id',
  'execution_id',
  'exp',
  'head_ref',
  'iat',
  'initiator',
  'job',
  'job_id',
  'job_workflow_sha',
  'jti',
  'machine',
  'nbf',
  'nonce',
  'pipeline_run_id',
  'revision',
  'run',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_id',
  'scm_user_name',
  'sha',
  'step',
  'step_id',
  'step_key',
  'step_uuid',
  'task',
  'triggered_by',
  'user',
  'user_email',
  'user_id',
  'user_login',
  'workflow_sha',
];

/** What ties a subject to one project. */
const OF_PROJECT = [
  'app',
  'module',
  'pipeline',
  'pipeline_id',
  'project',
  'project_id',
  'project_path',
  'repo',
  'repository',
  'repository_id',
  'repositoryUuid',
  'service',
  'stack',
  'workspace',
  'workspace_id',
];

/** What says on which occasion a job of GitHub's runs: a pull request has none of these. */
const OF_OCCASION = ['environment', 'ref'];

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * Finds the part of a subject that lasts. What follows the project and differs from run to run
 * becomes a wildcard; in the middle only an id of fixed length does, as `?` for each character:
 * a `*` there could swallow the end of a branch's name.
 * @see https://buildkite.com/docs/pipelines/security/oidc
 * @see https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
 * @see https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims-for-an-organization-or-repository
 */
export function lastingSubject(job: Job, issuer: string): Lasting {
  const { text } = job.subject;
  const bare = unlabelled(text, issuer);
  if (bare !== null) return bare;
  const mark = /^(?:org|account)\/[^/:]+\//.test(text) ? '/' : ':';
  const pairs = pairsOf(text, mark);
  const isOfRun = ({ label, value }: Pair) => OF_ONE_RUN.includes(label) || COMMIT.test(value);
  const first = pairs.findIndex(isOfRun);
  if (first === -1) return { kind: 'exact' };
  const name = pairs[first]?.label ?? '';
  const stable = pairs.slice(0, first);
  if (!stable.some(({ label }) => OF_PROJECT.includes(label))) {
    return { kind: 'none', why: `names \`${name}\` before the project` };
  }
  const occasion =
    job.environment !== null || stable.some(({ label }) => OF_OCCASION.includes(label));
  if (job.github && !occasion) {
    return { kind: 'none', why: `names \`${name}\` and no branch, tag or environment before it` };
  }
  const pieces: (string | Wild)[] = [];
  for (const [index, pair] of pairs.entries()) {
    const before = index === 0 ? '' : mark;
    if (!isOfRun(pair)) {
      pieces.push(before + pair.written);
      continue;
    }
    pieces.push(`${before}${pair.label}${mark}`);
    const ends = pairs.slice(index).every(isOfRun);
    if (ends || !ID.test(pair.value)) {
      pieces.push({ wild: '*' });
      break;
    }
    pieces.push({ wild: pair.value.replace(/[^-]/g, '?') });
  }
  return { kind: 'pattern', pieces };
}

interface Pair {
  readonly label: string;
  readonly value: string;
  readonly written: string;
}

function pairsOf(text: string, mark: string): Pair[] {
  const parts = text.split(mark);
  const pairs: Pair[] = [];
  for (let index = 0; index < parts.length; ) {
    const label = parts[index] ?? '';
    if (mark === '/' && (label === 'vcs-origin' || label === 'vcs-ref')) {
      // Both hold slashes of their own.
      const next = parts.indexOf('vcs-ref', index + 1);
      const end = label === 'vcs-origin' && next !== -1 ? next : parts.length;
      const value = parts.slice(index + 1, end).join(mark);
      pairs.push({ label, value, written: `${label}${mark}${value}` });
      index = end;
      continue;
    }
    const alone = label === 'pull_request' || index === parts.length - 1;
    const value = alone ? '' : (parts[index + 1] ?? '');
    pairs.push({ label, value, written: alone ? label : `${label}${mark}${value}` });
    index += alone ? 1 : 2;
  }
  return pairs;
}

/** Issuers whose subjects are values without labels, the last of which is of one run. */
function unlabelled(text: string, issuer: string): Lasting | null {
  const uuid = '\\{[0-9a-fA-F-]{36}\\}';
  const bitbucket = new RegExp(`^(${uuid}(?::${uuid})?:)${uuid}$`);
  const fly = /^([^:]+:[^:]+:)[^:]+$/;
  const found = issuer.startsWith('api.bitbucket.org/')
    ? bitbucket.exec(text)
    : /^oidc\.fly\.io(?:\/|$)/.test(issuer)
      ? fly.exec(text)
      : null;
  const [, prefix] = found ?? [];
  return prefix === undefined ? null : { kind: 'pattern', pieces: [prefix, { wild: '*' }] };
}

/** True where a subject is that of a pull or merge request, whoever issued it. */
export function ofPullRequest({ subject, ref, pullRequest }: Job): boolean {
  const of = /(?:^|[:/])refs\/(?:pull|pull-requests|merge-requests)\//;
  return (
    pullRequest ||
    of.test(subject.text) ||
    of.test(ref ?? '') ||
    /(?:^|:)(?:pull_request|merge_request|pr|ref_type:(?:pull[-_]request|mr|merge_request)|run_type:PROPOSED)(?::|$)/i.test(
      subject.text,
    )
  );
}

/** The pattern as a policy writes it; null where this version of the language cannot. */
export function spellPattern(
  pieces: readonly (string | Wild)[],
  literal: (text: string) => string,
  version: string,
): string | null {
  const texts = pieces.filter((piece) => typeof piece === 'string');
  if (version !== '2012-10-17' && texts.some((text) => /[*?]/.test(text))) return null;
  return pieces
    .map((piece) =>
      typeof piece === 'string'
        ? literal(piece).replace(/[*?]/g, (sign) => `\${${sign}}`)
        : piece.wild,
    )
    .join('');
}
