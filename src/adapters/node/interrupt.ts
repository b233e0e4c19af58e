/** How long what is under way may take to end by itself, in milliseconds. */
const PATIENCE = 2_000;

/** What a shell gives for a program that SIGINT ended. */
const INTERRUPTED = 130;

const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';

/**
 * Turns the first SIGINT or SIGTERM (the runner sends both, one after the other, when a job is
 * cancelled) into an aborted signal, so that temporary folders are removed. What does not end by
 * itself soon after, or a second one, ends the process.
 * @param isTaken asked first, whether a signal is another's: that of a command that runs
 */
export function watchInterrupts(
  isTaken: (signal: NodeJS.Signals) => boolean = () => false,
): AbortSignal {
  const controller = new AbortController();
  const force = () => {
    process.stderr.write(WORDS);
    process.exit(INTERRUPTED);
  };
  const interrupt = (signal: NodeJS.Signals) => {
    if (isTaken(signal)) return;
    if (controller.signal.aborted) force();
    controller.abort();
    setTimeout(force, PATIENCE).unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return controller.signal;
}

/** Says on standard error that the run was interrupted. */
export function sayInterrupted(): number {
  process.stderr.write(WORDS);
  return INTERRUPTED;
}
