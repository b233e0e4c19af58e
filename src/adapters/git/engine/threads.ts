import { Worker } from 'node:worker_threads';
import type { Context } from '../context.js';
import { stopIfAsked } from '../context.js';
import { createRunner, type Job, type Share } from './job.js';

/** How a worker thread is told what it is for; its `workerData`. */
export interface ScanWorkerData {
  readonly awsPreflightScan: Job;
}

/** How long the calling thread works before it looks for signals. */
const SLICE_MS = 50;

/** Runs a job on this thread and on `workers - 1` more; each gives its share of the answer. */
export async function runJob(
  job: Job,
  context: Context,
  onSlice: () => void,
): Promise<readonly Share[]> {
  const units = job.units.length / 3;
  const count = context.scanWorker === undefined ? 0 : Math.min(context.workers, units) - 1;
  const threads = Array.from({ length: Math.max(0, count) }, () => startThread(job, context));
  const runner = createRunner(job);
  try {
    while (!runner.run(SLICE_MS)) {
      await new Promise((resolve) => setImmediate(resolve));
      stopIfAsked(context);
      onSlice();
    }
    const shares = threads.map(({ share }) => share);
    const ended = Promise.all(shares);
    for (let waiting = shares.length > 0; waiting; ) {
      waiting = await Promise.race([ended.then(() => false), pause()]);
      stopIfAsked(context);
      onSlice();
    }
    return [runner.share, ...(await ended)];
  } finally {
    runner.close();
    // Whoever is still at work (after an interruption) finds nothing more to do.
    Atomics.store(job.shared, 0, units);
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

function pause(): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), SLICE_MS).unref());
}

function startThread(job: Job, { scanWorker }: Context): { worker: Worker; share: Promise<Share> } {
  const workerData: ScanWorkerData = { awsPreflightScan: job };
  const worker = new Worker(scanWorker as URL, { workerData, stdout: false, stderr: false });
  const share = new Promise<Share>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a scan thread ended without an answer')));
  });
  // Observed later, by whoever awaits it.
  share.catch(() => undefined);
  return { worker, share };
}
