import type { Expectation } from '../report/expectation.js';
import type { Checkout } from './checkout.js';
import { type Entry, entriesOf, valueAt } from './document/node.js';
import { expectationsOf, type LookedAt } from './expectations.js';
import { createLoader, rootOf } from './job/load.js';
import { toolsOf } from './job/tool-uses.js';
import type { JobView, SourceFile, Unseen } from './job/view.js';

/** A part of a workflow that was not looked at, and where it is named. */
export interface Gap {
  readonly path: string;
  readonly what: Unseen['is'] | 'commands';
}

/** A workflow, looked at for one of its jobs or for all. */
export type WorkflowLook =
  | {
      readonly kind: 'looked';
      readonly file: SourceFile;
      /** The jobs that were asked for. */
      readonly asked: readonly JobView[];
      /** Those, and all that they call, with their tools. */
      readonly jobs: readonly LookedAt[];
      readonly expectations: readonly Expectation[];
      /** Every file that was read as a workflow or an action. */
      readonly files: readonly string[];
      readonly gaps: readonly Gap[];
    }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'unseen'; readonly unseen: Unseen }
  | { readonly kind: 'no-such-job'; readonly path: string; readonly known: readonly string[] };

/**
 * Looks at a workflow of the checkout: what its job needs, by all that GitHub evaluates for it.
 * @param jobId the job, or null for all
 */
export async function lookAtWorkflow(
  checkout: Checkout,
  path: string,
  jobId: string | null,
): Promise<WorkflowLook> {
  const loader = createLoader(checkout, rootOf(path));
  const opened = await loader.open(path);
  if (opened.kind !== 'read') return opened;
  const { file } = opened;
  const entries = entriesOf(valueAt(file.root, 'jobs'));
  const wanted = jobId === null ? entries : entries.filter(({ key }) => key === jobId);
  if (jobId !== null && wanted.length === 0) {
    return { kind: 'no-such-job', path, known: entries.map(({ key }) => key) };
  }
  return lookAtJobs(checkout, file, wanted, (entry) => loader.job(file, entry));
}

async function lookAtJobs(
  checkout: Checkout,
  file: SourceFile,
  entries: readonly Entry[],
  load: (entry: Entry) => Promise<JobView>,
): Promise<WorkflowLook> {
  const asked: JobView[] = [];
  for (const entry of entries) asked.push(await load(entry));
  const every = asked.flatMap(withCalled);
  const jobs: LookedAt[] = [];
  const gaps: Gap[] = every.flatMap(gapsOf);
  for (const job of every) {
    const { tools, packaged, complete } = await toolsOf(job, checkout);
    jobs.push({ job, tools, packaged });
    if (!complete) gaps.push({ path: job.file.path, what: 'commands' });
  }
  return {
    kind: 'looked',
    file,
    asked,
    jobs,
    expectations: expectationsOf(jobs),
    files: [
      ...new Set([
        file.path,
        ...every.flatMap(({ file: { path }, steps }) => [
          path,
          ...steps.map((step) => step.file.path),
        ]),
      ]),
    ],
    gaps,
  };
}

/** A job and all that it calls, to any depth. */
function withCalled(job: JobView): readonly JobView[] {
  return job.call?.is === 'local' ? [job, ...job.call.jobs.flatMap(withCalled)] : [job];
}

function gapsOf({ call, steps }: JobView): Gap[] {
  return [call, ...steps.map(({ action }) => action)].flatMap((one) =>
    one?.is === 'unreadable' || one?.is === 'beyond-bounds'
      ? [{ path: one.path, what: one.is }]
      : [],
  );
}

/**
 * Looks at the job that is running. The runner names the workflow that an event started, and the id
 * of the job, which may be one of a workflow that it calls.
 */
export async function lookAtRunningJob(
  checkout: Checkout,
  path: string,
  jobId: string,
): Promise<WorkflowLook> {
  const look = await lookAtWorkflow(checkout, path, jobId);
  if (look.kind !== 'no-such-job') return look;
  const whole = await lookAtWorkflow(checkout, path, null);
  if (whole.kind !== 'looked') return whole;
  const called = whole.jobs.filter(({ job }) => job.id === jobId && job.caller !== null);
  const asked = called.map(({ job }) => job);
  // The same id in two called files: which of them runs cannot be told.
  if (new Set(asked.map(({ file }) => file.path)).size !== 1) return look;
  const every = new Set(asked.flatMap(withCalled));
  const jobs = whole.jobs.filter(({ job }) => every.has(job));
  return { ...whole, asked, jobs, expectations: expectationsOf(jobs) };
}
