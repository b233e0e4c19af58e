import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dialect } from '../../src/chain/dialects/dialect.js';
import {
  type ChainFacts,
  type FileFact,
  fileFact,
  type ProcessFact,
  unseen,
} from '../../src/chain/facts.js';
import { sourcesWanted } from '../../src/chain/wanted.js';
import type { Case } from './case.js';

/** A case laid out on disk. */
export interface Staged {
  readonly name: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  readonly profile?: string;
  readonly processes: ReadonlyMap<string, ProcessFact>;
  readonly source: Case;
}

/** Writes a case's files into a home of its own. */
export function stage(source: Case, server: string): Staged {
  const home = mkdtempSync(join(tmpdir(), 'chain-case-'));
  const fill = (text: string) => text.replaceAll('{home}', home).replaceAll('{server}', server);
  for (const [path, text] of Object.entries(source.files ?? {})) {
    const target = join(home, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, fill(text));
  }
  const env: Record<string, string> = { HOME: home, PATH: '/usr/bin:/bin' };
  for (const [name, value] of Object.entries(source.env ?? {})) env[name] = fill(value);
  if (source.metadata !== undefined) {
    env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] ??= `http://${server}/`;
  } else {
    env['AWS_EC2_METADATA_DISABLED'] ??= 'true';
  }
  const processes = new Map(
    Object.entries(source.processes ?? {}).map(([command, ran]) => [fill(command), ran]),
  );
  return {
    name: source.name,
    processes,
    home,
    env,
    source,
    ...(source.profile === undefined ? {} : { profile: source.profile }),
  };
}

/** Gathers what the dialects want to see, as the product does, with the case's own answers. */
export function gather(staged: Staged, dialects: readonly Dialect[]): ChainFacts {
  const { env, home, source, profile, processes } = staged;
  const start = unseen({
    variables: env,
    home,
    platform: 'linux',
    now: Date.now(),
    ...(profile === undefined ? {} : { profile }),
  });
  const files = new Map<string, FileFact>();
  const containers = new Map(start.containers);
  const metadata = new Map(start.metadata);
  const facts: ChainFacts = { ...start, files, containers, metadata, processes };
  for (let round = 0; round < 10; round += 1) {
    const wanted = sourcesWanted(dialects, facts);
    for (const path of wanted.files) files.set(path, read(path));
    for (const { url } of wanted.containers) {
      containers.set(
        url,
        source.container ?? { kind: 'failed', reason: 'refused', detail: 'nobody is there' },
      );
    }
    for (const endpoint of wanted.metadata) {
      metadata.set(endpoint, source.metadata ?? { kind: 'none', reason: 'refused' });
    }
    if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0) break;
  }
  return facts;
}

function read(path: string): FileFact {
  try {
    return fileFact(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    if (code === 'EISDIR') return { kind: 'unreadable', reason: code, isDirectory: true };
    return { kind: 'unreadable', reason: code ?? 'unknown' };
  }
}
