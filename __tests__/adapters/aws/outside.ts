import { Worker } from 'node:worker_threads';
import type { Aws } from '../../../src/world/aws.js';
import { mapBoxes, reveal, sealed } from './boxes.js';

/** The adapter, in a thread with an environment of its own. */
export interface Outside {
  readonly aws: Aws;
  close(): Promise<void>;
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly thrown?: string;
}

/** Starts the real adapter outside Jest's realm; see thread.mjs for why. */
export function startOutside(env: Readonly<Record<string, string>> = {}): Outside {
  const worker = new Worker(new URL('thread.mjs', import.meta.url), {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  worker.on('message', ({ id, value, thrown }: Reply) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (thrown === undefined) one?.resolve(mapBoxes(value, sealed));
    else one?.reject(new Error(thrown));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  let next = 0;
  const ask =
    (method: keyof Aws) =>
    (...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        worker.postMessage({ id: next, method, args: mapBoxes(args, reveal) });
      });
  const aws = {
    callerIdentity: ask('callerIdentity'),
    assumeRole: ask('assumeRole'),
    assumeRoleWithWebIdentity: ask('assumeRoleWithWebIdentity'),
    provide: ask('provide'),
    trustPolicyOf: ask('trustPolicyOf'),
  } as unknown as Aws;
  return {
    aws,
    close: async () => {
      await worker.terminate();
    },
  };
}
