import type { CommandEnd, Launch } from '../../world/launch.js';

/** Runs commands for the user, one at a time, and passes on the signals that are meant for them. */
export interface Launcher {
  readonly run: Launch;
  /** Passes a signal on to the command that is running; false where none is. */
  take(signal: NodeJS.Signals): boolean;
}

export function createLauncher(): Launcher {
  let passOn: ((signal: NodeJS.Signals) => void) | null = null;
  return {
    async run(command, hear): Promise<CommandEnd> {
      const { runCommand } = await import('./run-command.js');
      const { end, pass } = runCommand(command, hear);
      passOn = pass;
      try {
        return await end;
      } finally {
        passOn = null;
      }
    },
    take(signal) {
      passOn?.(signal);
      return passOn !== null;
    },
  };
}
