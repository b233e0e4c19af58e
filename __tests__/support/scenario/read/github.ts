import { EVENTS, type EventName, type Job, ownerOf } from '../../github/job.js';
import type { Section } from './section.js';

export const GITHUB_KEYS = [
  'repository',
  'repository-id',
  'owner-id',
  'immutable-subject',
  'subject-claims',
  'event',
  'ref',
  'ref-protected',
  'head-repository',
  'head-ref',
  'base-ref',
  'actor',
  'environment',
  'workflow',
  'job-workflow-ref',
  'job',
  'permissions',
  'event-payload',
  'matrix',
  'check-run-id',
] as const;

/** Reads the `github` section, and fills in what a plain push to main would have. */
export function readJob(github: Section): Job {
  const repository = github.text('repository', 'acme/shop');
  if (ownerOf(repository) === '') github.fail('repository', 'must be owner/name');
  const event = github.oneOf('event', EVENTS, 'push');
  const givenRef = github.text('ref', 'refs/heads/main');
  if (!givenRef.startsWith('refs/')) github.fail('ref', 'must be a full ref, refs/heads/...');
  return {
    repository,
    repositoryId: github.number('repository-id', 456),
    ownerId: github.number('owner-id', 123),
    immutableSubject: github.flag('immutable-subject', false),
    subjectClaims: github.texts('subject-claims'),
    event,
    ref: refOf(event, givenRef),
    refProtected: github.flag('ref-protected', /^refs\/heads\/(?:main|master)$/.test(givenRef)),
    headRepository: github.text('head-repository', repository),
    headRef: github.text('head-ref', headOf(givenRef)),
    baseRef: github.text('base-ref', 'main'),
    actor: github.text('actor', 'octocat'),
    environment: github.optionalText('environment'),
    workflow: github.text('workflow', '.github/workflows/deploy.yml'),
    jobWorkflowRef: github.optionalText('job-workflow-ref'),
    job: github.text('job', 'deploy'),
    permissions: github.variables('permissions'),
    matrix: github.has('matrix') ? github.variables('matrix') : undefined,
    checkRunId: github.text('check-run-id', '41234567890'),
    eventPayload: payload(github),
  };
}

/** A pull request's job runs on the merge ref, whichever branch the scenario names. */
function refOf(event: EventName, given: string): string {
  if (event === 'pull_request' && !given.startsWith('refs/pull/')) return 'refs/pull/1/merge';
  if (event === 'pull_request_target') return 'refs/heads/main';
  if (event === 'merge_group' && given === 'refs/heads/main') {
    return 'refs/heads/gh-readonly-queue/main/pr-1-0123456789abcdef0123456789abcdef01234567';
  }
  return given;
}

function headOf(ref: string): string {
  const branch = ref.replace('refs/heads/', '');
  return ref.startsWith('refs/heads/') && branch !== 'main' ? branch : 'change-the-deploy';
}

function payload(github: Section): Readonly<Record<string, unknown>> {
  const found = github.raw('event-payload') ?? {};
  if (typeof found !== 'object' || Array.isArray(found)) {
    return github.fail('event-payload', 'must be a mapping');
  }
  return found as Readonly<Record<string, unknown>>;
}
