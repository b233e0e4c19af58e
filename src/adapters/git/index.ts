import { createBudget } from '../../scanner/archives/open.js';
import type {
  CommitReading,
  FilesWanted,
  Git,
  ScanAnswer,
  ScanOptions,
  ScanSource,
} from '../../world/git.js';
import { createUserSearch, problemOf } from '../../scanner/user/user-rules.js';
import { type Context, stopIfAsked, Unreadable } from './context.js';
import { codeOrThrow } from '../system-error.js';
import { locateGit } from './executable.js';
import { findRepository } from './repository.js';

const DEFAULT_MAX_BYTES = 2 ** 28;

/** Reads repositories: files and packs directly, and through git what only git can tell. */
export function createGit(world: {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** What to start as a worker thread: a module that ends up in `scan-worker.ts`. */
  readonly scanWorker?: URL;
}): Git {
  const contextFor = (options: ScanOptions): Context => {
    let git: string | undefined | null = null;
    return {
      variables: world.variables,
      // Not every source has a question for it.
      get git() {
        if (git === null) git = locateGit(world.variables, world.platform);
        return git;
      },
      maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
      budget: createBudget(),
      workers: Math.max(1, options.workers ?? 1),
      ...(world.scanWorker === undefined ? {} : { scanWorker: world.scanWorker }),
      ...pick(options),
    };
  };
  return {
    async scan(source, options = {}) {
      const wrong = options.rules?.find((rule) => problemOf(rule) !== undefined);
      if (wrong !== undefined) {
        const { said = '' } = problemOf(wrong) ?? {};
        return {
          kind: 'unreadable',
          reason: `the rule ${wrong.kind} cannot be searched for: ${said}`,
        };
      }
      return answered(scanTold, source, contextFor(options));
    },
    filesAt: (wanted, signal) =>
      answered(readAt, wanted, contextFor(signal === undefined ? {} : { signal })),
    async config(directory, section) {
      const { readConfiguration } = await import('./config/configuration.js');
      const { platform } = world;
      const { variables, git } = contextFor({});
      return readConfiguration(directory, section, { variables, git, platform });
    },
    topOf(directory) {
      const repository = findRepository(directory, world.variables);
      return 'reason' in repository ? undefined : repository.root;
    },
  };
}

/** What `ask` answers, or why it cannot. */
async function answered<Asked, Answer>(
  ask: (asked: Asked, context: Context) => Promise<Answer>,
  asked: Asked,
  context: Context,
): Promise<Answer | Unreadable['answer']> {
  try {
    stopIfAsked(context);
    return await ask(asked, context);
  } catch (error) {
    // A mistake of ours is no answer about a repository: it goes on to whoever started us.
    if (error instanceof Unreadable) return error.answer;
    const code = codeOrThrow(error);
    const { message = code } = error as { message?: string };
    return { kind: 'unreadable', reason: message };
  }
}

async function readAt(wanted: FilesWanted, context: Context): Promise<CommitReading> {
  return (await import('./commit/files-at.js')).readFilesAt(wanted, context);
}

function pick({
  onProgress,
  signal,
  rules = [],
}: ScanOptions): Pick<Context, 'onProgress' | 'signal' | 'user'> {
  return {
    ...(rules.length === 0 ? {} : { user: { rules, search: createUserSearch(rules) } }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** What tells how far commits have come is loaded only when they have brought keys. */
async function scanTold(source: ScanSource, context: Context): Promise<ScanAnswer> {
  const answer = await scanSource(source, context);
  const brought =
    answer.kind === 'scanned' && answer.hits.some(({ commit }) => commit !== undefined);
  return brought
    ? (await import('./commit/pushed.js')).withPushed(answer, source, context)
    : answer;
}

/** One line per source; each is loaded only when it is asked for. */
async function scanSource(source: ScanSource, context: Context): Promise<ScanAnswer> {
  switch (source.kind) {
    case 'work-tree':
      return (await import('./sources/work-tree.js')).scanWorkTree(source, context);
    case 'paths':
      return (await import('./sources/paths.js')).scanPaths(source, context);
    case 'stdin':
      return (await import('./sources/stdin.js')).scanStdin(source, context);
    case 'staged':
      return (await import('./sources/staged.js')).scanStaged(source, context);
    case 'message':
      return (await import('./sources/message.js')).scanMessage(source, context);
    case 'range':
      return (await import('./sources/range.js')).scanRange(source, context);
    case 'commit':
      return (await import('./sources/commit.js')).scanCommit(source, context);
    case 'history':
      return (await import('./sources/history.js')).scanHistory(source, context);
  }
}
