import type { Dialect } from './dialects/dialect.js';
import type { ChainFacts } from './facts.js';
import { traceAll } from './trace.js';

/** The next things to gather. Ask again with what was found, until nothing is wanted. */
export interface SourcesWanted {
  readonly files: readonly string[];
  /** URLs of container credentials endpoints, with what the request's authorization is read from. */
  readonly containers: readonly ContainerWanted[];
  /** Base URLs of instance metadata services. */
  readonly metadata: readonly string[];
}

interface ContainerWanted {
  readonly url: string;
  /** The file that holds the authorization token; it wins over the variable. */
  readonly tokenFile?: string;
}

/**
 * Tells what these SDKs would look at and the facts do not have yet. Cheapest first: endpoints are
 * only named once no file is missing, and the metadata service once no container is, because what
 * is found earlier often makes the later look needless. Commands are never named here.
 */
export function sourcesWanted(dialects: readonly Dialect[], facts: ChainFacts): SourcesWanted {
  const wanted = traceAll(dialects, facts).map((one) => one.wanted);
  const all = (kind: 'files' | 'containers' | 'metadata') => [
    ...new Set(wanted.flatMap((one) => [...one[kind]])),
  ];
  const files = all('files');
  if (files.length > 0) return { files, containers: [], metadata: [] };
  const tokenFile = facts.variables['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
  const containers = all('containers').map((url) => (tokenFile ? { url, tokenFile } : { url }));
  if (containers.length > 0) return { files: [], containers, metadata: [] };
  return { files: [], containers: [], metadata: all('metadata') };
}
