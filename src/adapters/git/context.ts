import type { ScanAnswer, ScanOptions } from '../../world/git.js';
import { codeOrThrow } from '../system-error.js';
import type { Repository } from './repository.js';
import { openView, scratchRoot, type View } from './view.js';

/** How long a loop may keep the process to itself. */
const PAUSE_MS = 50;

/** What every source is given. */
export interface Context {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Absolute; undefined where there is no git. */
  readonly git: string | undefined;
  readonly maxBytes: number;
  readonly workers: number;
  /** What a worker thread runs; without it, one thread does all. */
  readonly scanWorker?: URL;
  readonly onProgress?: ScanOptions['onProgress'];
  readonly signal?: AbortSignal;
}

type Unmade = Extract<ScanAnswer, { kind: 'unreadable' }>;

/** A scan that cannot be made, with the answer to give; caught by the facade. */
export class Unreadable extends Error {
  readonly answer: Unmade;

  constructor(answer: Omit<Unmade, 'kind'>) {
    super(answer.reason);
    this.answer = { kind: 'unreadable', ...answer };
  }
}

/** A scan that cannot be made, with the reason for the reader. */
export function unreadable(
  reason: string,
  about: Pick<Unmade, 'missing' | 'noRepository'> = {},
): Unreadable {
  return new Unreadable({ reason, ...about });
}

/** Whether an error is one of {@link unreadable}'s, and not a mistake of ours. */
export function isUnreadable(error: unknown): error is Unreadable {
  return error instanceof Unreadable;
}

/** Lets signals arrive, and timers run, within a long loop; cheap when it was just done. */
export function createPause(context: Context): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < PAUSE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
    stopIfAsked(context);
  };
}

/** Ends the scan when its signal was given. @throws unreadable */
export function stopIfAsked({ signal }: Context): void {
  if (signal?.aborted === true) throw unreadable('the scan was interrupted');
}

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
  if (context.git === undefined) throw unreadable('git is not installed, or not in PATH');
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
