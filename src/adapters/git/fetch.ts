import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Remote } from '../../world/git.js';
import { createInflater } from './objects/inflate.js';
import { createObjectReader } from './objects/reader.js';
import { streamGit } from './process.js';
import type { Repository } from './repository.js';
import type { View } from './view.js';

/** How a fetch ended; `reason` is for the reader. */
export type Fetched = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const ENOUGH = 1 << 20;

/** Commits and trees only: contents are fetched one by one, and only those that are looked at. */
const LIGHT = [
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--filter=blob:none',
];

/**
 * Fetches into the scratch directory by URL. The token travels in git's environment, bound to that
 * URL, and is never shown to a host that the server redirects to.
 */
export async function fetchInto(
  scratch: View,
  { url, token }: Remote,
  line: readonly string[],
): Promise<Fetched> {
  const protocol = /^(https|http|file):\/\//.exec(url)?.[1];
  if (protocol === undefined)
    return { ok: false, reason: 'the remote is of no kind we fetch from' };
  const settings: [string, string][] = [
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '30'],
    ['fetch.unpackLimit', '1'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.writeCommitGraph', 'false'],
  ];
  if (token !== undefined) {
    const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
    settings.push([`http.${url}.extraHeader`, `Authorization: Basic ${basic}`]);
  }
  const environment = {
    ...scratch.environment,
    GIT_ALLOW_PROTOCOL: protocol,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([name, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, name],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
  const result = await streamGit(
    { ...scratch, environment },
    ['fetch', '--quiet', ...LIGHT, ...line],
    '',
    () => undefined,
  );
  scratch.resetConfiguration();
  return result.ok ? { ok: true } : { ok: false, reason: result.complaint };
}

/** The commits whose parents a fetch left out. */
export function cutCommits(scratch: View): string[] {
  try {
    return readFileSync(join(scratch.gitDir, 'shallow'), 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** The repository's objects together with those that were fetched. */
export function withFetched(repository: Repository, scratch: View): Repository {
  const fetched = join(scratch.gitDir, 'objects');
  return { ...repository, objectDirs: [fetched, ...repository.objectDirs], shallow: [] };
}

/**
 * Fetches exactly the commits that `excludeRef` does not hold. Their oldest lack their parents
 * then; those are fetched too, one deep, so that what the oldest changed can be told.
 */
export async function fetchExcluding(
  scratch: View,
  repository: Repository,
  remote: Remote,
  wanted: readonly string[],
  excludeRef: string,
): Promise<Fetched> {
  const first = await fetchInto(scratch, remote, [
    `--shallow-exclude=${excludeRef}`,
    remote.url,
    ...wanted,
  ]);
  if (!first.ok) return first;
  const oldest = cutCommits(scratch);
  const parents = parentsOf(oldest, withFetched(repository, scratch));
  if (parents.length === 0) return first;
  const second = await fetchInto(scratch, remote, ['--depth=1', remote.url, ...parents]);
  if (second.ok) scratch.cutAt(parents);
  return second;
}

/** The parents that commits really have, whatever git is told to overlook. */
function parentsOf(ids: readonly string[], repository: Repository): string[] {
  const reader = createObjectReader(repository, createInflater());
  try {
    const parents = ids.flatMap((id) => {
      const reading = reader.read(id, ENOUGH);
      if (reading.kind !== 'found' || reading.type !== 'commit') return [];
      const [head = ''] = Buffer.from(reading.bytes).toString('latin1').split('\n\n', 1);
      return Array.from(
        head.matchAll(/^parent ([0-9a-f]{40,64})$/gm),
        ([, parent]) => parent ?? '',
      );
    });
    return [...new Set(parents)];
  } finally {
    reader.close();
  }
}
