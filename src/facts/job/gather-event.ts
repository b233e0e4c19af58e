import type { World } from '../../world/world.js';
import { type JobFacts, jobFacts } from './job.js';
import { readPayload } from './read-payload.js';

/** What started this run, read once: both questions judge the same event and the same job. */
export interface EventFacts {
  /** The event's payload, parsed; undefined when there is none. */
  readonly payload: unknown;
  readonly job: JobFacts;
}

/** Reads the event's payload, and the job out of it and the runner's variables. */
export async function gatherEvent(
  world: Pick<World, 'environment' | 'files'>,
): Promise<EventFacts> {
  const payload = await readPayload(world);
  return { payload, job: jobFacts(world.environment.variables, payload) };
}
