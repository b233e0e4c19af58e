import type { LogOpening } from '../../world/log.js';

/** So much is only kept; of what is longer, reading begins while it still comes. */
const KEPT = 4 << 20;

/** What a command prints, as a log that can be read while it grows. */
export interface Capture {
  hear(lines: Uint8Array): void;
  /** Nothing more will come. */
  end(): void;
  readonly opening: LogOpening;
}

/**
 * Keeps what a command prints until somebody reads it.
 * @param read is told once, when it is too much to be kept unread
 */
export function createCapture(read: () => void): Capture {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  let told = false;
  let wake: (() => void) | null = null;

  async function* taken(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const now = pieces;
      pieces = [];
      size = 0;
      yield* now;
      if (pieces.length > 0) continue;
      if (ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  function stir(): void {
    const woken = wake;
    wake = null;
    woken?.();
  }

  return {
    hear(lines) {
      pieces.push(lines);
      size += lines.length;
      if (size > KEPT && !told) {
        told = true;
        read();
      }
      stir();
    },
    end() {
      ended = true;
      stir();
    },
    opening: { kind: 'open', pieces: taken() },
  };
}
