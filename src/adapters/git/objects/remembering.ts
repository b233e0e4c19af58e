import type { ObjectReader } from './reader.js';
import type { ObjectReading } from './object.js';

/** Commits and trees beyond this are read anew. */
const MOST_BYTES = 1 << 24;

/**
 * A reader that reads a commit or a tree once: the commits of a range are walked and then compared,
 * and what is one commit's tree is the next one's parent's.
 */
export function remembering(reader: ObjectReader): ObjectReader {
  const known = new Map<string, ObjectReading>();
  let held = 0;
  return {
    ...reader,
    read(id, maxBytes) {
      const earlier = known.get(id);
      if (earlier !== undefined) return earlier;
      const reading = reader.read(id, maxBytes);
      if (reading.kind !== 'found' || reading.type === 'blob') return reading;
      held += reading.bytes.length;
      if (held <= MOST_BYTES) known.set(id, reading);
      return reading;
    },
  };
}
