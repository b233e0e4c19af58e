import type { Snippet } from '../../report/evidence.js';
import { quoteYaml } from '../../report/quoting.js';
import type { Decision } from '../verdict/evaluation.js';
import type { Cause } from '../explain/cause.js';
import type { Job } from '../request/job.js';
import { parseSubject } from '../request/subject.js';
import type { WorkflowAdvice } from './workflow-advice.js';
import { namesRefOf, protectRef } from './unprotected-ref.js';

/** The statement speaks of this very job and only spells it in another way. */
const RESPELLED: readonly Cause[] = [
  'wildcard-under-equals',
  'letter-case',
  'surrounding-whitespace',
  'subject-immutable',
  'subject-classic',
];

const ANOTHER_REPOSITORY: readonly Cause[] = ['subject-owner', 'subject-repository', 'subject-ids'];

/**
 * The change of the workflow for a job that no deploy role should trust; null where a narrow
 * trust statement is sound. `failing` holds what fails in the statement that came nearest, and
 * `subjectFits` says whether its condition on the subject holds.
 */
export function workflowAdvice(
  job: Job,
  failing: readonly Decision[],
  likely: readonly Cause[],
  subjectFits: boolean,
): WorkflowAdvice | null {
  if (!job.github) return null;
  if (job.pullRequest) return deployOnPush(job, failing);
  if (job.environment !== null) return null;
  const queued = /^refs\/heads\/gh-readonly-queue\/([^]+)\/pr-[^/]*$/.exec(job.ref ?? '')?.[1];
  if (queued !== undefined) return deployAfterQueue(queued, failing);
  // An environment of this repository does not make it the one that the policy speaks of.
  const elsewhere = failing.some(
    ({ cause }) => cause !== null && ANOTHER_REPOSITORY.includes(cause),
  );
  const wanted = elsewhere ? null : wantedEnvironment(failing);
  if (wanted !== null) return wanted === ANY ? nameAnEnvironment() : nameEnvironment(wanted);
  if (job.refProtected !== false) return null;
  // A policy whose subject fits already, or only spells it otherwise, is not widened by mending it.
  const subjects = failing.filter(({ key }) => /(?:^|[:/])sub\s*$/i.test(key ?? ''));
  const trusted =
    failing.length === 0
      ? likely.length > 0 && likely.every((cause) => RESPELLED.includes(cause))
      : subjects.length === 0
        ? subjectFits
        : subjects.every((one) => one.wanted.some((text) => namesRefOf(job, text)));
  return trusted ? null : protectRef(job, failing);
}

/** Whichever environment: the statement asks for one and does not say which. */
const ANY = Symbol('any environment');

/** The one environment that the nearest statement asks for, if it does. */
function wantedEnvironment(failing: readonly Decision[]): string | typeof ANY | null {
  let any = false;
  for (const { key, operator, cause, wanted } of failing) {
    // A name that the statement keeps out is the last that the job should take.
    if (/^(?:ForA(?:ny|ll)Values?:)?\w*Not/i.test(operator ?? '')) continue;
    const lower = key?.toLowerCase() ?? '';
    if (lower.endsWith(':environment') && cause === 'null-check') any = true;
    const names =
      lower.endsWith(':environment') && cause === 'claim-missing'
        ? wanted
        : lower.endsWith(':sub') && cause === 'subject-form'
          ? wanted.flatMap((text) => parseSubject(text).environment ?? [])
          : [];
    const [name] = names.filter((text) => text !== '' && !/[*?$]/.test(text));
    if (name !== undefined) return name.replaceAll('%3A', ':');
    any ||= names.length > 0;
  }
  return any ? ANY : null;
}

function deployOnPush(job: Job, failing: readonly Decision[]): WorkflowAdvice {
  const branch = wantedBranch(failing) ?? job.baseBranch ?? 'main';
  return {
    kind: 'workflow',
    reason: 'pull-request',
    fix: {
      template:
        'Move the deploy to a workflow that runs on push to `{branch}`, and let pull requests do without this role.',
      values: { branch },
    },
    snippets: onPushTo(branch),
  };
}

/** The queue makes a branch for every entry: no policy can name it, and it is not merged yet. */
function deployAfterQueue(base: string, failing: readonly Decision[]): WorkflowAdvice {
  const branch = wantedBranch(failing) ?? base;
  return {
    kind: 'workflow',
    reason: 'merge-queue',
    fix: {
      template:
        'Move the deploy to a workflow that runs on push to `{branch}`, which follows once the queue has merged.',
      values: { branch },
    },
    snippets: onPushTo(branch),
  };
}

/** The branch that the nearest statement names, when it names one exactly. */
function wantedBranch(failing: readonly Decision[]): string | undefined {
  const refs = failing.flatMap(({ wanted }) => wanted.map((text) => parseSubject(text).ref));
  return refs
    .find((ref) => ref?.startsWith('refs/heads/') === true && !/[*?$]/.test(ref))
    ?.slice('refs/heads/'.length);
}

/**
 * Branches are patterns, in which `+` and a first `!` mean something, and expressions are refused:
 * then the sentence must do.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function onPushTo(branch: string): Snippet[] {
  if (branch.includes('${{')) return [];
  const pattern = branch.replace(/[\\+*?[\]]|^!/g, (sign) => `\\${sign}`);
  const code = ['on:', '  push:', '    branches:', `      - ${quoteYaml(pattern)}`].join('\n');
  return [{ language: 'yaml', place: 'workflow', code: `${code}\n` }];
}

function nameEnvironment(environment: string): WorkflowAdvice {
  const code = `environment: ${quoteYaml(environment)}\n`;
  return {
    kind: 'workflow',
    reason: 'environment-missing',
    fix: {
      template:
        'Add `environment: {environment}` to the job: the trust policy asks for that environment.',
      values: { environment },
    },
    snippets: [{ language: 'yaml', place: 'job', code }],
  };
}

function nameAnEnvironment(): WorkflowAdvice {
  const code = 'environment: production # or whichever the policy is meant for\n';
  return {
    kind: 'workflow',
    reason: 'environment-missing',
    fix: {
      template: 'Name an environment in the job: the trust policy asks for one.',
      values: {},
    },
    snippets: [{ language: 'yaml', place: 'job', code }],
  };
}
