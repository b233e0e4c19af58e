import { join } from 'node:path';
import type { Complaint } from '../../../world/git-secrets.js';
import { HARDENED } from '../process.js';
import { findRepository, readText } from '../repository.js';
import { type Place, runPlain } from './run.js';

/**
 * What `git log -p` tells of the commits that a merge brings in. Of those that are merges themselves it
 * tells what none of their parents holds, which git-secrets never sees.
 */
export function readMerged(
  heads: readonly string[],
  place: Place,
): { readonly text: Uint8Array } | Complaint {
  const { bytes, exitCode, complaint } = runPlain(place, [
    ...HARDENED,
    'log',
    '-p',
    '--cc',
    '--pretty=medium',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-notes',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    ...heads,
    '--not',
    'HEAD',
    '--',
  ]);
  return exitCode === 0 ? { text: bytes } : { words: complaint, exitCode };
}

/** The commits of a merge that a conflict interrupted. */
export function readMergeHeads({ cwd, variables }: Place): readonly string[] {
  const repository = findRepository(cwd, variables);
  if ('reason' in repository) return [];
  const text = readText(join(repository.gitDir, 'MERGE_HEAD')) ?? '';
  return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
