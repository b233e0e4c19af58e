import { readFileSync } from 'node:fs';
import { codeOrThrow } from '../system-error.js';

/** Bounds for a git whose work a few small objects can make endless. */
export interface Bounds {
  /** Milliseconds without an answer. */
  readonly silence: number;
  /** Bytes of its own that it may hold, where the system tells them. */
  readonly memory: number;
}

/**
 * For a git that answers commit by commit, of which the largest take less than a second: it gathers
 * all changes of one before it tells the first.
 */
export const PER_COMMIT: Bounds = { silence: 5_000, memory: 1 << 28 };

/** Looked at so often, in milliseconds. */
const STEP = 100;

/** Somebody who watches over a process. */
export interface Watch {
  /** It has said something. */
  heard(): void;
  end(): void;
}

/** Calls `stop` once, when the process goes beyond its bounds. */
export function watchOver(pid: number | undefined, bounds: Bounds, stop: () => void): Watch {
  let silent = 0;
  const timer = setInterval(() => {
    // Counted and not measured: while we are busy ourselves, what it said waits to be heard.
    silent += STEP;
    const isSilent = silent > bounds.silence;
    if (!isSilent && (pid === undefined || ownMemory(pid) <= bounds.memory)) return;
    clearInterval(timer);
    stop();
  }, STEP);
  return {
    heard() {
      silent = 0;
    },
    end: () => clearInterval(timer),
  };
}

/**
 * What a process holds besides the files that it has mapped; 0 where that cannot be told.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html (RssAnon, in kB)
 */
function ownMemory(pid: number): number {
  if (process.platform !== 'linux') return 0;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return 1024 * Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch (thrown) {
    codeOrThrow(thrown);
    return 0;
  }
}
