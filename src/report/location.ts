import { named, type Of, oneOf, optional, record, text, variants, whole } from './form/form.js';

export const LOCATION = named(
  'location',
  variants('kind', [
    record({ kind: oneOf(['variable']), name: text() }),
    record({ kind: oneOf(['input']), name: text() }),
    record({
      kind: oneOf(['file']),
      path: text(),
      line: optional(whole(1, '1-based.')),
      column: optional(whole(1, '1-based, in characters.')),
      commit: optional(text()),
    }),
    record({ kind: oneOf(['aws']), resource: text() }),
    record({ kind: oneOf(['job']) }),
    record({ kind: oneOf(['shell']) }, 'What the job is where no CI system runs it.'),
  ]),
);
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
