import type { CommitRange, ScanAnswer, ScanSource } from '../../../world/git.js';
import { type Context, stopIfAsked } from '../context.js';
import { withScratch, withView } from '../scratch.js';
import type { LogCommit } from '../log.js';
import { askingGit } from '../objects/ask-git.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import { fetchCommits, listCommits, listWhatIsHere } from '../range-commits.js';
import type { Repository } from '../repository.js';
import type { Tally } from '../tally.js';
import type { View } from '../view.js';

/** A range that has to be listed by git: long, cut off, or named by more than ids. */
export interface LongRange {
  readonly source: Extract<ScanSource, { kind: 'range' }>;
  readonly repository: Repository;
  /** The range with every ref's name resolved. */
  readonly named: CommitRange;
  /** The same, beginning at the branch to be left out where it named no commit to begin at. */
  readonly range: CommitRange;
  /** Where the branch to be left out stands in this clone. */
  readonly branch: string | undefined;
  /** Whether the range begins anywhere; without, it would be the whole history. */
  readonly begins: boolean;
  readonly context: Context;
  readonly tally: Tally;
  scan(commits: readonly LogCommit[], reader: ObjectReader, at: Repository): Promise<ScanAnswer>;
}

/** Lists the range here; else fetches what is missing; else scans what there is, and says so. */
export async function scanLongRange(asked: LongRange): Promise<ScanAnswer> {
  const { source, repository, named, range, branch, begins, context, tally } = asked;
  const here = begins
    ? await withView(context, repository, async (view) => {
        const commits = await listCommits(view, repository, range);
        return commits === undefined ? undefined : scanIn(view, commits, repository, asked);
      })
    : undefined;
  stopIfAsked(context);
  if (here !== undefined) return here;
  const { remote } = source;
  let whyNot: string | undefined;
  if (remote !== undefined) {
    const fetched = await withScratch(context, repository, async (scratch) => {
      const got = await fetchCommits(scratch, repository, named, remote, context, tally);
      return 'reason' in got ? got.reason : scanIn(scratch, got.commits, got.repository, asked);
    });
    if (typeof fetched !== 'string') return fetched;
    whyNot = fetched;
    const words = `The commits that this shallow clone lacks could not be fetched: ${fetched}`;
    tally.note(words, 'lacking');
  }
  return withView(context, repository, async (view) => {
    const commits = await listWhatIsHere(view, repository, range, branch, whyNot, tally);
    return scanIn(view, commits, repository, asked);
  });
}

async function scanIn(
  view: View,
  commits: readonly LogCommit[],
  at: Repository,
  { scan }: LongRange,
): Promise<ScanAnswer> {
  const reader = askingGit(createObjectReader(at, createInflater()), view);
  try {
    return await scan(commits, reader, at);
  } finally {
    reader.close();
  }
}
