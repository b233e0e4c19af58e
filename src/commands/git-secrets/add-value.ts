import type { ByteText, GitSecretsHost } from '../../world/git-secrets.js';
import { asBytes, type Outcome } from './asked.js';

/** A value that is to be added to git's configuration. */
export interface Addition {
  readonly key: 'secrets.patterns' | 'secrets.allowed' | 'secrets.providers';
  readonly value: string;
  readonly global: boolean;
}

/**
 * Adds a value to git's configuration, unless one is there that holds it, if only as a part: then nothing
 * is said, and the exit code is 1. Without `--global` the values of every scope are looked at.
 */
export function addValue(
  { key, value, global }: Addition,
  host: Pick<GitSecretsHost, 'config'>,
): Outcome {
  const scope = global ? ['--global'] : [];
  const there = host.config([...scope, '--get-all', key]);
  if (isHeld(there.output, asBytes(value))) {
    return { exitCode: 1, output: '', complaint: there.complaint };
  }
  const added = host.config([...scope, '--add', key, value]);
  return { ...added, complaint: there.complaint + added.complaint };
}

/** As `grep -F` tells: any line of the value within any line of what is there. */
function isHeld(output: ByteText, value: ByteText): boolean {
  if (output === '') return false;
  const there = output.replace(/\n$/, '').split('\n');
  return value.split('\n').some((line) => there.some((held) => held.includes(line)));
}
