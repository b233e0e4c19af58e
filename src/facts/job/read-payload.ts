import { parseJson } from '../../report/parse-json.js';
import type { World } from '../../world/world.js';

/** GitHub's payloads stay far below this. */
const PAYLOAD_BYTES = 32 << 20;

/** The event's payload, parsed; undefined when there is none or it is no JSON. */
export async function readPayload(world: Pick<World, 'environment' | 'files'>): Promise<unknown> {
  const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
  if (path === '') return undefined;
  const reading = await world.files.read(path, PAYLOAD_BYTES);
  return reading.kind === 'found' ? parseJson(new TextDecoder().decode(reading.bytes)) : undefined;
}
