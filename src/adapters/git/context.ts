import type { Budget } from '../../scanner/archives/archive.js';
import type { UserRule } from '../../report/user-rule.js';
import type { UserSearch } from '../../scanner/user-rules.js';
import type { ScanAnswer, ScanOptions } from '../../world/git.js';

/** How long a loop may keep the process to itself. */
const PAUSE_MS = 50;

/** What every source is given. */
export interface Context {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Absolute; undefined where there is no git. */
  readonly git: string | undefined;
  readonly maxBytes: number;
  /** What archives may still unpack to. */
  readonly budget: Budget;
  readonly workers: number;
  /** What is looked for besides the keys that we know: as it is written, for threads, and ready to search. */
  readonly user?: { readonly rules: readonly UserRule[]; readonly search: UserSearch };
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
