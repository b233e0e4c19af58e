import type { FaultConfig } from './config.js';

/** A fault that counts how often it may still strike. */
export interface Fault {
  readonly service: FaultConfig['service'];
  readonly action: string | undefined;
  readonly fail: FaultConfig['fail'];
  left: number;
}

/** Makes faults ready for one run. */
export function createFaults(configs: readonly FaultConfig[]): Fault[] {
  return configs.map(({ service, action, fail }) => ({
    service,
    action,
    fail,
    left: fail.times ?? Number.POSITIVE_INFINITY,
  }));
}

/** The fault that strikes this request, if any; it is used up by being asked for. */
export function strike(
  faults: readonly Fault[],
  service: FaultConfig['service'],
  action: string,
): FaultConfig['fail'] | undefined {
  const fault = faults.find(
    (candidate) =>
      candidate.service === service &&
      (candidate.action ?? action) === action &&
      candidate.left > 0,
  );
  if (fault === undefined) return undefined;
  fault.left -= 1;
  return fault.fail;
}
