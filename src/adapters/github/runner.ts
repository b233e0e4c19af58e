import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { isTellable } from './maskable.js';

/** The runner around an action's process: inputs come in, masks, outputs and the summary go out. */
export interface Runner {
  /** Hides values in all later output of the job. Prints them, so it comes before anything else. */
  mask(values: readonly string[]): void;
  output(name: string, value: string): void;
  /** Appends to the job summary; does nothing where there is none. */
  summary(markdown: string): Promise<void>;
}

/** The real runner, by the toolkit. */
export function createRunner(summaryPath: string | undefined): Runner {
  return {
    mask(values) {
      for (const value of values.flatMap(maskable)) core.setSecret(value);
    },
    output(name, value) {
      core.setOutput(name, value);
    },
    async summary(markdown) {
      if (summaryPath === undefined || summaryPath === '') return;
      // Not by the toolkit, which hides the system's code for why it cannot be written.
      await appendFile(summaryPath, markdown);
    },
  };
}

/**
 * The runner masks each line of what it is given by itself, so a line that is only a brace would
 * blank out every brace of the log: such lines, and anything short, are left out.
 */
function maskable(value: string): string[] {
  return value.split(/[\r\n]+/).filter(isTellable);
}
