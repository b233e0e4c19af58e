import type { Arrived, Behaviour } from '../cloud/http.js';
import type { Job } from './job.js';

/** GitHub's API, and where it keeps the logs of jobs. */
export const API_HOST = 'api.github.com';
export const LOG_HOST = 'productionresultssa7.blob.core.windows.net';

/** A step as GitHub tells it; times in milliseconds since the epoch. */
export interface ToldStep {
  readonly name: string;
  /** `null` while it runs. */
  readonly conclusion: string | null;
  readonly startedAt: number;
  readonly completedAt: number | null;
}

/** A job of the run. Its log is to be had only once it has ended. */
export interface ToldJob {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
  readonly labels: readonly string[];
  readonly steps: readonly ToldStep[];
  readonly log: string | null;
  /** Where its log lies, if not where GitHub has it. */
  readonly logHost?: string;
}

/** What GitHub knows of the run, asked anew with every request. */
export interface RunOfJobs {
  readonly job: Job;
  readonly runId: string;
  readonly token: string;
  jobs(): readonly ToldJob[];
}

/**
 * As much of GitHub's REST API as lists the jobs of an attempt and leads to a job's log.
 * @see https://docs.github.com/en/rest/actions/workflow-jobs
 */
export function actionsApi(run: RunOfJobs, { url, headers }: Arrived): Behaviour {
  const mayRead = ['read', 'write'].includes(run.job.permissions['actions'] ?? '');
  if (headers['authorization'] !== `Bearer ${run.token}` || !mayRead) {
    return json(403, { message: 'Resource not accessible by integration' });
  }
  const { pathname, searchParams } = new URL(url, `https://${API_HOST}`);
  const path = pathname.replace(`/repos/${run.job.repository}/actions/`, '');
  if (path === `runs/${run.runId}/attempts/1/jobs`) {
    const all = run.jobs();
    const size = Number(searchParams.get('per_page') ?? 30);
    const page = Number(searchParams.get('page') ?? 1);
    const jobs = all.slice((page - 1) * size, page * size).map((job) => listed(run, job));
    return json(200, { total_count: all.length, jobs });
  }
  const [, id] = /^jobs\/(\d+)\/logs$/.exec(path) ?? [];
  const found = run.jobs().find((job) => String(job.id) === id);
  if (found === undefined || found.conclusion === null || found.log === null) {
    return json(404, { message: 'Not Found' });
  }
  const host = found.logHost ?? LOG_HOST;
  return {
    status: 302,
    headers: { location: `https://${host}/actions-results/${id}/job-logs.txt?sig=0&sp=r` },
    body: '',
  };
}

/** The storage: it knows no token, and refuses who sends one. */
export function logStorage(run: RunOfJobs, { url, headers }: Arrived): Behaviour {
  if (headers['authorization'] !== undefined) {
    return { status: 400, body: 'InvalidAuthenticationInfo' };
  }
  const [, id] = /^\/actions-results\/(\d+)\/job-logs\.txt/.exec(url) ?? [];
  const log = run.jobs().find((job) => String(job.id) === id)?.log;
  return log == null
    ? { status: 404, body: 'BlobNotFound' }
    : { status: 200, headers: { 'content-type': 'text/plain' }, body: log };
}

function listed(run: RunOfJobs, { id, name, conclusion, labels, steps }: ToldJob): object {
  const time = (at: number | null) =>
    at === null ? null : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    id,
    run_id: Number(run.runId),
    name,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    labels,
    check_run_url: `https://${API_HOST}/repos/${run.job.repository}/check-runs/${id}`,
    started_at: time(steps[0]?.startedAt ?? null),
    completed_at: conclusion === null ? null : time(steps.at(-1)?.completedAt ?? null),
    steps: steps.map((step, index) => ({
      name: step.name,
      status: step.conclusion === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: time(step.startedAt),
      completed_at: time(step.completedAt),
    })),
  };
}

function json(status: number, body: object): Behaviour {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
