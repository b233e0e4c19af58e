import { seal } from '../../../src/report/sealed.js';

interface Revealed {
  readonly secret: string;
}

/** A boxed secret cannot travel between threads; its content can. */
export function reveal(value: unknown): unknown {
  return isBox(value) ? ({ secret: value.reveal() } satisfies Revealed) : undefined;
}

/** Boxes again what {@link reveal} opened. */
export function sealed(value: unknown): unknown {
  return typeof value === 'object' &&
    value !== null &&
    'secret' in value &&
    typeof value.secret === 'string'
    ? seal(value.secret)
    : undefined;
}

/** Goes through a plain value and replaces whatever `change` knows. */
export function mapBoxes(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((one) => mapBoxes(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, mapBoxes(entry, change)]),
  );
}

function isBox(value: unknown): value is { reveal(): string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reveal' in value &&
    typeof value.reveal === 'function'
  );
}
