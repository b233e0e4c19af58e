import { parentPort, workerData } from 'node:worker_threads';
import { createRunner } from './adapters/git/engine/job.js';
import type { ScanWorkerData } from './adapters/git/engine/threads.js';

/** Scans this thread's share of a history and hands it back. Runs when it is imported. */
const runner = createRunner((workerData as ScanWorkerData).awsPreflightScan);
while (!runner.run(1000));
runner.close();
parentPort?.postMessage(runner.share);
