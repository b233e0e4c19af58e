import { dialects, dialectsWith } from '../../src/chain/dialects/index.js';
import {
  type ChainFacts,
  type EndpointFact,
  type FileFact,
  fileFact,
  type MetadataFact,
  type ProcessFact,
  unseen,
} from '../../src/chain/facts.js';
import { type Trace, trace } from '../../src/chain/trace.js';
import type { DialectName } from '../../src/report/chain-view.js';

/** An environment in short. */
export interface Sketch {
  readonly env?: Readonly<Record<string, string>>;
  readonly config?: string;
  readonly credentials?: string;
  /** Other files, by absolute path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths that cannot be read, each with the reason. */
  readonly unreadable?: Readonly<Record<string, string>>;
  readonly profile?: string;
  readonly containers?: Readonly<Record<string, EndpointFact>>;
  readonly metadata?: MetadataFact;
  readonly processes?: Readonly<Record<string, ProcessFact>>;
  /** ISO 8601. */
  readonly now?: string;
}

export const HOME = '/home/runner';
const METADATA = 'http://169.254.169.254';

/** The facts about a sketched environment, as if everything had been gathered. */
export function factsOf(sketch: Sketch): ChainFacts {
  const bytes = (text: string | Uint8Array): FileFact =>
    fileFact(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const files = new Map<string, FileFact>();
  if (sketch.config !== undefined) files.set(`${HOME}/.aws/config`, bytes(sketch.config));
  if (sketch.credentials !== undefined) {
    files.set(`${HOME}/.aws/credentials`, bytes(sketch.credentials));
  }
  for (const [path, text] of Object.entries(sketch.files ?? {})) files.set(path, bytes(text));
  for (const [path, reason] of Object.entries(sketch.unreadable ?? {})) {
    files.set(path, { kind: 'unreadable', reason });
  }
  const start = unseen({
    variables: { HOME, ...sketch.env },
    home: HOME,
    platform: 'linux',
    now: Date.parse(sketch.now ?? '2026-06-01T00:00:00Z'),
    ...(sketch.profile === undefined ? {} : { profile: sketch.profile }),
  });
  return {
    ...start,
    files,
    containers: new Map(Object.entries(sketch.containers ?? {})),
    metadata: new Map([[METADATA, sketch.metadata ?? { kind: 'none', reason: 'refused' }]]),
    processes: new Map(Object.entries(sketch.processes ?? {})),
  };
}

/** One dialect's trace of a sketched environment. */
export function traceOf(name: DialectName, sketch: Sketch): Trace {
  const dialect = dialects.find((one) => one.name === name);
  if (dialect === undefined) throw new Error(`no dialect ${name}`);
  return trace(dialect, factsOf(sketch));
}

/** In one line each: who every SDK becomes, or that it fails; those on demand where they are named. */
export function everyone(
  sketch: Sketch,
  named: readonly DialectName[] = [],
): Record<string, string> {
  return Object.fromEntries(
    dialectsWith(named).map((dialect) => {
      const { view } = trace(dialect, factsOf(sketch));
      const who = view.roleArn ?? view.accessKeyId ?? view.awaits ?? '';
      const text = view.outcome === 'resolved' ? `${view.provider} ${who}` : view.outcome;
      return [dialect.name, text];
    }),
  );
}
