import { type Entry, entryOf } from '../document/node.js';
import type { JobView } from './view.js';

/** The deployment environment that a job names. */
export interface NamedEnvironment {
  readonly entry: Entry;
  /** As it is written. */
  readonly text: string;
  /** Whether an expression tells the name, or a part of it. */
  readonly computed: boolean;
}

/**
 * A job's `environment`: a name, or `{name, url, deployment}`. It gives secrets and a subject with
 * `deployment: false` as well. Null where the job names none.
 */
export function environmentOf({ node }: JobView): NamedEnvironment | null {
  const own = entryOf(node, 'environment');
  const entry = own?.value.is === 'table' ? entryOf(own.value, 'name') : own;
  if (entry?.value.is !== 'text') return null;
  const text = entry.value.value.trim();
  return text === '' ? null : { entry, text, computed: text.includes('${{') };
}
