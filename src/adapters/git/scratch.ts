import { codeOrThrow } from '../system-error.js';
import { type Context, unreadable } from './context.js';
import type { Repository } from './repository.js';
import { openView, scratchRoot, type View } from './view.js';

/**
 * Lets `use` run git in a view of the repository, and removes the view however that ends.
 * @throws unreadable when there is no git
 */
export async function withView<T>(
  context: Context,
  repository: Repository,
  use: (view: View) => Promise<T>,
): Promise<T> {
  const view = openScratch(context, repository);
  try {
    view.borrow();
    return await use(view);
  } finally {
    view.close();
  }
}

/** @throws unreadable when there is no git, or no place for its directory */
export function openScratch(context: Context, repository: Repository): View {
  if (context.git === undefined) {
    throw unreadable(
      'git is not installed, or not in PATH (one that lies in the checkout is not run)',
    );
  }
  try {
    return openView(repository, context.git, context.variables, context.signal);
  } catch (error) {
    const code = codeOrThrow(error);
    throw unreadable(
      `no scratch directory can be made in ${scratchRoot(context.variables)} (${code})`,
    );
  }
}

/** The same with an empty git directory that borrows nothing yet: a place to fetch into. */
export async function withScratch<T>(
  context: Context,
  repository: Repository,
  use: (view: View) => Promise<T>,
): Promise<T> {
  const view = openScratch(context, repository);
  try {
    return await use(view);
  } finally {
    view.close();
  }
}
