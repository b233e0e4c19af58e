import type { World } from '../../world/world.js';
import { type JobFacts, jobFacts } from './job.js';
import { type PayloadReading, readPayload } from './read-payload.js';

/** What started this run, read once: both questions judge the same event and the same job. */
export interface EventFacts extends PayloadReading {
  readonly job: JobFacts;
}

/** Reads the event's payload, and the job out of it and the runner's variables. */
export async function gatherEvent(
  world: Pick<World, 'environment' | 'files'>,
): Promise<EventFacts> {
  const reading = await readPayload(world);
  return { ...reading, job: jobFacts(world.environment.variables, reading.payload) };
}
