/** Where a finding stands, in terms of what the reader can open and change. */
export type Location =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string }
  | {
      readonly kind: 'file';
      readonly path: string;
      /** 1-based. */
      readonly line?: number;
      /** 1-based, in characters. */
      readonly column?: number;
      readonly commit?: string;
    }
  | { readonly kind: 'aws'; readonly resource: string }
  | { readonly kind: 'job' };

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
