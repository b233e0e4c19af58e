import { parseJson } from '../../report/parse-json.js';
import { showSize } from '../../report/size.js';
import type { FileReading } from '../../world/files.js';
import type { World } from '../../world/world.js';

/** GitHub's payloads stay far below this. */
const PAYLOAD_BYTES = 32 << 20;

/** What the event's payload says, or why it says nothing. */
export interface PayloadReading {
  /** Parsed; undefined where it could not be read. */
  readonly payload: unknown;
  /** Why it could not be read, as words that follow on "GITHUB_EVENT_PATH"; else null. */
  readonly unread: string | null;
}

/** Reads the event's payload where the runner says that it is. */
export async function readPayload(
  world: Pick<World, 'environment' | 'files'>,
): Promise<PayloadReading> {
  const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
  if (path === '') return { payload: undefined, unread: 'is not set' };
  const reading = await world.files.read(path, PAYLOAD_BYTES);
  if (reading.kind !== 'found') return { payload: undefined, unread: faultOf(reading) };
  const payload = parseJson(new TextDecoder().decode(reading.bytes));
  return { payload, unread: payload === undefined ? 'names a file that is no JSON' : null };
}

function faultOf(reading: Exclude<FileReading, { readonly kind: 'found' }>): string {
  switch (reading.kind) {
    case 'absent':
      return 'names no file';
    case 'too-large':
      return `names a file of ${showSize(reading.size)}, which is too large to read`;
    case 'unreadable':
      return `names what cannot be read: ${reading.reason}`;
  }
}
