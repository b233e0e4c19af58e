import type { Context } from '../context.js';
import type { Job } from './job.js';

/** Not more often than this, in milliseconds. */
const INTERVAL = 200;

/** Tells how far a job is, now and then, to whoever asked; call it as often as you like. */
export function createProgress({ units, shared, packs }: Job, { onProgress }: Context): () => void {
  if (onProgress === undefined) return () => undefined;
  const start = performance.now();
  let last = start;
  const costs = Array.from({ length: units.length / 3 }, (_, unit) => {
    const [pack = 0, from = 0, to = 0] = units.subarray(3 * unit, 3 * unit + 3);
    return packs[pack]?.plan.costs.subarray(from, to).reduce((sum, cost) => sum + cost, 0) ?? 0;
  });
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  return () => {
    const now = performance.now();
    if (now - last < INTERVAL) return;
    last = now;
    const begun = Math.min(Atomics.load(shared, 0), costs.length);
    const done = costs.slice(0, begun).reduce((sum, cost) => sum + cost, 0);
    const bytes = Atomics.load(shared, 1) * 1024;
    onProgress({
      share: total === 0 ? 1 : Math.min(1, done / total),
      bytes,
      bytesPerSecond: (bytes * 1000) / (now - start),
    });
  };
}
