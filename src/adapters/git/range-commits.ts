import type { CommitRange, Remote } from '../../world/git.js';
import { holdsContent } from './blobs.js';
import { type Context, stopIfAsked, unreadable } from './context.js';
import { cutCommits, fetchExcluding, type Fetched, fetchInto, withFetched } from './fetch.js';
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

/** Deeper than this nobody wants to wait for. */
const DEEPEST = 5000;

/** Lists a range of which everything is here; undefined when something is missing or cut off. */
export async function listCommits(
  view: View,
  repository: Repository,
  { include, exclude }: CommitRange,
): Promise<LogCommit[] | undefined> {
  const commits: LogCommit[] = [];
  const log = await readLog(view, include, exclude, (commit) => commits.push(commit));
  if (!log.ok) return undefined;
  const cut = new Set(repository.shallow);
  return commits.some(({ id }) => cut.has(id)) ? undefined : commits.toReversed();
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
  tally: Tally,
): Promise<LogCommit[]> {
  const commits: LogCommit[] = [];
  const reader = createObjectReader(repository, createInflater());
  const missing = exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !reader.has(id));
  reader.close();
  const known = exclude.filter((id) => !missing.includes(id));
  const instead = known.length === 0 && branch !== undefined ? [branch] : known;
  const log = await readLog(view, include, instead, (commit) => commits.push(commit));
  if (!log.ok) throw unreadable(`the commits cannot be listed: ${log.complaint}`);
  for (const id of missing) tally.gap('The range begins at a commit that is not here', id);
  return commits.toReversed();
}

/**
 * Fetches what a shallow clone lacks of a range, into the scratch directory, and lists it. Gives
 * the reason when that cannot be done.
 */
export async function fetchCommits(
  scratch: View,
  repository: Repository,
  range: CommitRange,
  remote: Remote,
  context: Context,
  tally: Tally,
): Promise<RangeCommits | { readonly reason: string }> {
  const both = withFetched(repository, scratch);
  const { exclude, excludeBranch } = range;
  const depth = () => byDepth(scratch, range, remote, remote.commits ?? 49);
  const branch = (name: string) => () => byBranch(scratch, repository, range, remote, name);
  const ways = [
    // Cheaper than a guess, and right also where the branch has moved on.
    ...(exclude.length > 0 && remote.commits !== undefined ? [depth] : []),
    ...(excludeBranch === undefined ? [] : [branch(`refs/heads/${excludeBranch}`)]),
    ...(exclude.length > 0 && remote.commits === undefined ? [depth] : []),
    ...(exclude.length === 0 && excludeBranch === undefined ? [depth] : []),
  ];
  let reason = '';
  for (const way of ways) {
    const found = await way();
    stopIfAsked(context);
    if (!('reason' in found)) {
      await fetchContents(scratch, both, found.commits, remote, tally);
      scratch.borrow();
      scratch.cutAt(found.cut);
      return { commits: found.commits, repository: both };
    }
    reason = found.reason;
  }
  return { reason };
}

interface Found {
  readonly commits: LogCommit[];
  readonly cut: readonly string[];
}

async function byBranch(
  scratch: View,
  repository: Repository,
  { include }: CommitRange,
  remote: Remote,
  excludeRef: string,
): Promise<Found | { readonly reason: string }> {
  const fetched = await fetchExcluding(scratch, repository, remote, include, excludeRef);
  if (!fetched.ok) return fetched;
  const exclude = cutCommits(scratch);
  const commits: LogCommit[] = [];
  const log = await readLog(scratch, include, exclude, (commit) => commits.push(commit));
  return log.ok ? { commits: commits.toReversed(), cut: exclude } : { reason: log.complaint };
}

/** Goes as deep as the event says the range is, and deeper while that is not enough. */
async function byDepth(
  scratch: View,
  range: CommitRange,
  remote: Remote,
  commits: number,
): Promise<Found | { readonly reason: string }> {
  const { include, exclude } = range;
  const ends = [...include, ...exclude.filter((id) => /^[0-9a-f]{40,64}$/.test(id))];
  for (let depth = commits + 1; depth <= DEEPEST; depth *= 4) {
    const fetched: Fetched = await fetchInto(scratch, remote, [
      `--depth=${depth}`,
      remote.url,
      ...ends,
    ]);
    if (!fetched.ok) return fetched;
    const cut = cutCommits(scratch);
    const found: LogCommit[] = [];
    const log = await readLog(scratch, include, exclude, (commit) => found.push(commit));
    if (!log.ok) return { reason: log.complaint };
    if (!found.some(({ id }) => cut.includes(id))) return { commits: found.toReversed(), cut };
  }
  return { reason: `the range reaches back more than ${DEEPEST} commits` };
}

/** How many ids go on one command line. */
const BATCH = 400;

/**
 * Fetches the contents that are looked at and lie in neither place: the new ones, and the old ones
 * that tell which keys were there before.
 */
async function fetchContents(
  scratch: View,
  repository: Repository,
  commits: readonly LogCommit[],
  remote: Remote,
  tally: Tally,
): Promise<void> {
  const reader = createObjectReader(repository, createInflater());
  const wanted = commits.flatMap(({ changes }) =>
    changes.flatMap((change) => [...(holdsContent(change) ? [change.id] : []), ...change.before]),
  );
  const missing = [...new Set(wanted)].filter((id) => !reader.has(id));
  reader.close();
  for (let at = 0; at < missing.length; at += BATCH) {
    const line = [remote.url, ...missing.slice(at, at + BATCH)];
    const fetched = await fetchInto(scratch, remote, line);
    if (!fetched.ok) tally.gap('Contents could not be fetched', fetched.reason);
  }
}
