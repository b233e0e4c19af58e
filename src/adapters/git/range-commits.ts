import type { CommitRange, Remote } from '../../world/git.js';
import { holdsContent } from './reading/blobs.js';
import { fetchGraph, isCertain } from './commit-graph.js';
import { type Context, stopIfAsked, unreadable } from './context.js';
import { withScratch } from './scratch.js';
import { createFetch, type Fetch, withFetched } from './fetch.js';
import { type LogCommit, readLog } from './log.js';
import { createInflater } from './objects/inflate.js';
import { createObjectReader } from './objects/reader.js';
import type { Repository } from './repository.js';
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
): Promise<LogCommit[] | undefined> {
  const commits: LogCommit[] = [];
  const log = await readLog(view, include, exclude, (commit) => commits.push(commit));
  if (!log.ok) return undefined;
  return isCertain(commits, cutCommits(repository)) ? commits.toReversed() : undefined;
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
): Promise<LogCommit[]> {
  const commits: LogCommit[] = [];
  const reader = createObjectReader(repository, createInflater());
  const missing = exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !reader.has(id));
  reader.close();
  const known = exclude.filter((id) => !missing.includes(id));
  const instead = known.length === 0 && branch !== undefined ? [branch] : known;
  const log = await readLog(view, include, instead, (commit) => commits.push(commit));
  if (!log.ok) {
    const reason =
      whyNotFetched === undefined
        ? `the commits cannot be listed: ${log.complaint}`
        : `this clone lacks them, and ${whyNotFetched}`;
    throw unreadable(reason, { missing: [...include, ...exclude] });
  }
  for (const id of missing) tally.gap('base-not-here', id);
  return commits.toReversed();
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
  const commits: LogCommit[] = [];
  const log = await readLog(scratch, range.include, graph.borders, (commit) =>
    commits.push(commit),
  );
  if (!log.ok) return { reason: log.complaint };
  await fetchContents(scratch, both, commits, fetch, tally);
  stopIfAsked(context);
  scratch.resetConfiguration();
  scratch.borrow();
  // What the checkout lacks below its own commits, nobody asks for from here on.
  scratch.cutAt([...repository.shallow, ...graph.borders]);
  return { commits: commits.toReversed(), repository: both };
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
  const wanted = commits.flatMap(({ changes }) =>
    changes.flatMap((change) => [...(holdsContent(change) ? [change.id] : []), ...change.before]),
  );
  const missing = [...new Set(wanted)].filter((id) => !reader.has(id));
  reader.close();
  if (missing.length === 0) return;
  const fetched = await fetch(scratch, ['--filter=blob:none'], missing);
  if (!fetched.ok) tally.gap('not-fetched', fetched.reason);
}
