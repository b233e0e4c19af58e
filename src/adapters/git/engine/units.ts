import type { PackPlan } from './plan.js';

/** More units than threads, so that none waits long for the last. */
const UNITS_A_THREAD = 24;

/**
 * Cuts the trees of all packs into units of about the same cost: three numbers each (pack, first
 * root, root after the last). Costly trees come first, the others in the order of the file.
 */
export function divide(
  plans: readonly Pick<PackPlan, 'costs'>[],
  workers: number,
): Int32Array<SharedArrayBuffer> {
  const total = plans.reduce(
    (sum, { costs }) => sum + costs.reduce((one, cost) => one + cost, 0),
    0,
  );
  const unitCost = workers === 1 ? Number.POSITIVE_INFINITY : total / (workers * UNITS_A_THREAD);
  const large: { readonly cost: number; readonly unit: readonly number[] }[] = [];
  const small: number[] = [];
  for (const [pack, { costs }] of plans.entries()) {
    let from = 0;
    let sum = 0;
    const close = (to: number) => {
      if (to > from) small.push(pack, from, to);
      sum = 0;
    };
    for (const [root, cost] of costs.entries()) {
      if (cost > unitCost) {
        close(root);
        large.push({ cost, unit: [pack, root, root + 1] });
        from = root + 1;
        continue;
      }
      sum += cost;
      if (sum >= unitCost) {
        close(root + 1);
        from = root + 1;
      }
    }
    close(costs.length);
  }
  large.sort((a, b) => b.cost - a.cost);
  const numbers = [...large.flatMap(({ unit }) => unit), ...small];
  const units = new Int32Array(new SharedArrayBuffer(4 * numbers.length));
  units.set(numbers);
  return units;
}
