import type { ScanSource } from '../../../world/git.js';
import { type Context, stopIfAsked, unreadable } from '../context.js';
import { type LogCommit, readLog } from '../log.js';
import { type Refs, resolveRevision } from '../refs.js';
import type { Repository } from '../repository.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader } from '../objects/reader.js';
import type { View } from '../view.js';
import { isCertain } from './commit-graph.js';
import { fetchRange } from './fetched-range.js';

/** Far beyond any commit that a person wrote. */
const COMMIT_BYTES = 1 << 24;

type Range = Extract<ScanSource, { kind: 'range' }>;

/** The commits of a range, from new to old, and where their contents are. */
export interface FoundRange {
  readonly commits: LogCommit[];
  readonly include: readonly string[];
  readonly repository: Repository;
  readonly view: View;
  readonly notes: readonly string[];
}

/** Lists the range in the clone; where the clone lacks a part of it, in what is fetched besides. */
export async function findRange(
  source: Range,
  repository: Repository,
  view: View,
  refs: Refs,
  context: Context,
): Promise<FoundRange> {
  const { excludeBranch, ...named } = source.commits;
  const include = named.include.map((name) => resolveRevision(name, refs));
  const exclude = named.exclude.map((name) => resolveRevision(name, refs));
  const branch = refs.all.get(`refs/remotes/origin/${excludeBranch ?? ''}`);
  const instead = excludeBranch !== undefined && branch !== undefined ? [branch] : [];
  const cut = cutCommits(repository);

  const list = async (from: readonly string[], to: readonly string[], where: View) => {
    const commits: LogCommit[] = [];
    // Without a commit to start from, git would take HEAD.
    if (to.length === 0) return { commits, ok: true, complaint: '' };
    const log = await readLog(where, to, from, (commit) => commits.push(commit));
    stopIfAsked(context);
    return { commits, ...log };
  };

  const toBranch = exclude.length === 0 && excludeBranch !== undefined;
  const here = { include, repository, view, notes: [] };
  const usable = !toBranch || instead.length > 0;
  const own = usable ? await list(toBranch ? instead : exclude, include, view) : undefined;
  const whole = own?.ok === true && isCertain(own.commits, cut);
  if (own !== undefined && whole) return { ...here, commits: own.commits };

  const { remote } = source;
  const failed =
    remote === undefined
      ? undefined
      : await fetchRange({ ...source.commits, include, exclude }, remote, repository, ownTips(refs, exclude), context);
  stopIfAsked(context);
  if (failed !== undefined && !('kind' in failed)) {
    const { commits, ok, complaint } = await list(failed.exclude, failed.include, failed.view);
    if (!ok) failed.view.close();
    if (!ok) throw unreadable(`the commits that were fetched cannot be listed: ${complaint}`);
    const notes = failed.insteadOfBase ? [goneNote(exclude, excludeBranch)] : [];
    return { commits, include, repository: failed.repository, view: failed.view, notes };
  }
  if (failed?.kind === 'gone' || remote === undefined) {
    const other = !toBranch && instead.length > 0 ? await list(instead, include, view) : undefined;
    if (other?.ok === true && isCertain(other.commits, cut)) {
      return { ...here, commits: other.commits, notes: [goneNote(exclude, excludeBranch)] };
    }
  }
  // A part of the range is better than none; the tally tells where it is cut off.
  if (remote === undefined && own?.ok === true) return { ...here, commits: own.commits };
  const lacking = `this clone lacks commits of ${shownRange(exclude, include, excludeBranch)}`;
  if (failed !== undefined) {
    throw unreadable(`${lacking}, and ${failed.reason}`, [...include, ...exclude]);
  }
  if (own?.ok === false && repository.shallow.length === 0) {
    throw unreadable(`the commits cannot be listed: ${own.complaint}`);
  }
  throw unreadable(lacking, [...include, ...exclude]);
}

/** The commits whose parents this clone lacks, with their times. */
function cutCommits(repository: Repository): { readonly id: string; readonly committedAt: number }[] {
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

/** What the server is told that this clone has. */
function ownTips({ head }: Refs, exclude: readonly string[]): string[] {
  return [...new Set([...(head === undefined ? [] : [head]), ...exclude])];
}

function goneNote(exclude: readonly string[], branch: string | undefined): string {
  return `The commit before (${exclude.map(short).join(', ')}) is nowhere to be had: every commit that the branch ${branch ?? ''} does not hold was scanned instead.`;
}

function shownRange(exclude: readonly string[], include: readonly string[], branch?: string): string {
  const from = exclude.length === 0 ? (branch ?? '') : exclude.map(short).join(', ');
  return `${from}..${include.map(short).join(', ')}`;
}

function short(revision: string): string {
  return revision.slice(0, 12);
}
