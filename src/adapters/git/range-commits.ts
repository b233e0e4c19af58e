import type { CommitRange, Remote } from '../../world/git.js';
import { fetchGraph, isCertain } from './commit-graph.js';
import { type Context, stopIfAsked, unreadable } from './context.js';
import { withScratch } from './scratch.js';
import { createFetch, type Fetch, withFetched } from './fetch.js';
import { holdsContent } from './changes/change.js';
import { type LogCommit, type LogResult, readLog } from './log.js';
import { readCrowdedLog } from './native-log.js';
import { createInflater } from './objects/inflate.js';
import { createObjectReader } from './objects/reader.js';
import { remembering } from './objects/remembering.js';
import { hashBytesOf, type Repository } from './repository.js';
import type { Tally } from './tally.js';
import type { View } from './view.js';

/** The commits of a range, and where their objects lie. */
export interface RangeCommits {
  /** Parents before children. */
  readonly commits: readonly LogCommit[];
  readonly repository: Repository;
}

/** Lists a range of which everything is here; undefined when something is missing or cut off. */
export async function listCommits(
  view: View,
  repository: Repository,
  { include, exclude }: CommitRange,
): Promise<readonly LogCommit[] | undefined> {
  const { commits, ...log } = await logOf(view, repository, include, exclude);
  if (!log.ok) return undefined;
  return isCertain(commits, cutCommits(repository)) ? commits : undefined;
}

/** The log of a range, parents before children; what git gives up on is told by content. */
async function logOf(
  view: View,
  repository: Repository,
  include: readonly string[],
  exclude: readonly string[],
): Promise<Omit<LogResult, 'ids'> & { readonly commits: readonly LogCommit[] }> {
  const told: LogCommit[] = [];
  const { ids, ...log } = await readLog(view, include, exclude, (commit) => told.push(commit));
  if (log.gaveUp !== true) return { ...log, commits: told.toReversed() };
  told.length = 0;
  const reader = remembering(createObjectReader(repository, createInflater()));
  try {
    const hashBytes = hashBytesOf(repository);
    const commits = readCrowdedLog(reader, ids.toReversed(), repository.shallow, hashBytes);
    return { ok: true, complaint: '', commits };
  } finally {
    reader.close();
  }
}

/** Far beyond any commit that a person wrote. */
const COMMIT_BYTES = 1 << 24;

/** The commits whose parents this clone lacks, with their times. */
function cutCommits(
  repository: Repository,
): { readonly id: string; readonly committedAt: number }[] {
  if (repository.shallow.length === 0) return [];
  const reader = createObjectReader(repository, createInflater());
  try {
    return repository.shallow.flatMap((id) => {
      const reading = reader.read(id, COMMIT_BYTES);
      if (reading.kind !== 'found') return [];
      const text = Buffer.from(reading.bytes).toString('latin1');
      const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(text)?.[1];
      return [{ id, committedAt: Number(seconds ?? 0) * 1000 }];
    });
  } finally {
    reader.close();
  }
}

/**
 * Lists what there is of a range, and tells what there is not. Where the range begins at a commit
 * that is nowhere to be had, it leaves out what `branch` holds instead.
 * @throws unreadable when nothing can be listed
 */
export async function listWhatIsHere(
  view: View,
  repository: Repository,
  { include, exclude }: CommitRange,
  branch: string | undefined,
  whyNotFetched: string | undefined,
  tally: Tally,
): Promise<readonly LogCommit[]> {
  const reader = createObjectReader(repository, createInflater());
  const missing = exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !reader.has(id));
  reader.close();
  const known = exclude.filter((id) => !missing.includes(id));
  const instead = known.length === 0 && branch !== undefined ? [branch] : known;
  const { commits, ...log } = await logOf(view, repository, include, instead);
  if (!log.ok) {
    const reason =
      whyNotFetched === undefined
        ? `the commits cannot be listed: ${log.complaint}`
        : `this clone lacks them, and ${whyNotFetched}`;
    throw unreadable(reason, { missing: [...include, ...exclude] });
  }
  for (const id of missing) tally.gap('base-not-here', id);
  return commits;
}

/**
 * Fetches what a shallow clone lacks of a range, into the scratch directory, and lists it: first
 * the commits alone, which tell the range, then their trees and those of their parents, then the
 * contents that these tell to be new. Gives the reason when that cannot be done.
 */
export async function fetchCommits(
  scratch: View,
  repository: Repository,
  range: CommitRange,
  remote: Remote,
  context: Context,
  tally: Tally,
): Promise<RangeCommits | { readonly reason: string }> {
  const fetch = createFetch(remote);
  const graph = await withScratch(context, repository, (commitsOnly) =>
    fetchGraph(range, remote, commitsOnly, fetch),
  );
  stopIfAsked(context);
  if ('reason' in graph) return graph;
  if (graph.insteadOfBase) tally.note(goneNote(range));
  const both = withFetched(repository, scratch);
  if (graph.commits.length === 0) return { commits: [], repository: both };

  // Without refs: git would look for the contents of whatever a ref names.
  const light = ['--filter=blob:none', `--depth=${graph.depth}`];
  const fetched = await fetch(scratch, light, range.include);
  stopIfAsked(context);
  if (!fetched.ok) return fetched;
  const { commits, ...log } = await logOf(scratch, both, range.include, graph.borders);
  if (!log.ok) return { reason: log.complaint };
  await fetchContents(scratch, both, commits, fetch, tally);
  stopIfAsked(context);
  scratch.resetConfiguration();
  scratch.borrow();
  // What the checkout lacks below its own commits, nobody asks for from here on.
  scratch.cutAt([...repository.shallow, ...graph.borders]);
  return { commits, repository: both };
}

function goneNote({ exclude, excludeBranch = '' }: CommitRange): string {
  const before = exclude.map((id) => id.slice(0, 12)).join(', ');
  return `The commit before (${before}) is nowhere to be had: every commit that the branch ${excludeBranch} does not hold was scanned instead.`;
}

/**
 * Fetches the contents that are looked at and lie in neither place: the new ones, and the old ones
 * that tell which keys were there before.
 */
async function fetchContents(
  scratch: View,
  repository: Repository,
  commits: readonly LogCommit[],
  fetch: Fetch,
  tally: Tally,
): Promise<void> {
  const reader = createObjectReader(repository, createInflater());
  const wanted = new Set<string>();
  for (const change of commits.flatMap(({ changes }) => changes)) {
    if (holdsContent(change)) wanted.add(change.id);
    for (const id of change.before) wanted.add(id);
  }
  const missing = [...wanted].filter((id) => !reader.has(id));
  reader.close();
  if (missing.length === 0) return;
  const fetched = await fetch(scratch, ['--filter=blob:none'], missing);
  if (!fetched.ok) tally.gap('not-fetched', fetched.reason);
}
