/** How a command ended that the user asked for. */
export interface CommandEnd {
  /** Its own; 128 and the signal's number where one ended it, 127 where it is not there, 126 where it cannot be run. */
  readonly exitCode: number;
  /** The signal that ended it. */
  readonly signal: string | null;
  /** Why it was never begun, in words; null where it was. */
  readonly notStarted: string | null;
  /** Somebody interrupted it, by a signal that was passed on. */
  readonly interrupted: boolean;
  /** Streams that went to a terminal as they are, so that nobody else could read them. */
  readonly unheard: readonly ('stdout' | 'stderr')[];
}

/**
 * Runs a command with the input, the environment, the folder and the terminal of this program. What
 * it prints goes on at once and unchanged; `hear` is given the same, in whole lines.
 */
export type Launch = (
  command: readonly [string, ...string[]],
  hear: (lines: Uint8Array) => void,
) => Promise<CommandEnd>;
