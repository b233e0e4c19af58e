import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { appendText, type Writing } from '../node/write.js';
import { isTellable } from './maskable.js';

/** The runner around an action's process: inputs come in, masks, outputs and the summary go out. */
export interface Runner {
  /** Hides values in all later output of the job. Prints them, so it comes before anything else. */
  mask(values: readonly string[]): void;
  /** Sets the step's outputs; does nothing where the runner names no file for them. */
  outputs(values: Readonly<Record<string, string>>): Promise<Writing>;
  /** Keeps a text for the step's own `post`, as the variable `STATE_` and its name. */
  state(name: string, value: string): Promise<Writing>;
  /** Appends to the job summary; does nothing where there is none. */
  summary(markdown: string): Promise<Writing>;
}

/** Where the runner wants to be told. */
interface CommandFiles {
  readonly output: string;
  readonly summary: string;
  readonly state: string;
}

/**
 * The real runner. Its files are written to without the toolkit, which hides the system's code for
 * why they cannot be, and waits for ever on a pipe.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export function createRunner(files: CommandFiles): Runner {
  const append = (path: string, text: string): Promise<Writing> =>
    path === '' ? Promise.resolve({ ok: true }) : appendText(path, text);
  return {
    mask(values) {
      for (const value of values.flatMap(maskable)) core.setSecret(value);
    },
    outputs: (values) => append(files.output, entriesOf(values)),
    state: (name, value) => append(files.state, entriesOf({ [name]: value })),
    summary: (markdown) => append(files.summary, markdown),
  };
}

function entriesOf(values: Readonly<Record<string, string>>): string {
  // Drawn anew, so that no value can hold it.
  const end = `ghadelimiter_${randomUUID()}`;
  return Object.entries(values)
    .map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
    .join('');
}

/**
 * The runner masks each line of what it is given by itself, so a line that is only a brace would
 * blank out every brace of the log: such lines, and anything short, are left out.
 */
function maskable(value: string): string[] {
  return value.split(/[\r\n]+/).filter(isTellable);
}
