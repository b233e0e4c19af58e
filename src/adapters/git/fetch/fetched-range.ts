import { join } from 'node:path';
import type { CommitRange, Remote } from '../../../world/git.js';
import type { Context } from '../context.js';
import { type Repository, readText } from '../repository.js';
import { openView, type View } from '../view.js';
import { fetchGraph, offerTips } from './commit-graph.js';
import { createFetch, type FetchFailure } from './transport.js';

/** A range whose commits all are here now: in a scratch directory that borrows the checkout's objects. */
export interface FetchedRange {
  readonly view: View;
  /** The checkout with the scratch directory's objects before its own. */
  readonly repository: Repository;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly insteadOfBase: boolean;
}

/**
 * Fetches exactly what a clone lacks of a range, never into the clone: first the commits alone,
 * which tell the range, then their contents and those of their parents. The caller closes the view.
 */
export async function fetchRange(
  commits: CommitRange,
  remote: Remote,
  repository: Repository,
  tips: readonly string[],
  context: Context,
): Promise<FetchedRange | FetchFailure> {
  const { git = '', variables, signal } = context;
  const fetch = createFetch(remote);
  const graphView = openView({ ...repository, objectDirs: [], shallow: [] }, git, variables, signal);
  const graph = await fetchGraph(commits, remote, graphView, fetch).finally(() => graphView.close());
  if ('kind' in graph) return graph;

  const view = openView(repository, git, variables, signal);
  try {
    // A partial clone has not what its tips promise.
    if (!repository.partial) offerTips(view, tips);
    const failure =
      graph.commits.length === 0
        ? undefined
        : await fetch(
            view,
            [`--depth=${graph.depth}`],
            commits.include.map((id, at) => `+${id}:refs/range/head/${at}`),
          );
    if (failure !== undefined) {
      view.close();
      return failure;
    }
  } catch (error) {
    view.close();
    throw error;
  }
  return {
    view,
    repository: {
      ...repository,
      objectDirs: [join(view.gitDir, 'objects'), ...repository.objectDirs],
      shallow: (readText(join(view.gitDir, 'shallow'), 1 << 26) ?? '').split('\n').filter(Boolean),
    },
    include: graph.commits.length === 0 ? [] : commits.include,
    exclude: graph.borders,
    insteadOfBase: graph.insteadOfBase,
  };
}
