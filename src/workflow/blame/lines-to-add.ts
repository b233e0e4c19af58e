import type { Edit } from './cause.js';
import type { Entry } from '../document/node.js';

/** Lines behind a key whose value stands on the key's own line; null where it does not. */
export function behindKey({ written, at, value }: Entry, lines: readonly string[]): Edit | null {
  const isOneLine =
    value.is === 'text' && value.at.line === written.line && !value.source.includes('\n');
  // What an alias brings in stands elsewhere.
  const isHere = at.line === written.line && at.path === written.path;
  return isOneLine && isHere ? { is: 'insert', at: written, lines } : null;
}
