import type { Of } from './form/form.js';
import type { LOCATION } from './location-form.js';

/** Where a finding stands, in terms of what the reader can open and change. */
export type Location = Of<typeof LOCATION>;

/** One line that names the place, for tables, terminals and fingerprints of resources. */
export function describeLocation(location: Location): string {
  switch (location.kind) {
    case 'variable':
      return `env ${location.name}`;
    case 'input':
      return `input ${location.name}`;
    case 'aws':
      return location.resource;
    case 'job':
      return 'this job';
    case 'shell':
      return 'this shell';
    case 'file': {
      const line = location.line === undefined ? '' : `:${location.line}`;
      const column = location.column === undefined ? '' : `:${location.column}`;
      return `${location.path}${line}${column}`;
    }
  }
}

/** The part of a location that survives edits: it enters the fingerprint, so no line, column or commit. */
export function stableResource(location: Location): string {
  return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}
