import { parentPort } from 'node:worker_threads';
import { createRunner } from './adapters/git/engine/job.js';
import type { Order } from './adapters/git/engine/threads.js';

/**
 * Scans this thread's share of every history that it is sent, and hands it back. Says false where
 * this is no thread: then somebody only named it as an argument.
 */
export function workInThread(): boolean {
  const port = parentPort;
  port?.on('message', ({ job, seat }: Order) => {
    Atomics.store(job.present, seat, 1);
    const runner = createRunner(job);
    while (!runner.run(1000));
    port.postMessage(runner.share);
  });
  return port !== null;
}
