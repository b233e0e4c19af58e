import type { ApiAnswer, RunAddress, RunJob } from '../../world/github.js';
import type { NoAnswer } from '../../world/http.js';
import type { LogOpening } from '../../world/log.js';
import { download, exchange, type Line, type Outgoing } from '../node/transport/exchange.js';

/** Of one request, in milliseconds. */
const TIME_LIMIT = 30_000;
/** Of a whole log. */
const LOG_TIME_LIMIT = 120_000;
const LIMIT_BYTES = 16 << 20;
/** A longer log is read as far as this, and said to be longer. */
const LOG_LIMIT_BYTES = 512 << 20;
const PER_PAGE = 100;
/** A matrix has at most 256 jobs, and a run a few of them. */
const MOST_PAGES = 10;

/** The jobs of one attempt of a run. Plain HTTP: the toolkit takes longer to load than this to ask. */
export async function jobsOf(run: RunAddress, line: Line): Promise<ApiAnswer<readonly RunJob[]>> {
  const jobs: RunJob[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = `actions/runs/${run.runId}/attempts/${run.attempt}/jobs`;
    const answer = await exchange(
      { ...request(run, `${path}?per_page=${PER_PAGE}&page=${page}`), limitBytes: LIMIT_BYTES },
      line,
    );
    if (answer.kind === 'failed') return { kind: 'failed', reason: unanswered(answer) };
    if (answer.status !== 200) return { kind: 'failed', reason: refused(answer.status) };
    const found = jobsIn(answer.body.toString('utf8'));
    if (found === null) {
      return {
        kind: 'failed',
        reason: "GitHub's API did not answer (what it says is not of its kind)",
      };
    }
    jobs.push(...found);
    if (found.length < PER_PAGE) break;
  }
  return { kind: 'found', value: jobs };
}

/** The log of a job that has ended, by the address that GitHub gives for it. */
export async function logOf(
  run: RunAddress,
  job: string,
  allowEndpoints: readonly string[],
  line: Line,
): Promise<LogOpening> {
  const answer = await exchange(request(run, `actions/jobs/${job}/logs`), line);
  if (answer.kind === 'failed') return { kind: 'unreadable', reason: unanswered(answer) };
  if (answer.status === 404 || answer.status === 410) {
    return { kind: 'unreadable', reason: `GitHub has no log of it (HTTP ${answer.status})` };
  }
  const address = answer.headers['location'] ?? '';
  if (answer.status !== 302 || !URL.canParse(address)) {
    return { kind: 'unreadable', reason: refused(answer.status) };
  }
  const outgoing: Outgoing = {
    method: 'GET',
    url: address,
    // No token: the address says all that the storage needs to know.
    headers: { 'user-agent': 'aws-preflight' },
    timeoutMs: LOG_TIME_LIMIT,
    limitBytes: LOG_LIMIT_BYTES,
    terms: { purpose: 'github-log', allowEndpoints, githubServer: run.serverUrl },
  };
  const log = await download(outgoing, line);
  if (log.kind === 'failed') {
    const why = log.reason === 'not-allowed' ? `not asked: ${log.detail}` : said(log);
    return { kind: 'unreadable', reason: `where GitHub keeps it did not answer (${why})` };
  }
  if (log.status !== 200) {
    return { kind: 'unreadable', reason: `where GitHub keeps it says HTTP ${log.status}` };
  }
  return { kind: 'open', pieces: log.pieces };
}

function request({ apiUrl, repository, token }: RunAddress, path: string): Outgoing {
  return {
    method: 'GET',
    url: `${apiUrl}/repos/${repository}/${path}`,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token.reveal()}`,
      'user-agent': 'aws-preflight',
      'x-github-api-version': '2022-11-28',
    },
    timeoutMs: TIME_LIMIT,
    terms: { purpose: 'github-api', allowEndpoints: [], githubApi: apiUrl },
  };
}

function refused(status: number): string {
  return status === 401 || status === 403 || status === 404
    ? `GitHub does not let the token read it (HTTP ${status}); it needs \`actions: read\``
    : `GitHub's API did not answer (HTTP ${status})`;
}

function unanswered(answer: NoAnswer): string {
  return `GitHub's API did not answer (${said(answer)})`;
}

function said({ reason, detail, proxy }: NoAnswer): string {
  const words = reason === 'timeout' ? 'no answer in time' : detail;
  return proxy === undefined ? words : `${words}; by the proxy ${proxy.host} of ${proxy.variable}`;
}

type Told = Readonly<Record<string, unknown>>;

/** Null where it is none of GitHub's. */
function jobsIn(body: string): RunJob[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  const { jobs } = told(parsed);
  return Array.isArray(jobs) ? jobs.map((job) => jobIn(told(job))) : null;
}

function jobIn({
  id,
  name,
  status,
  conclusion,
  labels,
  completed_at: completedAt,
  steps,
}: Told): RunJob {
  return {
    id: typeof id === 'number' || typeof id === 'string' ? String(id) : '',
    name: text(name),
    status: text(status),
    conclusion: typeof conclusion === 'string' ? conclusion : null,
    labels: listed(labels).map(text),
    completedAt: time(completedAt),
    steps: listed(steps).map((step) => {
      const one = told(step);
      const { name: called, conclusion: ended, started_at: from, completed_at: to } = one;
      return {
        name: text(called),
        status: text(one.status),
        conclusion: typeof ended === 'string' ? ended : null,
        startedAt: time(from),
        completedAt: time(to),
      };
    }),
  };
}

function told(value: unknown): Told {
  return typeof value === 'object' && value !== null ? (value as Told) : {};
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function time(value: unknown): number | null {
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
}
