import { Worker } from 'node:worker_threads';
import { SCAN_WORKER } from '../../node/entry.js';
import type { Context } from '../context.js';
import { stopIfAsked, unreadable } from '../context.js';
import { createRunner, type Job, type Share } from './job.js';

/** How long the calling thread works before it looks for signals. */
const SLICE_MS = 50;

/** The calling thread and those that help it: threads that start, work or wait for a job. */
export interface Crew {
  /** Starts all threads that there may be, so that they are ready when the job is. */
  assemble(): void;
  /** Runs a job on this thread and on the others; each gives its share of the answer. */
  run(job: Job, onSlice: () => void): Promise<readonly Share[]>;
  dismiss(): Promise<void>;
}

/** Nobody but the calling thread yet. */
export function createCrew(context: Context): Crew {
  const threads: Thread[] = [];
  const most = context.scanWorker === undefined ? 0 : context.workers - 1;

  function fill(count: number): void {
    while (threads.length < Math.min(most, count)) threads.push(startThread(context));
  }

  return {
    assemble: () => fill(most),
    async run(job, onSlice) {
      const units = job.units.length / 3;
      fill(units - 1);
      const shares = threads.map((thread, seat) => thread.work({ job, seat }));
      const runner = createRunner(job);
      try {
        while (!runner.run(SLICE_MS)) {
          await new Promise((resolve) => setImmediate(resolve));
          stopIfAsked(context);
          onSlice();
        }
        const others = shares.filter((_, seat) => Atomics.load(job.present, seat) === 1);
        const ended = Promise.all(others);
        for (let waiting = others.length > 0; waiting; ) {
          waiting = await Promise.race([ended.then(() => false), pause()]);
          stopIfAsked(context);
          onSlice();
        }
        return [runner.share, ...(await ended)];
      } finally {
        // Whoever is still at work (after an interruption) finds nothing more to do.
        Atomics.store(job.shared, 0, units);
      }
    },
    async dismiss() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function pause(): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), SLICE_MS).unref());
}

/** What a helping thread is sent: a job, and which of them it is. */
export interface Order {
  readonly job: Job;
  readonly seat: number;
}

interface Thread {
  work(order: Order): Promise<Share>;
  end(): Promise<unknown>;
}

function startThread({ scanWorker }: Context): Thread {
  const worker = new Worker(scanWorker as URL, {
    argv: [SCAN_WORKER],
    stdout: false,
    stderr: false,
  });
  const failure = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(unreadable('a scan thread ended without an answer')));
  });
  // Observed later, by whoever awaits it.
  failure.catch(() => undefined);
  return {
    work(order) {
      const share = new Promise<Share>((resolve) => worker.once('message', resolve));
      worker.postMessage(order);
      const answer = Promise.race([share, failure]);
      answer.catch(() => undefined);
      return answer;
    },
    end: () => worker.terminate(),
  };
}
