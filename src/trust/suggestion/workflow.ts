import type { Snippet } from '../../report/evidence.js';
import { quoteYaml } from '../../report/quoting.js';
import type { Cause, Decision } from '../evaluation.js';
import type { Job } from '../job.js';
import { parseSubject } from '../subject.js';

/** One sentence in the imperative: a template, as rules word it, and what fills it. */
export interface Sentence {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Why the workflow should change and not the trust, and how. */
export interface WorkflowAdvice {
  readonly kind: 'workflow';
  readonly reason: 'pull-request' | 'environment-missing' | 'unprotected-ref';
  readonly fix: Sentence;
  readonly snippets: readonly Snippet[];
}

/** The statement speaks of this very job and only spells it in another way. */
const RESPELLED: readonly Cause[] = [
  'wildcard-under-equals',
  'letter-case',
  'surrounding-whitespace',
  'subject-immutable',
  'subject-classic',
];

/**
 * The change of the workflow for a job that no deploy role should trust; null where a narrow
 * trust statement is sound. `failing` holds what fails in the statement that came nearest.
 */
export function workflowAdvice(
  job: Job,
  failing: readonly Decision[],
  likely: readonly Cause[],
): WorkflowAdvice | null {
  if (!job.github) return null;
  if (job.pullRequest) return deployOnPush(job, failing);
  if (job.environment !== null) return null;
  const wanted = wantedEnvironment(failing);
  if (wanted !== null) return nameEnvironment(wanted);
  if (job.refProtected !== false) return null;
  const subjects = failing.filter(({ key }) => key?.toLowerCase().endsWith(':sub'));
  const causes = [...likely, ...subjects.flatMap(({ cause, also }) => [cause, ...also])];
  // A policy whose subject fits already, or only spells it otherwise, is not widened by mending it.
  const respelled = causes.every((cause) => cause !== null && RESPELLED.includes(cause));
  const trusted = respelled && (failing.length > 0 || likely.length > 0);
  return trusted ? null : protectRef(job);
}

/** The one environment that the nearest statement asks for, if it does. */
function wantedEnvironment(failing: readonly Decision[]): string | null {
  for (const { key, cause, wanted } of failing) {
    const lower = key?.toLowerCase() ?? '';
    const names =
      lower.endsWith(':environment') && cause === 'claim-missing'
        ? wanted
        : lower.endsWith(':sub') && cause === 'subject-form'
          ? wanted.flatMap((text) => parseSubject(text).environment ?? [])
          : [];
    const [name] = names.filter((text) => text !== '' && !/[*?$]/.test(text));
    if (name !== undefined) return name.replaceAll('%3A', ':');
  }
  return null;
}

function deployOnPush(job: Job, failing: readonly Decision[]): WorkflowAdvice {
  const refs = failing.flatMap(({ wanted }) => wanted.map((text) => parseSubject(text).ref));
  const branch =
    refs.find((ref) => ref?.startsWith('refs/heads/') === true && !/[*?$]/.test(ref))?.slice(11) ??
    job.baseBranch ??
    'main';
  const code = ['on:', '  push:', '    branches:', `      - ${quoteYaml(branch)}`].join('\n');
  return {
    kind: 'workflow',
    reason: 'pull-request',
    fix: {
      template:
        'Move the deploy to a workflow that runs on push to `{branch}`, and let pull requests do without this role.',
      values: { branch },
    },
    snippets: [{ language: 'yaml', target: "the deploy's workflow", code }],
  };
}

function nameEnvironment(environment: string): WorkflowAdvice {
  const code = [
    'jobs:',
    '  deploy: # the job that needs the role',
    `    environment: ${quoteYaml(environment)}`,
  ].join('\n');
  return {
    kind: 'workflow',
    reason: 'environment-missing',
    fix: {
      template:
        'Add `environment: {environment}` to the job: the trust policy asks for that environment.',
      values: { environment },
    },
    snippets: [{ language: 'yaml', target: "the job's workflow", code }],
  };
}

function protectRef(job: Job): WorkflowAdvice {
  const ref = job.ref ?? 'this ref';
  const code = [
    'jobs:',
    '  deploy: # the job that needs the role',
    '    environment: production # limit it to protected branches in the settings',
  ].join('\n');
  return {
    kind: 'workflow',
    reason: 'unprotected-ref',
    fix: {
      template:
        'Give the job an environment that only protected branches may use, or protect `{ref}`: whoever can push to an unprotected ref could take the role.',
      values: { ref },
    },
    snippets: [{ language: 'yaml', target: "the job's workflow", code }],
  };
}
